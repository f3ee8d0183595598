/** Words without the typography of the page: no-break spaces become spaces, soft hyphens go. For machines and tabs. */
export function plainText(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
}

/** The same for a whole tree of data. */
export function plainData<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => plainData(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plainData<unknown>(inner)]),
  ) as T;
}
