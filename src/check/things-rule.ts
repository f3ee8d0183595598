import { LOCALES } from '../i18n/index.ts';
import { collectMarked, collectWords, fingerprint, translationSchema } from '../library/words.ts';
import { referredThing, type Kind } from '../library/kinds.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-rule.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../library/content-file.ts';

/** The frontmatter of each file against its schema: the kind's own, or that of its translations. */
export function checkFrontmatter(file: LoadedFile, schemas: Schemas): Problem[] {
  if (file.frontmatter.errors.length > 0) return [];
  const schema = schemas[file.kind];
  if (!isTranslation(file)) return checkSchema(file.path, schema, file.frontmatter, file.data);
  return checkSchema(file.path, translationSchema(schema), file.frontmatter, file.data, schema);
}

/** One thing's files together: exactly one original, each translation made from it, complete and fresh. */
export function checkThing(files: LoadedFile[], schemas: Schemas): Problem[] {
  // A file whose frontmatter cannot be read may be either; its error is reported where it stands.
  const readable = files.filter(({ frontmatter }) => frontmatter.errors.length === 0);
  // Of two, the one in the site's first language is more likely meant.
  const originals = readable
    .filter((file) => !isTranslation(file))
    .sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  const [original, second] = originals;
  const at = (file: LoadedFile, field: string | undefined, message: string): Problem => ({
    file: file.path,
    ...file.frontmatter.place([], field),
    rule: 'original',
    message,
  });
  if (!original) {
    if (readable.length < files.length) return [];
    return files.map((file) =>
      at(file, 'translates', 'у перевода нет оригинала: уберите строку translates и заполните все поля'),
    );
  }
  if (second) {
    const message = `в папке два оригинала (${originals.map(({ locale }) => locale).join(', ')}): в переводе должна быть строка «translates: ${original.locale}»`;
    return [at(second, undefined, message)];
  }
  return readable
    .filter(isTranslation)
    .flatMap((file) => [
      ...(file.data['translates'] === original.locale
        ? []
        : [
            at(
              file,
              'translates',
              `оригинал написан на «${original.locale}»: напишите «translates: ${original.locale}»`,
            ),
          ]),
      ...checkCompleteness(file, original, schemas),
      ...checkFreshness(file, original, schemas),
    ]);
}

function checkCompleteness(file: LoadedFile, original: LoadedFile, schemas: Schemas): Problem[] {
  const has = new Set(flatten(file.data).keys());
  return [...collectWords(schemas[original.kind], original.data)]
    .filter(([path]) => !has.has(path))
    .map(([path, text]) => ({
      file: file.path,
      ...file.frontmatter.place(path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
      rule: 'translation',
      message: `не переведено поле «${path}»: в оригинале «${text}»`,
    }));
}

function flatten(data: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (typeof data === 'string') into.set(path.join('.'), data);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) flatten(value, [...path, key], into);
  }
  return into;
}

function checkFreshness(file: LoadedFile, original: LoadedFile, schemas: Schemas): Problem[] {
  const current = fingerprint(schemas[original.kind], original.data, original.body);
  if (file.data['revision'] === current) return [];
  return [
    {
      file: file.path,
      ...file.frontmatter.place(['revision']),
      rule: 'stale',
      severity: 'warning',
      message: `оригинал ${original.path} изменился после перевода: сверьте текст и выполните npm run translated -- ${file.path}`,
    },
  ];
}

/** Where to look for a thing, if not in the folder of its kind. */
const FOLDERS: Readonly<Record<string, string>> = { articles: 'content/acts/…/articles', any: 'content' };

/** Ids in the frontmatter that name other things: each must exist. */
export function checkReferences(
  file: LoadedFile,
  schemas: Schemas,
  exists: (kind: Kind, id: string) => boolean,
): Problem[] {
  if (isTranslation(file)) return [];
  const missing = collectMarked(schemas[file.kind], file.data, 'reference').filter(({ mark, value }) => {
    const thing = referredThing(mark, value);
    return !thing || !exists(thing.kind, thing.id);
  });
  return [
    ...checkAct(file, exists),
    ...missing.map(({ mark, value, path }) => ({
      file: file.path,
      ...file.frontmatter.place(path),
      rule: 'reference',
      message: `«${value}»: такой папки нет в ${FOLDERS[mark] ?? `content/${mark}`}. Проверьте имя`,
    })),
  ];
}

/** An article refers to its act by the folder it lies in. */
function checkAct(file: LoadedFile, exists: (kind: Kind, id: string) => boolean): Problem[] {
  const [act = ''] = file.id.split('/');
  if (file.kind !== 'articles' || exists('acts', act)) return [];
  const message = `у статьи нет акта: добавьте content/acts/${act}/ru.mdx или перенесите статью в папку её акта`;
  return [{ file: file.path, line: 1, column: 1, rule: 'reference', message }];
}
