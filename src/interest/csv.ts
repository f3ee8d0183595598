import { stringify } from 'csv-stringify/sync';
import { translator, type Translate } from '../i18n/index.ts';
import { plainText } from '../library/plain.ts';
import { labelOf } from './schema.ts';
import type { StoredRegistration } from './record.ts';
import { spoken } from './tokens.ts';

/** What a cell may not begin with: spreadsheets would run it. Tabs and line ends are skipped by some before it. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * The registrations as a table for Excel in Russian: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180
 * quoting), Russian headings. A text that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, "CSV Injection"). Our own words stand with ordinary spaces, so that they can be looked for and compared.
 */
export function toCsv(records: readonly StoredRegistration[]): string {
  const said = translator('ru');
  const t: Translate = (...message) => plainText(said(...message));
  const columns: [string, (record: StoredRegistration) => string][] = [
    [t('interest.reference'), ({ reference }) => spoken(reference)],
    [t('interest.column.conference'), ({ conference }) => conference],
    [t(labelOf('name')), ({ name }) => name],
    [t(labelOf('email')), ({ email }) => email],
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
  const rows = records.map((record) => columns.map(([, cell]) => harmless(cell(record))));
  return stringify([columns.map(([heading]) => heading), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /["\r\n;,\t]/,
  });
}

/** A cell that no spreadsheet takes for a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
