/** The words of a table's column headings, from its HTML. */
export function columnsOf(html: string): string[] {
  return [...html.matchAll(/<th(?:\s[^>]*)?>([\s\S]*?)<\/th>/g)]
    .map(([, heading = '']) => heading.replace(/<[^>]*>|\u00AD/g, '').trim())
    .filter(Boolean);
}
