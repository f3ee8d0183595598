/** The fields of a made-up term, with what a test adds. */
export function glossaryFields(more: string): string {
  return `title: дом\nsummary: Где живут.\nupdated: '2002-04-01'\n${more}sources: [KNOWN]\n`;
}
