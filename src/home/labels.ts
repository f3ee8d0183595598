import type { Locale } from '../i18n/index.ts';
import { filesOf } from '../library/entries.ts';
import { addressOf } from '../library/entry-id.ts';
import { textOf, wordsOfEntry } from '../library/references.ts';

/** What the button of a role card says: the guide's short name, in the best language there is. */
export async function guideLabel(id: string, locale: Locale): Promise<{ text: string; lang: Locale }> {
  const { words, lang } = await wordsOfEntry({ collection: 'guides', id }, locale);
  return { text: textOf(words, ['short', 'title']) ?? id, lang };
}

/** The guides that have no role card on the front page, with what their links say. */
export async function guidesWithoutCard(
  withCard: readonly string[],
  locale: Locale,
): Promise<{ address: string; text: string; lang: Locale }[]> {
  const ids = [...(await filesOf('guides')).keys()].filter((id) => !withCard.includes(id)).sort();
  return Promise.all(
    ids.map(async (id) => ({
      address: addressOf({ collection: 'guides', id }),
      ...(await guideLabel(id, locale)),
    })),
  );
}
