import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locales.ts';
import './src/collections.ts';
import { markdownOptions } from './src/library/markdown.ts';
import { contentDir, distDir, siteUrl } from './src/library/settings.ts';
import { livePreview } from './src/preview/integration.ts';
import { remarkPlugins } from './src/markdown/index.ts';
import { sectionsModule } from './src/site/sections.ts';

const preview = livePreview();

export default defineConfig({
  site: siteUrl(),
  outDir: resolve(distDir(), '..'),
  // Every page is a file; the one that answers the form is called by our own server (src/server/site.ts).
  // Whole or not at all: half a page with a good status is worse than an error.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // Only languages in the address; which text a page shows is decided by src/library.
  i18n: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE, routing: { prefixDefaultLocale: false } },
  integrations: [
    // Links and tables are left out of the optimisation: components set them.
    mdx({ optimize: { ignoreElementNames: ['a', 'table'] } }),
    preview.integration,
  ],
  markdown: {
    processor: unified({
      // Smart punctuation knows only English quotes; src/markdown/typography knows ours. No code to highlight.
      smartypants: false,
      syntaxHighlight: false,
      remarkPlugins: remarkPlugins({ ...markdownOptions(contentDir()), showsMistakes: preview.isOn }),
    }),
  },
  // 'jsx' eats the spaces at line breaks between words and links.
  compressHTML: true,
  // A small stylesheet inside the page saves a round trip on a slow link. While one page is written another is made.
  build: {
    concurrency: 8,
    inlineStylesheets: 'auto',
    client: distDir(),
    server: resolve(distDir(), '../server'),
  },
  prerenderConflictBehavior: 'error',
  // Behind a proxy it would take the site for another one; src/interest/read-post.ts knows the public address.
  security: { checkOrigin: false },
  vite: {
    plugins: [sectionsModule()],
    // All texts in one piece: to write and load a file for each takes longer than to make the pages of them.
    environments: {
      prerender: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } } },
        },
      },
    },
    // The bundler warns of a marker that Astro itself puts into every MDX module; editors need not see it.
    build: {
      // Fonts stay files: inside a page each reader would load them again, and the content policy refuses them.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: {
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
  // Writes down which file belongs to which schema, for completion in text editors (.vscode/settings.json).
  experimental: { contentIntellisense: true },
});
