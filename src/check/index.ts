import type { MarkdownOptions } from '../markdown/index.ts';
import { contentPath, thingKey, type Kind, type ThingId } from '../library/kinds.ts';
import { checkAnchors, parseFile } from './body-rule.ts';
import { loadContent } from './load.ts';
import { byPlace, type Problem } from './problem.ts';
import { longSentences } from './readability.ts';
import { avoidedWords, checkFile, withoutPlaceholders } from './rules/index.ts';
import { staleUpdated } from './rules/stale-updated.ts';
import { checkFactSources, checkSourcesFile, checkUnusedSources, citedByFacts } from './sources-rule.ts';
import { checkTranslations } from './translation/index.ts';
import { checkFrontmatter, checkReferences, checkThing } from './things-rule.ts';
import { isTranslation, type ParsedFile, type Schemas } from '../library/content-file.ts';

export { applyFixes } from './fix.ts';
export { formatProblem, githubAnnotation, type Problem } from './problem.ts';
export { saidIn } from './speech/index.ts';
export { longMedian, longSentences, readability } from './readability.ts';

/** A rule that only one kind knows, such as «шаги в сведениях и в тексте совпадают»; `dir` is the content folder. */
export type KindRule = (file: ParsedFile, dir?: string) => Problem[];

/** What a subject adds to the common check. */
export type KindRules = Readonly<Partial<Record<Kind, KindRule>>>;

/**
 * Checks a whole content folder and returns every problem of every file, by place. Reads files only;
 * `options` are those of the markdown room, so that the check and the build agree.
 */
export function checkContent(
  dir: string,
  schemas: Schemas,
  rules: KindRules,
  options: MarkdownOptions,
): { problems: Problem[]; files: ParsedFile[] } {
  const loaded = loadContent(dir);
  const problems = [...loaded.problems, ...checkSourcesFile(dir)];
  const files = loaded.files.map((file) => {
    const result = parseFile(file, { ...options, leadingKeys: nobody });
    problems.push(...result.problems);
    return result.file;
  });
  const things = Map.groupBy(files, thingKey);
  const exists = (kind: Kind, id: string) => things.has(thingKey({ kind, id }));
  const original = (thing: ThingId) => things.get(thingKey(thing))?.find((file) => !isTranslation(file));
  const avoided = avoidedWords(files);
  const cited = new Set<string>();
  for (const file of files) {
    const schemaProblems = checkFrontmatter(file, schemas);
    problems.push(...schemaProblems);
    problems.push(...checkReferences(file, schemas, exists), ...checkFactSources(file, schemas, dir));
    problems.push(...checkAnchors(file, (thing) => things.get(thing) ?? []));
    problems.push(...checkFile(file, { dir, schemas, original, avoided }, schemaProblems.length === 0));
    if (schemaProblems.length === 0) problems.push(...(rules[file.kind]?.(file, dir) ?? []));
    // Guides have a stricter rule of their own; a translation is as long as its language.
    if (file.kind !== 'guides' && !isTranslation(file)) problems.push(...longSentences(file, 'warning'));
    for (const key of [
      ...file.parsed.citations.map(({ key }) => key),
      ...citedByFacts(file, schemas).map(({ value }) => value),
    ])
      cited.add(key);
  }
  for (const group of things.values()) problems.push(...checkThing(group, schemas));
  problems.push(...checkTranslations(dir, things.values(), schemas));
  const unread = files.filter(isUnread).map(({ text }) => text);
  problems.push(...checkUnusedSources(dir, cited, unread), ...checkTitles(files), ...checkRequired(exists));
  problems.push(...staleUpdated(dir, files));
  return { problems: withoutPlaceholders(problems).sort(byPlace), files };
}

/** The numbers of the notes are nothing to the check, and to know them every original is read again. */
const nobody = (): string[] => [];

/** Whether errors kept the facts or the text of a file from being read. */
function isUnread({ frontmatter, parsed }: ParsedFile): boolean {
  return frontmatter.errors.length > 0 || parsed.messages.some(({ rule }) => rule === 'syntax');
}

/** The pages that the site cannot do without. */
const REQUIRED: readonly ThingId[] = [
  { kind: 'home', id: 'front' },
  { kind: 'about', id: 'hub' },
];

function checkRequired(exists: (kind: Kind, id: string) => boolean): Problem[] {
  return REQUIRED.filter(({ kind, id }) => !exists(kind, id)).map((thing) => ({
    file: contentPath({ ...thing, locale: 'ru' }),
    line: 1,
    column: 1,
    rule: 'missing-page',
    message: 'этой страницы нет, а без неё сайт не собрать: добавьте файл',
  }));
}

/**
 * Two things of one kind with one title: a reader could not tell their links apart. Articles may share one: they
 * are always named by their number first.
 */
function checkTitles(files: ParsedFile[]): Problem[] {
  const originals = files.filter(
    (file) => file.kind !== 'articles' && !isTranslation(file) && typeof file.data['title'] === 'string',
  );
  const groups = Map.groupBy(originals, ({ kind, data }) => `${kind} ${String(data['title'])}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((file) => ({
      file: file.path,
      ...file.frontmatter.place(['title']),
      rule: 'duplicate-title',
      message: `такой же заголовок уже есть в ${first?.path ?? ''}: назовите страницы по-разному`,
    })),
  );
}
