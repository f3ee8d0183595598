/** Made by `sectionsModule`; src/site/navigation.ts knows its type. */
declare module 'virtual:sections' {
  const sections: unknown;
  export default sections;
}
