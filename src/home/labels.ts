import type { Locale } from '../i18n/index.ts';
import { entriesOf } from '../library/collection.ts';
import { addressOf } from '../library/kinds.ts';
import { textOf, wordsOfThing } from '../library/references.ts';

/** What the button of a door says: the guide's short name, in the best language there is. */
export async function guideLabel(id: string, locale: Locale): Promise<{ text: string; lang: Locale }> {
  const { words, lang } = await wordsOfThing({ kind: 'guides', id }, locale);
  return { text: textOf(words, ['short', 'title']) ?? id, lang };
}

/** The guides that have no door on the front page, with what their links say. */
export async function doorlessGuides(
  doors: readonly string[],
  locale: Locale,
): Promise<{ address: string; text: string; lang: Locale }[]> {
  const ids = [...(await entriesOf('guides')).keys()].filter((id) => !doors.includes(id)).sort();
  return Promise.all(
    ids.map(async (id) => ({
      address: addressOf({ kind: 'guides', id }),
      ...(await guideLabel(id, locale)),
    })),
  );
}
