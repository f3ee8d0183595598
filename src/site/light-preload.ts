/** What the bundler puts round every `import()` that the browser runs, made small: it stands on every page. */

/** Under this name the bundler asks for it. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Asks for the files that a script imports beside the script. Left out are stylesheets and an event for failures:
 * no script here brings styles of its own, and whoever imports hears of failures by the import itself.
 */
const CODE = `export const __vitePreload = (load, files = []) => {
  for (const href of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + href }));
  return load();
};`;

interface LightPreload {
  name: string;
  enforce: 'pre';
  load: (id: string) => string | undefined;
}

/** A plugin for the bundler: 0.5 KB less script on every page. */
export function lightPreload(): LightPreload {
  return {
    name: 'light-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? CODE : undefined),
  };
}
