import { translator, type Translate } from '../i18n/index.ts';
import { csv } from '../library/csv.ts';
import { plainText } from '../library/plain.ts';
import { labelOf } from './schema.ts';
import type { ListedRegistration } from './registrations.ts';
import { spoken } from './tokens.ts';

/**
 * The registrations as a table with Russian headings. Our own words stand with ordinary spaces, so that they can be
 * looked for and compared.
 */
export function toCsv(records: readonly ListedRegistration[]): string {
  const t = plainTranslator();
  const columns: [string, (record: ListedRegistration) => string][] = [
    [t('interest.reference'), ({ reference }) => spoken(reference)],
    [t('interest.column.conference'), ({ conference }) => conference],
    [t(labelOf('name')), ({ name }) => name],
    [t(labelOf('email')), ({ email }) => email],
    [t('interest.column.address'), (record) => t(`interest.address.${addressState(record)}`)],
    [t('interest.column.role'), ({ role }) => t(`interest.role.${role}`)],
    [t(labelOf('organisation')), ({ organisation }) => organisation],
    [t('interest.column.place'), ({ place }) => place],
    [t('interest.column.language'), ({ language }) => language],
    [
      t('interest.column.topics'),
      ({ topics }) => topics.map((topic) => t(`interest.topic.${topic}`)).join(', '),
    ],
    [t(labelOf('question')), ({ question }) => question],
    [t('interest.column.created'), ({ createdAt }) => createdAt],
    [t('interest.column.updated'), ({ updatedAt }) => updatedAt],
    [t('interest.column.expires'), ({ expiresAt }) => expiresAt],
  ];
  const rows = records.map((record) => columns.map(([, cell]) => cell(record)));
  return csv(
    columns.map(([heading]) => heading),
    rows,
  );
}

/** Our own words with ordinary spaces, as programs and terminals want them. */
export function plainTranslator(): Translate {
  const translate = translator('ru');
  return (...message) => plainText(translate(...message));
}

/** Whether an address is proved to be its owner's, and whether he wants to be written to. */
export function addressState({
  refused,
  confirmedAt,
}: ListedRegistration): 'refused' | 'confirmed' | 'unconfirmed' {
  if (refused) return 'refused';
  return confirmedAt === null ? 'unconfirmed' : 'confirmed';
}

/**
 * Counts registrations by what a function says of each, the most frequent first, for a terminal.
 * @param title of the count
 * @param labelOf what a registration is counted under
 */
export function tally(
  records: readonly ListedRegistration[],
  title: string,
  labelOf: (record: ListedRegistration) => string,
): string {
  const counts = [...Map.groupBy(records, labelOf)].sort(([, a], [, b]) => b.length - a.length);
  return [title, ...counts.map(([label, same]) => `${String(same.length).padStart(7)}  ${label}`)].join('\n');
}
