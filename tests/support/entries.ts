/** Content made up in a test, where the fixtures would have to grow for it. */

/** An entry as the collections hold it: an original in Russian. */
export function original(id: string, data: Record<string, unknown>) {
  return { id: `${id}/ru`, body: '', data: { translates: undefined, data, references: [] } };
}
