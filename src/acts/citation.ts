import { formatDate, translator, type Locale } from '../i18n/index.ts';
import type { Act } from './schema.ts';

/**
 * How to cite an act, or an article of it, in the official form: «Закон Кыргызской Республики от 28 апреля
 * 2017 года № 70 «О государственном социальном заказе», статья 1 (в редакции от 25 июля 2023 года № 147)».
 * Undefined for an act whose number or title nobody has read: half a citation would mislead.
 */
export function citation(act: Act, locale: Locale, article?: string): string | undefined {
  if (act.number === undefined || act.officialTitle === undefined) return undefined;
  const t = translator(locale);
  const edition = act.amendments.at(-1);
  const parts = [
    t(`acts.citation.${act.type}`, {
      date: formatDate(locale, act.date),
      number: act.number,
      title: act.officialTitle,
    }),
    article && t('acts.citation.article', { number: article }),
    edition &&
      (edition.number
        ? t('acts.citation.edition', { date: formatDate(locale, edition.date), number: edition.number })
        : t('acts.citation.editionOfDay', { date: formatDate(locale, edition.date) })),
  ];
  return `${parts.filter(Boolean).join('')}.`;
}
