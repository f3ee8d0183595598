import { DEFAULT_LOCALE, isLocale, LOCALES } from '../i18n/index.ts';
import type { Message } from '../i18n/messages.ts';
import { fileMessage } from './messages/files.ts';
import { translationMessage } from './messages/translations.ts';
import { collectMarked, collectTranslatable, stepsIn, translationSchema } from '../library/translatable.ts';
import { contentPath, referredEntry } from '../library/entry-id.ts';
import { collectionOf, type CollectionName } from '../library/registry.ts';
import { isFresh } from './fresh.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-rule.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../library/content-file.ts';

/** The frontmatter of each file against its schema: the collection's own, or that of its translations. */
export function checkFrontmatter(file: LoadedFile, schemas: Schemas): Problem[] {
  if (file.frontmatter.errors.length > 0) return [];
  const schema = schemas[file.collection];
  if (!isTranslation(file)) return checkSchema(file.path, schema, file.frontmatter, file.data);
  return checkSchema(file.path, translationSchema(schema), file.frontmatter, file.data, schema);
}

/** One entry's files together: exactly one original, each translation made from it, complete and fresh. */
export function checkEntry(files: readonly LoadedFile[], schemas: Schemas): Problem[] {
  // A file whose frontmatter cannot be read may be either; its error is reported where it stands.
  const readable = files.filter(({ frontmatter }) => frontmatter.errors.length === 0);
  // Of two, the one in the site's first language is more likely meant.
  const originals = readable
    .filter((file) => !isTranslation(file))
    .sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  const [original, second] = originals;
  const at = (file: LoadedFile, field: string | undefined, message: Message): Problem => ({
    file: file.path,
    ...file.frontmatter.place([], field),
    ...message,
  });
  if (!original) {
    if (readable.length < files.length) return [];
    return files.map((file) => {
      const locale = isLocale(file.data['translates']) ? file.data['translates'] : DEFAULT_LOCALE;
      const original = contentPath({ ...file, locale });
      return at(file, 'translates', fileMessage('files.noOriginal', { file: original }));
    });
  }
  if (second) {
    const locales = originals.map(({ locale }) => locale).join(', ');
    const { locale } = original;
    return [at(second, undefined, fileMessage('files.twoOriginals', { locales, locale }))];
  }
  return readable
    .filter(isTranslation)
    .flatMap((file) => [
      ...(file.data['translates'] === original.locale
        ? []
        : [at(file, 'translates', fileMessage('files.otherOriginal', { locale: original.locale }))]),
      ...checkCompleteness(file, original, schemas),
      ...checkFreshness(file, original, schemas),
    ]);
}

function checkCompleteness(file: LoadedFile, original: LoadedFile, schemas: Schemas): Problem[] {
  const has = collectTranslatable(schemas[original.collection], file.data);
  const fresh = isFresh(file, original, schemas);
  return [...collectTranslatable(schemas[original.collection], original.data)]
    .filter(([path]) => !has.has(path))
    .map(([path, text]) => ({
      file: file.path,
      ...file.frontmatter.place(stepsIn(file.data, path)),
      ...translationMessage('translation.missing', { name: path, text }),
      ...(!fresh && { severity: 'warning' as const }),
    }));
}

function checkFreshness(file: LoadedFile, original: LoadedFile, schemas: Schemas): Problem[] {
  if (isFresh(file, original, schemas)) return [];
  return [
    {
      file: file.path,
      ...file.frontmatter.place(['revision']),
      ...translationMessage('translation.stale', { original: original.path, file: file.path }),
    },
  ];
}

/** Where to look for an entry, if not in the folder of its collection. */
const FOLDERS: Readonly<Record<string, string>> = { articles: 'content/acts/…/articles', any: 'content' };

/** Ids in the frontmatter that name other entries: each must exist. */
export function checkReferences(
  file: LoadedFile,
  schemas: Schemas,
  exists: (collection: CollectionName, id: string) => boolean,
): Problem[] {
  if (isTranslation(file)) return [];
  const missing = collectMarked(schemas[file.collection], file.data, 'reference').filter(
    ({ mark, value }) => {
      const entry = referredEntry(mark, value);
      return !entry || !exists(entry.collection, entry.id);
    },
  );
  return [
    ...checkParent(file, exists),
    ...missing.map(({ mark, value, path }) => ({
      file: file.path,
      ...file.frontmatter.place(path),
      ...fileMessage('files.reference', { value, folder: FOLDERS[mark] ?? `content/${mark}` }),
    })),
  ];
}

/** An article refers to its act by the folder it lies in, and so does whatever stands within another entry. */
function checkParent(
  file: LoadedFile,
  exists: (collection: CollectionName, id: string) => boolean,
): Problem[] {
  const { within } = collectionOf(file.collection);
  const [id = ''] = file.id.split('/');
  if (!within || exists(within, id)) return [];
  const message = fileMessage('files.noAct', { file: `content/${within}/${id}/ru.mdx` });
  return [{ file: file.path, line: 1, column: 1, ...message }];
}
