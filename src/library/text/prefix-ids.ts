import { readFragment } from './parts.ts';

/** Attributes that name anchors, several with spaces between. */
const NAMING = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

/**
 * A piece of a page with its ids under a prefix, so that several such pieces, or two languages of one text, can stand on
 * one page; what refers to an id of the piece follows.
 */
export function prefixIds(html: string, prefix: string): string {
  const $ = readFragment(html);
  const own = new Set([...$('[id]')].map(({ attribs }) => attribs['id']));
  const named = (id: string) => (own.has(id) ? prefix + id : id);
  for (const name of NAMING) {
    $(`[${name}]`).attr(name, (_i, ids) => ids.split(' ').map(named).join(' '));
  }
  $('[href^="#"]').attr('href', (_i, href) => `#${named(href.slice(1))}`);
  return $.html();
}
