import { load } from 'cheerio/slim';
import { pageOf, type Redirect } from './redirects.ts';

/**
 * A page on which places that were renamed still answer to their old names: what stands behind `#` never reaches a
 * server, so the page itself has to know.
 * @param path the address of the page without its language
 */
export function withOldAnchors(html: string, path: string, moved: readonly Redirect[]): string {
  const own = moved.filter(({ from }) => pageOf(from) === path);
  if (own.length === 0) return html;
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  const spans = own.flatMap(({ from, to }) => {
    const place = $(`[id="${anchorOf(to)}"]`).get(0);
    return place ? [{ at: insideOf(place), span: `<span id="${anchorOf(from)}"></span>` }] : [];
  });
  // From the last to the first, so that the places before stay where they were.
  spans.sort((a, b) => b.at - a.at);
  return spans.reduce((now, { at, span }) => now.slice(0, at) + span + now.slice(at), html);
}

/** Where the content of an element begins in the text of the page. */
function insideOf(element: {
  name: string;
  endIndex: number | null;
  firstChild: { startIndex: number | null } | null;
}): number {
  const end = (element.endIndex ?? 0) + 1 - `</${element.name}>`.length;
  return element.firstChild?.startIndex ?? end;
}

function anchorOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
