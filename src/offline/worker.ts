/**
 * The service worker: a page is asked for anew and kept; without a network the newest copy is shown, or the page that
 * says what there is. Files with a fingerprint in their name never change, so that no page meets the files of another build.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { enable } from 'workbox-navigation-preload';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, Strategy, type StrategyHandler, type StrategyOptions } from 'workbox-strategies';
import { localePath, splitPath } from '../i18n/paths.ts';
import { isHashed, isOtherFile, mayStay, OFFLINE_PAGE } from './addresses.ts';
import { newestCopy } from './kept.ts';

/** How long a reader with a copy waits for a link that answers nothing, in milliseconds. */
const PATIENCE = 6000;

/** From the network, or the newest copy where that does not answer. */
class FreshOrKept extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    let refusal: Response | undefined;
    const fresh = handler.fetchAndCachePut(request).then(
      (response) => {
        if (response.status < 500) return response;
        refusal = response;
        return undefined;
      },
      () => undefined,
    );
    const copy = () => newestCopy(request.url, caches);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(copy);
    const answer = await Promise.race([fresh, late]);
    return answer ?? (await copy()) ?? (await fresh) ?? refusal ?? (await nothingKept(request));
  }
}

/** For a page the one that says what is kept. */
async function nothingKept({ url, mode }: Request): Promise<Response> {
  const { pathname, origin } = new URL(url);
  const page = new URL(localePath(splitPath(pathname).locale, OFFLINE_PAGE), origin).href;
  return (mode === 'navigate' ? await newestCopy(page, caches) : undefined) ?? Response.error();
}

/** The same page whatever is asked of it; questions to the search are nobody's business. */
const withoutQuery = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(origin + pathname);
  },
};

/** Only whole pages of the site that say nothing against it. */
const mayBeKept = {
  cacheWillUpdate: ({ response }: { response: Response }) => {
    const isKept =
      response.status === 200 &&
      !response.redirected &&
      !/no-store|private/.test(response.headers.get('cache-control') ?? '');
    return Promise.resolve(isKept ? response : null);
  },
};

const fromPack = { handlerDidError: ({ request }: { request: Request }) => newestCopy(request.url, caches) };

/** The rest goes, the longest unused first; all of it where the device has no room. */
function atMost(maxEntries: number) {
  const plugin = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
  // Its types miss «or undefined» where its own interface allows it to be left out.
  return plugin as NonNullable<StrategyOptions['plugins']>[number];
}

const isPage = ({ sameOrigin, url }: { sameOrigin: boolean; url: URL }) =>
  sameOrigin && mayStay(url.pathname);

registerRoute(
  isPage,
  new FreshOrKept({
    cacheName: 'pages',
    plugins: [withoutQuery, mayBeKept, atMost(60)],
  }),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isHashed(url.pathname),
  new CacheFirst({
    cacheName: 'hashed files',
    plugins: [fromPack, atMost(200)],
  }),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isOtherFile(url.pathname),
  new FreshOrKept({
    cacheName: 'other files',
    plugins: [mayBeKept, atMost(40)],
  }),
);

enable();

/** What is used of the worker's own world; its types and those of a page cannot be had at once. */
interface WorkerScope {
  addEventListener: (event: 'install' | 'activate', listen: (event: ExtendableEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
interface ExtendableEvent {
  waitUntil: (work: Promise<unknown>) => void;
}
const worker = globalThis as unknown as WorkerScope;

// Nothing in this file belongs to a build: the newest may begin at once, beside pages of any age.
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
