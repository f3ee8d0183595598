import { acts } from '../acts/queries.ts';
import { formatDate, localePath, translator } from '../i18n/index.ts';
import type { AtomEntry, News } from '../library/atom.ts';
import { siteUrl } from '../library/settings.ts';
import { editionAddress, editionsOf, textFor } from './editions.ts';

/** New editions of official texts. */
export const news: News = async (locale) => {
  const t = translator(locale);
  const all = await Promise.all(
    (await acts.all(locale)).map(async ({ id, data }) =>
      (await editionsOf(id)).map((edition): AtomEntry => {
        const { language } = textFor(edition, locale);
        const address = siteUrl() + localePath(language, editionAddress(edition));
        const date = formatDate(locale, edition.date);
        return {
          id: address,
          address,
          title: t('official.ofAct', { act: data.short, date }),
          summary: t('official.description', { date }),
          published: edition.date,
          updated: edition.date,
          lang: locale,
        };
      }),
    ),
  );
  return all.flat();
};
