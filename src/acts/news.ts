import { translator } from '../i18n/index.ts';
import type { News } from '../library/atom.ts';
import { chronicleOf } from '../library/chronicle.ts';
import { absolute } from '../library/json-ld.ts';
import { newsOf } from '../library/news.ts';
import { siteUrl } from '../library/settings.ts';
import { allSummaries } from '../library/summaries.ts';
import { acts } from './queries.ts';

/** What happened to the acts, by their histories, and which of our texts about them changed. */
export const news: News = async (locale) => {
  const texts = (await allSummaries(locale)).filter(
    ({ collection }) => collection === 'acts' || collection === 'articles',
  );
  const host = new URL(siteUrl()).host;
  const t = translator(locale);
  const events = (await acts.all(locale)).flatMap((act) =>
    chronicleOf(act, act.data.history).map(({ id, date, text, lang, known }) => {
      const title = `${act.data.short}: ${text}`;
      return {
        // By name, not by date or words: mending one is no news, and an event added on the same day is no other.
        id: `tag:${host},2018:acts/${act.id}/${id}${locale === 'ru' ? '' : `/${locale}`}`,
        address: `${absolute(locale, act.address)}#history`,
        title: known === 'announced' ? `${title} ${t('library.event.announced')}` : title,
        published: date,
        updated: date,
        lang,
      };
    }),
  );
  return [...texts.map((entry) => newsOf(entry, locale)), ...events];
};
