/**
 * Loaded after a page: makes the pages that were visited readable without a network, and keeps what is on the device up to date.
 */
import { localePath, splitPath } from '../i18n/paths.ts';
import { mayStay, OFFLINE_PAGE } from './addresses.ts';
import { keep, refresh, type Device } from './kept.ts';
import './keep-offline.ts';
import './on-device.ts';

/** The site is asked once a visit. */
const ASKED = 'kept-asked';

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  // The first page was loaded before there was a worker to keep it.
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register('/sw.js');
  const { active } = await serviceWorker.ready;
  if (isFirst) active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: filesOfThisPage() } });
  if (sessionStorage.getItem(ASKED) !== null) return;
  const device: Device = { caches, fetch: fetch.bind(globalThis), now: () => new Date() };
  const address = localePath(splitPath(location.pathname).locale, OFFLINE_PAGE);
  await keep({ address, title: '' }, device);
  await refresh(device);
  sessionStorage.setItem(ASKED, '');
}

/** This page and what it has loaded. */
function filesOfThisPage(): string[] {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_astro/'))
    .map(({ pathname }) => pathname);
  return [...(mayStay(location.pathname) ? [location.pathname] : []), ...new Set(loaded)];
}

// Whatever fails here costs the reader nothing of the page; the next visit tries again.
start().catch(() => undefined);
