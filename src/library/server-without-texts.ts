/** Astro's list of the compiled texts, for `render()`. */
const TEXTS = /\/\.astro\/content-modules\.mjs$/;

interface Plugin {
  name: string;
  apply: 'build';
  applyToEnvironment: (environment: { name: string }) => boolean;
  load: (id: string) => string | undefined;
}

/**
 * A Vite plugin that leaves the texts out of the code of the server. The pages are files by then, and the one that is
 * answered on request shows no text of the content: a thousand modules that nobody would load.
 */
export function serverWithoutTexts(): Plugin {
  return {
    name: 'server-without-texts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    load: (id) => (TEXTS.test(id) ? 'export default new Map();' : undefined),
  };
}
