import type { MarkdownOptions } from '../markdown/index.ts';
import { contentPath, entryKey, type EntryId } from '../library/entry-id.ts';
import { allCollections, collectionOf, type CollectionName } from '../library/registry.ts';
import { checkAnchors, checkOwnAnchors, parseFile } from './body-rule.ts';
import { checkFigureLinks } from './figure-links.ts';
import { checkEventsFile, checkNamedEvents, citedByEvents } from './events-rule.ts';
import { checkItems } from './items-rule.ts';
import { loadContent } from './load.ts';
import { fileMessage } from './messages/files.ts';
import { byPlace, type Problem } from './problem.ts';
import { longSentences } from './readability.ts';
import { avoidedWords, checkFile, withoutPlaceholders } from './rules/index.ts';
import { staleUpdated } from './rules/stale-updated.ts';
import { checkFactSources, checkSourcesFile, checkUnusedSources, citedByFacts } from './sources-rule.ts';
import { checkTranslations } from './translation/index.ts';
import { checkFrontmatter, checkReferences, checkEntry } from './entries-rule.ts';
import { isTranslation, type ParsedFile, type Schemas } from '../library/content-file.ts';

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
    /** A rule of its own looks at the length of sentences, so that the common one does not. */
    ownReadability?: true;
    /** Entries may share a title: they are always named by something else first, as articles by their numbers. */
    sharedTitles?: true;
  }
}

/**
 * Checks a whole content folder and returns every problem of every file, by place. Reads files only;
 * `options` are those of the markdown room, so that the check and the build agree.
 */
export function checkContent(
  dir: string,
  schemas: Schemas,
  options: MarkdownOptions,
): { problems: Problem[]; files: ParsedFile[] } {
  const loaded = loadContent(dir);
  const problems = [...loaded.problems, ...checkSourcesFile(dir)];
  const files = loaded.files.map((file) => {
    const result = parseFile(file, { ...options, leadingKeys: nobody });
    problems.push(...result.problems);
    return result.file;
  });
  const entries = Map.groupBy(files, entryKey);
  const exists = (collection: CollectionName, id: string) => entries.has(entryKey({ collection, id }));
  const original = (entry: EntryId) => entries.get(entryKey(entry))?.find((file) => !isTranslation(file));
  const avoided = avoidedWords(files);
  const cited = new Set<string>();
  for (const file of files) {
    const schemaProblems = checkFrontmatter(file, schemas);
    problems.push(...schemaProblems);
    problems.push(...checkItems(file, schemas, original(file)), ...checkNamedEvents(file, dir));
    problems.push(...checkReferences(file, schemas, exists), ...checkFactSources(file, schemas, dir));
    const filesOf = (entry: string) => entries.get(entry) ?? [];
    problems.push(
      ...checkAnchors(file, filesOf),
      ...checkOwnAnchors(file),
      ...checkFigureLinks(file, filesOf),
    );
    problems.push(...checkFile(file, { dir, schemas, original, avoided }, schemaProblems.length === 0));
    const { rules = [], ownReadability } = collectionOf(file.collection);
    if (schemaProblems.length === 0) problems.push(...rules.flatMap((rule) => rule(file, dir)));
    // A translation is as long as its language.
    if (!ownReadability && !isTranslation(file)) problems.push(...longSentences(file));
    for (const key of [
      ...file.parsed.citations.map(({ key }) => key),
      ...citedByFacts(file, schemas).map(({ value }) => value),
    ])
      cited.add(key);
  }
  problems.push(...checkEventsFile(dir, ({ collection, id }) => exists(collection, id)));
  for (const key of citedByEvents(dir)) cited.add(key);
  for (const group of entries.values()) problems.push(...checkEntry(group, schemas));
  problems.push(...checkTranslations(dir, entries.values(), schemas));
  const unread = files.filter(isUnread).map(({ text }) => text);
  problems.push(...checkUnusedSources(dir, cited, unread), ...checkTitles(files), ...checkRequired(exists));
  problems.push(...staleUpdated(dir, files));
  for (const { folderRules = [] } of allCollections())
    problems.push(...folderRules.flatMap((rule) => rule(dir)));
  return { problems: withoutPlaceholders(problems).sort(byPlace), files };
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
