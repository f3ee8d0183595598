/**
 * Ways to say one thing, for the search: the terms of the glossary with their abbreviations, synonyms and
 * equivalents, and the editors' table `content/synonyms.yaml`. Reads the content folder; runs in plain Node.
 */
import { join } from 'node:path';
import * as z from 'zod';
import type { Message } from '../i18n/messages.ts';
import { synonymMessage } from './synonym-messages.ts';
import { LOCALES } from '../i18n/index.ts';
import { loadContent } from '../check/load.ts';
import type { Problem } from '../check/problem.ts';
import { checkSchema } from '../check/schema-rule.ts';
import { parseYaml, readYaml, type YamlFile } from '../library/yaml-file.ts';
import type { Wording, SynonymGroup } from './catalogue.ts';
import { byKey, keyOf, termsOf, termsNamed, type Term } from './term-wordings.ts';
import type { LoadedFile } from '../library/content-file.ts';
import { yamlProblems } from '../check/yaml-rule.ts';

export const SYNONYMS_FILE = 'synonyms.yaml';

const wordings = (language: string) => z.array(z.string().min(1)).describe(`Слова ${language}`).default([]);

/** One group of the table. */
const groupSchema = z.strictObject({
  ru: wordings('по-русски'),
  ky: wordings('по-кыргызски'),
  en: wordings('по-английски'),
});

type Place = readonly (string | number)[];

/** A wording of the table and where it stands. */
interface Written {
  wording: Wording;
  at: Place;
}

/** The groups for the index: those of the glossary first, each with what the table adds to it. */
export function readSynonyms(dir: string): SynonymGroup[] {
  const terms = termsOf(loadContent(dir).files);
  const extra = new Map<string, Wording[]>();
  const free: SynonymGroup[] = [];
  for (const group of readTable(dir).groups) {
    const all = group.map(({ wording }) => wording);
    const [term] = termsNamed(all, terms);
    if (term) extra.set(term.address, [...(extra.get(term.address) ?? []), ...all]);
    else free.push({ wordings: all });
  }
  return [
    ...terms.map(({ address, wordings }) => ({
      address,
      wordings: [...byKey([...wordings.values(), ...(extra.get(address) ?? [])]).values()],
    })),
    ...free,
  ];
}

/**
 * Every problem of the table: what is no table, words said twice, groups that mix terms or add nothing.
 * @param files the content, where the caller has read it already
 */
export function checkSynonyms(dir: string, files?: readonly LoadedFile[]): Problem[] {
  const { yaml, groups } = readTable(dir);
  if (yaml.errors.length > 0) return yamlProblems(SYNONYMS_FILE, yaml);
  if (!Array.isArray(yaml.data)) return [problem(yaml, [], synonymMessage('synonyms.noList'))];
  const wrong = yaml.data.flatMap((item: unknown, i) =>
    checkSchema(
      SYNONYMS_FILE,
      groupSchema,
      { ...yaml, place: (path, key) => yaml.place([i, ...path], key) },
      item,
    ),
  );
  if (wrong.length > 0) return wrong;
  const terms = termsOf(files ?? loadContent(dir).files);
  return [...checkRepeated(groups, yaml), ...groups.flatMap((group, i) => checkGroup(group, i, terms, yaml))];
}

function checkGroup(group: readonly Written[], i: number, terms: readonly Term[], yaml: YamlFile): Problem[] {
  if (group.length < 2) return [problem(yaml, [i], synonymMessage('synonyms.alone'))];
  const named = termsNamed(
    group.map(({ wording }) => wording),
    terms,
  );
  if (named.length > 1) {
    const titles = named.map(({ title }) => title);
    return [problem(yaml, [i], synonymMessage('synonyms.mixed', { terms: titles }))];
  }
  const [term] = named;
  if (term && group.every(({ wording }) => term.wordings.has(keyOf(wording)))) {
    return [problem(yaml, [i], synonymMessage('synonyms.known', { title: term.title }))];
  }
  return [];
}

function checkRepeated(groups: readonly (readonly Written[])[], yaml: YamlFile): Problem[] {
  const seen = new Map<string, Written>();
  return groups.flat().flatMap((written) => {
    const [language, text] = written.wording;
    const key = keyOf(written.wording);
    const first = seen.get(key);
    if (!first) seen.set(key, written);
    if (!first) return [];
    const { line } = yaml.place(first.at);
    return [problem(yaml, written.at, synonymMessage('synonyms.twice', { text, language, line }))];
  });
}

function problem(yaml: YamlFile, at: Place, message: Message): Problem {
  return { file: SYNONYMS_FILE, ...yaml.place(at), ...message };
}

function readTable(dir: string): { yaml: YamlFile; groups: Written[][] } {
  const yaml = readYaml(join(dir, SYNONYMS_FILE)) ?? parseYaml('[]');
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  const groups = items.map((item, i) => {
    const parsed = z.safeParse(groupSchema, item);
    if (!parsed.success) return [];
    return LOCALES.flatMap((language) =>
      parsed.data[language].map((text, n): Written => ({ wording: [language, text], at: [i, language, n] })),
    );
  });
  return { yaml, groups };
}
