import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { editorConfig, type ConfigOptions } from './config.ts';
import { editorPolicy } from './policy.ts';

const CHARSET = '<meta charset="utf-8" />';

/**
 * Builds the browser editor into a folder: its page, its program with fonts and translations from the npm package, and
 * `config.json`. Nothing of it is fetched from other servers. @throws Error where the program does not bundle
 * @param out the folder, `…/admin` of a built site; what is in it goes
 */
export async function buildEditor(out: string, options: ConfigOptions): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'browser'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutCodeColours(), ownFontsOnly()],
    build: { outDir: out, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4096 },
  });
  writeFileSync(join(out, 'config.json'), JSON.stringify(editorConfig(options)));
  const page = join(out, 'index.html');
  const html = readFileSync(page, 'utf8');
  if (!html.includes(CHARSET)) throw new Error(`${page} does not begin its head with ${CHARSET}.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${editorPolicy(options.backend)}" />`;
  writeFileSync(
    page,
    html.replace(CHARSET, () => CHARSET + policy),
  );
}

/** The colours of three hundred programming languages, for fields of code: we have none. */
function withoutCodeColours(): Plugin {
  const EMPTY = '\0no-code-colours';
  return {
    name: 'without-code-colours',
    enforce: 'pre',
    resolveId: (id) => (/^@shikijs\/(langs|themes)\//.test(id) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export default [];' : undefined),
  };
}

/**
 * The package brings its fonts and loads them by script, yet its stylesheet still names a font server as well: there
 * the reader's own font of that name takes its place. Fails where the package no longer says so: look at it again.
 */
function ownFontsOnly(): Plugin {
  const REMOTE = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g;
  let replaced = 0;
  return {
    name: 'own-fonts-only',
    transform: (code, id) => {
      if (!id.includes('/@sveltia/cms/npm/') || !REMOTE.test(code)) return undefined;
      return { code: code.replace(REMOTE, () => (replaced++, "local('')")), map: null };
    },
    buildEnd: (error) => {
      if (!error && replaced === 0)
        throw new Error('@sveltia/cms names its fonts otherwise: see ownFontsOnly.');
    },
  };
}
