import type { Locale } from '../../i18n/index.ts';

/** The locale-less address of a page that sets the text of an entry beside its text in another language. */
export function pairAddress(address: string, other: Locale): string {
  return `${address}side-by-side/${other}/`;
}
