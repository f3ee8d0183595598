/**
 * Brings, after a page, what keeps it on the device, and the buttons and lists that have to do with it. Only where the page
 * says so, and in a built site: no worker may stand before the preview.
 */
if (
  import.meta.env.PROD &&
  'offline' in document.documentElement.dataset &&
  'serviceWorker' in navigator &&
  'caches' in globalThis
)
  addEventListener('load', () => void import('./register.ts'));
