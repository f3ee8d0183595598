import { formatDate, translator, type Locale } from '../i18n/index.ts';
import type { Act } from '../acts/schema.ts';
import type { Edition } from './editions.ts';

/** What is in force when: one sentence or two on an edition among the others of its act. */
export function editionStatus(
  edition: Edition,
  editions: readonly Edition[],
  status: Act['status'],
  locale: Locale,
): string {
  const t = translator(locale);
  const from = formatDate(locale, edition.inForce);
  const following = editions[editions.indexOf(edition) + 1];
  const next = following && formatDate(locale, following.inForce);
  if (status === 'repealed' && edition.state === 'current') return t('official.repealed');
  if (edition.state === 'future') return t('official.future', { from });
  if (edition.state === 'past' && next) return t('official.past', { from, next });
  return next ? t('official.currentUntil', { from, next }) : t('official.current', { from });
}
