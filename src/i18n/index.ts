export * from './locales.ts';
export * from './paths.ts';
export { inLanguage, translator, type InLanguages, type Key, type Translate } from './translator.ts';
export * from './dates.ts';
