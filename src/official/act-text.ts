import type { ActText } from '../acts/act-text.ts';
import { numberOf } from '../acts/queries.ts';
import type { Act } from '../acts/schema.ts';
import { formatDate, translator } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { oncePerContent } from '../library/once.ts';
import { articleFor, editionsOf, linkToComparison, numbersOf, shownEdition } from './editions.ts';
import { retellingState } from './retelling.ts';

/** What the pages of an act are told of its official text; undefined where none has been imported. */
export const officialText = oncePerContent(readActText, (act) => `${act.id} ${act.locale}`);

async function readActText(act: Entry<Act>): Promise<ActText | undefined> {
  const { locale } = act;
  const t = translator(locale);
  const editions = await editionsOf(act.id);
  const shown = shownEdition(editions);
  if (!shown) return undefined;
  return {
    title: t('official.title'),
    notice: t('official.notice'),
    numbers: numbersOf(shown),
    languageOf: (number, reader) => articleFor(shown, reader, number)?.text.language,
    agreement: (article) => {
      const number = numberOf(article);
      const checking = retellingState(number, article.data.checkedEdition, editions, shown);
      if (checking.state === 'unknown') return undefined;
      const date = formatDate(locale, checking.date);
      const sentence = t(`official.${checking.state}`, { date });
      if (checking.state === 'checked') return { sentence };
      const link = linkToComparison(checking.from, shown, locale, `art-${number}`);
      return { sentence, more: { link, label: t('official.compare.link', { from: date }) } };
    },
  };
}
