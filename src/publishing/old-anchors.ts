import { pageOf, type Redirect } from './redirects.ts';

/**
 * A page on which places that were renamed still answer to their old names: what stands behind `#` never reaches a
 * server, so the page itself has to know.
 * @param path the address of the page without its language
 */
export function withOldAnchors(html: string, path: string, moved: readonly Redirect[]): string {
  return moved
    .filter(({ from }) => pageOf(from) === path)
    .reduce((now, { from, to }) => {
      const tag = new RegExp(`<[a-z\\d]+(?=[\\s>])[^>]*\\sid="${anchorOf(to)}"[^>]*>`);
      return now.replace(tag, (found) => `${found}<span id="${anchorOf(from)}"></span>`);
    }, html);
}

function anchorOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
