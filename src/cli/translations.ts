/**
 * `npm run translations`: how far each language is, by collection; which texts are missing, which are older than their
 * originals and what has changed there since. `npm run translations -- --all` also lists what no speaker has read.
 */
import { relative } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../i18n/index.ts';
import { loadContent } from '../check/load.ts';
import { translationStates, type State, type TranslationState } from '../check/translation/states.ts';
import { contentDir } from '../library/settings.ts';
import { untranslatedSources } from '../library/sources.ts';
import { changesSince } from './original-history.ts';

const COLUMNS: readonly (readonly [State, string])[] = [
  ['missing', 'нет'],
  ['stale', 'устарел'],
  ['unreviewed', 'не прочитан'],
  ['reviewed', 'прочитан'],
];

const dir = contentDir();
const folder = relative(process.cwd(), dir);
const states = translationStates(loadContent(dir).files, SCHEMAS);
const all = process.argv.includes('--all');

for (const locale of LOCALES) {
  const own = states.filter((state) => state.locale === locale);
  if (own.length > 0) report(locale, own);
}

function report(locale: Locale, own: readonly TranslationState[]): void {
  console.log(`\n${LOCALE_NAMES[locale]} (${locale})`);
  console.log(
    row(
      '',
      COLUMNS.map(([, title]) => title),
    ),
  );
  for (const [collection, list] of Map.groupBy(own, ({ collection }) => collection))
    console.log(row(collection, counts(list)));
  console.log(row('всего', counts(own)));
  const of = (wanted: State) => own.filter(({ state }) => state === wanted);
  list('Перевода нет, читатель видит другой язык:', of('missing'));
  const sources = untranslatedSources(dir, locale);
  if (sources.length > 0)
    console.log(`  Слова об источниках без перевода (sources.yaml): ${sources.join(', ')}`);
  for (const state of of('stale')) reportStale(state);
  if (all) list('Носитель языка не читал:', of('unreviewed'));
}

function counts(list: readonly TranslationState[]): string[] {
  return COLUMNS.map(([state]) => String(list.filter((item) => item.state === state).length));
}

function row(title: string, cells: readonly string[]): string {
  return `  ${title.padEnd(15)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

function list(title: string, items: readonly TranslationState[]): void {
  if (items.length === 0) return;
  console.log(`  ${title}`);
  for (const { path } of items) console.log(`    ${folder}/${path}`);
}

function reportStale({ collection, path, original, revision = '' }: TranslationState): void {
  console.log(`  Оригинал изменился после перевода: ${folder}/${path}`);
  const changes = changesSince(dir, original, revision, SCHEMAS[collection]);
  if (changes === undefined) {
    console.log('    прежнего текста в истории git нет: сверьте весь перевод с оригиналом');
  } else {
    for (const line of changes) console.log(`    ${line}`);
  }
  console.log(`    Когда сверите: npm run translated -- ${path}`);
}
