const ANCHOR =
  /( (?:id|aria-labelledby|aria-describedby|aria-controls|popovertarget)="| href="#(?!source-))([^"]+)"/g;

/**
 * Gives the anchors of a rendered text a prefix, and the references to them the same, so that two languages of one
 * text can stand on one page. The list of sources, to which `#source-1` leads, is one for both.
 */
export function ownAnchors(html: string, prefix: string): string {
  return html.replace(ANCHOR, (_match, before: string, ids: string) => {
    const own = ids.split(' ').map((id) => `${prefix}-${id}`);
    return `${before}${own.join(' ')}"`;
  });
}
