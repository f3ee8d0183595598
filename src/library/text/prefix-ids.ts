/**
 * A piece of a page with its ids under a prefix, so that several such pieces can stand on one page; what refers to an id
 * of the piece follows.
 */
export function prefixIds(html: string, prefix: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return html.replace(
    /(\s(?:id|for|popovertarget|aria-labelledby|aria-describedby)="|\shref="#)([^"]+)"/g,
    (whole, before: string, id: string) => (ids.has(id) ? `${before}${prefix}${id}"` : whole),
  );
}
