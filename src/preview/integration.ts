import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { fieldsFit } from './problems.ts';
import { contentDir } from '../library/settings.ts';

/**
 * What `npm run dev` adds to Astro: mistakes are told on the page, and every saved file of the content is seen at once,
 * `sources.yaml` as well. `isOn` answers whether this process is a live preview.
 */
export function livePreview(): { integration: AstroIntegration; isOn: () => boolean } {
  let isOn = false;
  const integration: AstroIntegration = {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        isOn = true;
        addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
        updateConfig({ vite: { plugins: [{ name: 'live-preview', configureServer: follow }] } });
      },
    },
  };
  return { integration, isOn: () => isOn };
}

/** How long after the change of a list pages are loaded anew: programs save a file in several writes. */
const SETTLE_MS = 50;
/** So long a page waits at most for Astro to read a text that was saved. */
const PATIENCE_MS = 3000;
/** Where Astro writes what it has read; a page that is made while it does may be made of old modules and keep them. */
const STORE = /[\\/]\.astro[\\/]data-store\.json$/;

function follow(server: ViteDevServer): void {
  const dir = contentDir();
  server.watcher.add(dir);
  let reading: Promise<void> = Promise.resolve();
  let hasRead = () => {};
  let reload: NodeJS.Timeout | undefined;
  server.watcher.on('all', (event, file) => {
    if (STORE.test(file)) hasRead();
    if (!file.startsWith(dir) || event.endsWith('Dir')) return;
    // A text is made from other files too: the facts of its original, the sources, what it links to.
    for (const { moduleGraph } of Object.values(server.environments))
      for (const module of moduleGraph.idToModuleMap.values())
        if (module.file?.startsWith(dir)) moduleGraph.invalidateModule(module);
    // Astro itself loads pages anew when a text has changed, after it has read it.
    if (file.endsWith('.mdx')) {
      // What keeps its old fields is not written.
      if (!fieldsFit(file)) return;
      reading = new Promise((resolve) => {
        hasRead = resolve;
        setTimeout(resolve, PATIENCE_MS);
      });
      return;
    }
    clearTimeout(reload);
    reload = setTimeout(() => {
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }, SETTLE_MS);
  });
  server.middlewares.use((_request, _response, next) => void reading.then(() => next()));
}
