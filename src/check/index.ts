import { join } from 'node:path';
import type { MarkdownOptions } from '../markdown/index.ts';
import { contentPath, entryKey, type EntryId } from '../library/entry-id.ts';
import { allCollections, collectionOf, type CollectionName } from '../library/registry.ts';
import { checkAnchors, checkOwnAnchors, parseFile } from './body-rule.ts';
import { checkFigureLinks } from './figure-links.ts';
import { withoutConsequences } from './causes.ts';
import { checkYamlFiles } from './yaml-rule.ts';
import { checkEventsFile, checkNamedEvents, citedByEvents } from './events-rule.ts';
import { checkItems } from './items-rule.ts';
import { loadContent, readContentFile } from './load.ts';
import { fileMessage } from './messages/files.ts';
import { byPlace, type Problem } from './problem.ts';
import { longSentences } from './readability.ts';
import { avoidedWords, checkFile, withoutPlaceholders } from './rules/index.ts';
import { staleUpdated } from './rules/stale-updated.ts';
import { checkFactSources, checkSourcesFile, checkUnusedSources, citedByFacts } from './sources-rule.ts';
import { checkWithheld, withheldIn } from './withheld-rule.ts';
import { checkTranslations, knownWords } from './translation/index.ts';
import { checkFrontmatter, checkReferences, checkEntry } from './entries-rule.ts';
import { readMdx } from '../library/mdx-file.ts';
import { isTranslation, type ParsedFile, type Schemas } from '../library/content-file.ts';

export { byUrgency } from './causes.ts';
export { applyFixes } from './fix.ts';
export { formatProblem, githubAnnotation, type Problem } from './problem.ts';
export { sumsCompared } from './rules/summary-compares.ts';
export { longMedian, longSentences, readability } from './readability.ts';

/** A rule that only one collection knows, such as «шаги в сведениях и в тексте совпадают»; `dir` is the content folder. */
export type CollectionRule = (file: ParsedFile, dir?: string) => Problem[];

declare module '../library/registry.ts' {
  interface Collection {
    /** What the check asks of a file of the collection beside its schema. */
    rules?: readonly CollectionRule[];
    /** What it asks of other files in the content folder: official texts of acts. */
    folderRules?: readonly ((dir: string) => Problem[])[];
    /** What a section of this title in the site’s first language is called by the page that shows it. */
    sectionNames?: Readonly<Record<string, string>>;
    /** A rule of its own looks at the length of sentences, so that the common one does not. */
    ownReadability?: true;
    /** Entries may share a title: they are always named by something else first, as articles by their numbers. */
    sharedTitles?: true;
  }
}

/** A content folder read for checking. */
export interface OpenContent {
  files: ParsedFile[];
  /** Every problem of every file, by place. */
  problems: () => Problem[];
  /** What is said of one file when this is its text and all others are as they were read. */
  problemsOf: (path: string, text: string) => Problem[];
}

/** Checks a whole content folder and returns every problem of every file, by place. */
export function checkContent(...asked: Parameters<typeof openContent>): {
  problems: Problem[];
  files: ParsedFile[];
} {
  const { files, problems } = openContent(...asked);
  return { problems: problems(), files };
}

/**
 * Reads a content folder; changes nothing in it. `options` are those of the markdown room, so that the check and the
 * build agree.
 */
export function openContent(dir: string, schemas: Schemas, markdown: MarkdownOptions): OpenContent {
  const options = { ...markdown, leadingKeys: nobody, trailingKeys: nobody };
  const loaded = loadContent(dir);
  const parsed = loaded.files.map((file) => parseFile(file, options));
  const files = parsed.map(({ file }) => file);
  const entries = Map.groupBy(files, entryKey);
  const exists = (collection: CollectionName, id: string) => entries.has(entryKey({ collection, id }));
  const avoided = avoidedWords(files);
  const words = knownWords(dir, files);
  const withheld = withheldIn(files);

  /** What the rules say of a file, which stands in its entry among `group`. */
  const ofFile = (file: ParsedFile, group: readonly ParsedFile[]): Problem[] => {
    const filesOf = (key: string) => (key === entryKey(file) ? group : (entries.get(key) ?? []));
    const original = (entry: EntryId) => {
      const own = filesOf(entryKey(entry)).filter((other) => !isTranslation(other));
      // A file whose fields do not read may be a translation all the same.
      return own.find(({ frontmatter }) => frontmatter.errors.length === 0) ?? own[0];
    };
    const translations = (entry: EntryId) => filesOf(entryKey(entry)).filter(isTranslation);
    const ofSchema = checkFrontmatter(file, schemas);
    const isSound = ofSchema.length === 0;
    const { rules = [], ownReadability } = collectionOf(file.collection);
    return [
      ...ofSchema,
      ...checkItems(file, schemas, original(file)),
      ...checkNamedEvents(file, dir),
      ...checkReferences(file, schemas, exists),
      ...checkFactSources(file, schemas, dir),
      ...checkWithheld(file, schemas, withheld),
      ...checkAnchors(file, filesOf),
      ...checkOwnAnchors(file),
      ...checkFigureLinks(file, filesOf),
      ...checkFile(file, { dir, schemas, original, translations, avoided }, isSound),
      ...(isSound ? rules.flatMap((rule) => rule(file, dir)) : []),
      // A translation is as long as its language.
      ...(ownReadability || isTranslation(file) ? [] : longSentences(file)),
    ];
  };
  const ofEntry = (group: readonly ParsedFile[]): Problem[] => [
    ...checkEntry(group, schemas),
    ...checkTranslations(group, words, schemas),
  ];
  const ofFolder = (): Problem[] => {
    const cited = new Set([
      ...files.flatMap((file) => [
        ...file.parsed.citations.map(({ key }) => key),
        ...citedByFacts(file, schemas).map(({ value }) => value),
      ]),
      ...citedByEvents(dir),
    ]);
    const unread = files.filter(isUnread).map(({ text }) => text);
    return [
      ...checkYamlFiles(dir),
      ...checkSourcesFile(dir),
      ...checkEventsFile(dir, ({ collection, id }) => exists(collection, id), withheld),
      ...words.problems,
      ...checkUnusedSources(dir, cited, unread),
      ...checkTitles(files),
      ...checkRequired(exists),
      ...staleUpdated(dir, files),
      ...allCollections().flatMap(({ folderRules = [] }) => folderRules.flatMap((rule) => rule(dir))),
    ];
  };
  return {
    files,
    problems: () => {
      const found = [
        ...loaded.problems,
        ...parsed.flatMap(({ problems }) => problems),
        ...[...entries.values()].flatMap((group) => [
          ...group.flatMap((file) => ofFile(file, group)),
          ...ofEntry(group),
        ]),
        ...ofFolder(),
      ];
      return withoutPlaceholders(withoutConsequences(found)).sort(byPlace);
    },
    problemsOf: (path, text) => {
      const { file: read, problems } = readContentFile(path, text);
      if (!read) return problems;
      const { file, problems: ofText } = parseFile(read, options);
      const group = [...(entries.get(entryKey(file)) ?? []).filter((other) => other.path !== path), file];
      const found = [...problems, ...ofText, ...ofFile(file, group), ...ofEntry(group)];
      const own = found.filter((problem) => problem.file === path);
      return withoutPlaceholders(withoutConsequences(own)).sort(byPlace);
    },
  };
}

/**
 * What keeps one file from being shown, or is wrong in it by itself: its marks, fields and text, without the other files
 * of its entry. Of no other file more is read than its text refers to.
 */
export function problemsOfFile(
  dir: string,
  path: string,
  schemas: Schemas,
  markdown: MarkdownOptions,
): Problem[] {
  const read = readMdx(join(dir, path));
  if (!read) return [];
  const { file, problems } = readContentFile(path, read.text);
  if (!file) return problems;
  const ofText = parseFile(file, { ...markdown, leadingKeys: nobody, trailingKeys: nobody }).problems;
  return withoutPlaceholders(
    withoutConsequences([...problems, ...ofText, ...checkFrontmatter(file, schemas)]),
  ).sort(byPlace);
}

/** What keeps the lists beside the texts from being read. */
export function problemsOfLists(dir: string): Problem[] {
  return withoutConsequences([...checkYamlFiles(dir), ...checkSourcesFile(dir)]).sort(byPlace);
}

/** The numbers of the notes are nothing to the check, and to know them every original is read again. */
const nobody = (): string[] => [];

/** Whether errors kept the facts or the text of a file from being read. */
function isUnread({ frontmatter, parsed }: ParsedFile): boolean {
  return frontmatter.errors.length > 0 || parsed.problems.some(({ rule }) => rule === 'syntax');
}

/** The pages that the site cannot do without. */
function checkRequired(exists: (collection: CollectionName, id: string) => boolean): Problem[] {
  const required = allCollections().flatMap(({ name, required = [] }) =>
    required.map((id): EntryId => ({ collection: name, id })),
  );
  return required
    .filter(({ collection, id }) => !exists(collection, id))
    .map((entry) => ({
      file: contentPath({ ...entry, locale: 'ru' }),
      line: 1,
      column: 1,
      ...fileMessage('files.missing'),
    }));
}

/**
 * Two entries of one collection with one title: a reader could not tell their links apart.
 */
function checkTitles(files: ParsedFile[]): Problem[] {
  const originals = files.filter(
    (file) =>
      !collectionOf(file.collection).sharedTitles &&
      !isTranslation(file) &&
      typeof file.data['title'] === 'string',
  );
  const groups = Map.groupBy(originals, ({ collection, data }) => `${collection} ${String(data['title'])}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((file) => ({
      file: file.path,
      ...file.frontmatter.place(['title']),
      ...fileMessage('files.sameTitle', { file: first?.path ?? '' }),
    })),
  );
}
