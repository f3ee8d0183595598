/**
 * `node tests/bench/search/reach.ts ky FILE…`: from one form of a word, are its other forms reached, and how much of
 * what is reached is right? Measured on treebanks in CoNLL-U that nobody here wrote, such as
 * UniversalDependencies/UD_Kyrgyz-KTMU, UD_Kyrgyz-TueCL, UD_Russian-Taiga, UD_Russian-GSD; they are read where they
 * are and not part of the project. `--missed` and `--wrong` list the pairs. Nouns are counted, without abbreviations,
 * slips, and words that the treebank marks as derived.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filing } from '../../../src/search/morphology/filing.ts';
import { Lexicon } from '../../../src/search/query/lexicon.ts';
import { fold } from '../../../src/search/query/text.ts';

/** Endings that make another word, which Kyrgyz treebanks count as forms: «-лык», «-луу», «-сыз», «-дай», «-чы», «-кы», «-кер». */
const DERIVED =
  /^(?:[лдт][ыиуү][кг]|[лдт](?:уу|үү)|с[ыиуү]з|[дт][аеоө]й|ч[ыиуү]|[лдтч][аеоө](?!р)|[кг]?[ыиуү]ч|к[ыиуү]|к[ае]р|к[оө]й|[ыи]й)/u;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missed: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const [language = '', ...files] = positionals;
if (files.length === 0) {
  console.error('node tests/bench/search/reach.ts LANGUAGE FILE.conllu…');
  process.exit(1);
}

const formsOf = new Map<string, Set<string>>();
for (const file of files) for (const line of readFileSync(file, 'utf8').split('\n')) note(line);

function note(line: string): void {
  const [id = '', written = '', base = '', upos, xpos, features = ''] = line.split('\t');
  if (!/^\d+$/.test(id) || upos !== 'NOUN' || /Abbr=Yes|Typo=Yes|Polarity=Neg/.test(features)) return;
  const [form, lemma] = [written, base].map((word) => fold(word.normalize('NFC'))) as [string, string];
  if (![form, lemma].every((word) => /^[^\P{L}a-z]{2,}$/u.test(word))) return;
  const derived = form.startsWith(lemma) && DERIVED.test(form.slice(lemma.length));
  if (language === 'ky' && (xpos === 'ADJ' || derived || !form.startsWith(lemma.slice(0, 2)))) return;
  formsOf.set(lemma, (formsOf.get(lemma) ?? new Set()).add(form));
}

const all = [...new Set([...formsOf.values()].flatMap((forms) => [...forms]))];
const lemmasOf = Map.groupBy(
  [...formsOf].flatMap(([lemma, forms]) => [...forms].map((form) => ({ form, lemma }))),
  ({ form }) => form,
);
const filed = filing(language, all);
const lexicon = new Lexicon({ [language]: Object.fromEntries(filed) });
for (const form of all) lexicon.add(language, form);
const groups = Map.groupBy(all, (form) => lexicon.keyOf(language, form));
lexicon.addVocabulary(language, new Map([...groups].map(([key, [form = key]]) => [key, form])));

const pairs: { pair: string; reached: boolean }[] = [];
const caught: { pair: string; right: boolean }[] = [];
for (const form of all) {
  const keys = lexicon.known(form, language).flatMap((known) => lexicon.textKeys(known));
  const reached = new Set(keys.flatMap(({ key }) => groups.get(key) ?? []));
  const own = new Set(lemmasOf.get(form)?.flatMap(({ lemma }) => [...(formsOf.get(lemma) ?? [])]));
  for (const other of own)
    if (other !== form) pairs.push({ pair: `${form} → ${other}`, reached: reached.has(other) });
  for (const other of reached)
    if (other !== form) caught.push({ pair: `${form} ≠ ${other}`, right: own.has(other) });
}
const missed = pairs.filter(({ reached }) => !reached);
const wrong = caught.filter(({ right }) => !right);
const percent = (some: number, of: number) => `${((100 * (of - some)) / of).toFixed(2)} %`;
console.log(
  `${language}: ${pairs.length} pairs, reached ${percent(missed.length, pairs.length)}; ` +
    `${caught.length} caught, right ${percent(wrong.length, caught.length)}`,
);
if (values.missed) for (const { pair } of missed) console.log(pair);
if (values.wrong) for (const { pair } of wrong) console.log(pair);
