/** A text with ordinary spaces, for tests that ask what it says and not where its lines may break. */
export function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
