import { readFragment } from './parts.ts';

/** Attributes that name anchors, several with spaces between. */
const NAMING = ['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

/**
 * Gives the anchors of a rendered text a prefix, and the references to them the same, so that two languages of one
 * text can stand on one page. The list of sources, to which `#source-1` leads, is one for both.
 */
export function ownAnchors(html: string, prefix: string): string {
  const $ = readFragment(html);
  for (const name of NAMING) {
    $(`[${name}]`).attr(name, (_i, ids) =>
      ids
        .split(' ')
        .map((id) => `${prefix}-${id}`)
        .join(' '),
    );
  }
  $('[href^="#"]:not([href^="#source-"])').attr('href', (_i, href) => `#${prefix}-${href.slice(1)}`);
  return $.html();
}
