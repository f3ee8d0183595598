/**
 * Asks for the catalogue beside the script that will read it: on a slow link the one need not wait for the other.
 * When the answer begins to come, Pagefind's program is asked for: it takes the line when the catalogue is through.
 * @param data of the element: addresses of the `catalogue` and of the `program`
 */
export function askEarly({ catalogue = '', program = '' }: DOMStringMap): Promise<Response> {
  const early = fetch(catalogue, { cache: 'no-cache', priority: 'high' });
  early.then(
    () => {
      const link = document.createElement('link');
      document.head.append(
        Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: program }),
      );
    },
    () => undefined,
  );
  return early;
}
