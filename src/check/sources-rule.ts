import type { Message } from '../i18n/messages.ts';
import { fileMessage } from './messages/files.ts';
import { isSourceKey, readSources, SOURCES_FILE, sourcesYaml } from '../library/source-file.ts';
import { sourceSchema, WORDS, type Source } from '../library/source-schema.ts';
import { collectMarked } from '../library/translatable.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-rule.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../library/content-file.ts';
import { nearest } from '../library/nearest.ts';
import { yamlProblems } from './yaml-rule.ts';

/** sources.yaml itself: a list of well-formed sources with different keys. */
export function checkSourcesFile(dir: string): Problem[] {
  const yaml = sourcesYaml(dir);
  const problem = (path: (string | number)[], message: Message): Problem => ({
    file: SOURCES_FILE,
    ...yaml.place(path),
    ...message,
  });
  if (yaml.errors.length > 0) return yamlProblems(SOURCES_FILE, yaml);
  if (!Array.isArray(yaml.data)) return [problem([], fileMessage('sources.noList'))];
  const seen = new Map<unknown, number>();
  const wordings = new Map<string, string>();
  return yaml.data.flatMap((item: unknown, i) => {
    const problems = checkSchema(
      SOURCES_FILE,
      sourceSchema,
      { ...yaml, place: (path, key) => yaml.place([i, ...path], key) },
      item,
    );
    const key = (item as { key?: unknown } | null)?.key;
    if (seen.has(key)) problems.push(problem([i, 'key'], fileMessage('sources.taken', { key: String(key) })));
    seen.set(key, i);
    const parsed = sourceSchema.safeParse(item).data;
    if (parsed)
      problems.push(
        ...wordingProblems(parsed, wordings).map(({ path, message }) => problem([i, ...path], message)),
      );
    return problems;
  });
}

/**
 * The words of a source in other languages: each must say something that the record says in Russian, and the same
 * Russian is translated the same way, since other sources take it over.
 * @param known what the sources before have translated, by language and Russian words; this one's are added
 */
function wordingProblems(source: Source, known: Map<string, string>): { path: string[]; message: Message }[] {
  return (['ky', 'en'] as const).flatMap((locale) =>
    WORDS.flatMap((field) => {
      const [words, own] = [source[field], source[locale]?.[field]];
      if (own === undefined) return [];
      const path = [locale, field];
      if (words === undefined) return [{ path, message: fileMessage('sources.nothingToSay', { field }) }];
      const other = known.get(`${locale} ${words}`);
      known.set(`${locale} ${words}`, other ?? own);
      return other === undefined || other === own
        ? []
        : [{ path, message: fileMessage('sources.twoWordings', { words, other }) }];
    }),
  );
}

/** Keys that the facts of a file cite: each must be a source. */
export function checkFactSources(file: LoadedFile, schemas: Schemas, dir: string): Problem[] {
  if (isTranslation(file)) return [];
  return citedByFacts(file, schemas)
    .filter(({ value }) => !isSourceKey(dir, value))
    .map(({ value, path }) => {
      const near = nearest(value, readSources(dir).keys());
      return {
        file: file.path,
        ...file.frontmatter.place(path),
        ...(near
          ? fileMessage('sources.near', { key: value, near })
          : fileMessage('sources.unknown', { key: value })),
      };
    });
}

/** The source keys in a file's frontmatter. */
export function citedByFacts(file: LoadedFile, schemas: Schemas) {
  return collectMarked(schemas[file.collection], file.data, 'sources');
}

/**
 * Sources that no text and no fact cites.
 * @param unread texts that could not be read for their errors: what they name may be cited there
 */
export function checkUnusedSources(
  dir: string,
  cited: ReadonlySet<string>,
  unread: readonly string[],
): Problem[] {
  const yaml = sourcesYaml(dir);
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  return items.flatMap((item, i) => {
    const key = (item as { key?: unknown } | null)?.key;
    if (typeof key !== 'string' || cited.has(key) || unread.some((text) => text.includes(key))) return [];
    return [
      {
        file: SOURCES_FILE,
        ...yaml.place([i, 'key']),
        ...fileMessage('sources.unused', { key }),
      },
    ];
  });
}
