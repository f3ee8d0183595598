export * from './locales.ts';
export * from './paths.ts';
export { translator, type Key, type Translate } from './translator.ts';
export * from './dates.ts';
