import type { Locale } from '../i18n/index.ts';
import { textOf, wordsOfThing } from '../library/references.ts';

/** What the button of a door says: the guide's short name, in the best language there is. */
export async function guideLabel(id: string, locale: Locale): Promise<{ text: string; lang: Locale }> {
  const { words, lang } = await wordsOfThing({ kind: 'guides', id }, locale);
  return { text: textOf(words, ['short', 'title']) ?? id, lang };
}
