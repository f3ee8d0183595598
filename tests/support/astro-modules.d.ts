/**
 * Tells plain TypeScript (the linter's type-aware rules) what a .astro import is. `astro check` reads the
 * components themselves and does not need this: a real module wins over a pattern.
 */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
