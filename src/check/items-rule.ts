import { isTranslation, type LoadedFile, type Schemas } from '../library/content-file.ts';
import { fieldAt, fieldTree, partsOf, type Field } from '../library/field-tree.ts';
import { nearest } from '../library/nearest.ts';
import { slugOf } from '../library/scaffold/slug.ts';
import { goesById, idOf } from '../library/translatable.ts';
import { isFresh } from './fresh.ts';
import { itemMessage } from './messages/items.ts';
import type { Edit, Problem } from './problem.ts';

/**
 * The items of a list that hold words go by their names: an original has each once, a translation none that its
 * original has not. A translation made from another state of the original is only warned: the item may have gone.
 */
export function checkItems(file: LoadedFile, schemas: Schemas, original: LoadedFile | undefined): Problem[] {
  const field = fieldTree(schemas[file.collection]);
  if (!isTranslation(file)) return namesIn(file, field, file.data, []);
  if (!original || original.frontmatter.errors.length > 0) return [];
  const fresh = isFresh(file, original, schemas);
  return strangersIn(file, field, file.data, original.data, []).map((problem) =>
    fresh ? problem : { ...problem, severity: 'warning' as const },
  );
}

type Path = readonly (string | number)[];

function namesIn(file: LoadedFile, field: Field | undefined, data: unknown, path: Path): Problem[] {
  if (!field || typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([key, value]) =>
      namesIn(file, fieldAt(field, [key]), value, [...path, key]),
    );
  const inside = data.flatMap((item: unknown, i) => namesIn(file, fieldAt(field, [i]), item, [...path, i]));
  // The events of a chronicle are looked at among the events.
  return goesById(field) && partsOf(field.item).has('id')
    ? [...namesOf(file, field.item, data, path), ...inside]
    : inside;
}

function namesOf(file: LoadedFile, item: Field, items: readonly unknown[], path: Path): Problem[] {
  const taken = new Set(items.flatMap((one) => idOf(one) ?? []));
  const seen = new Set<string>();
  return items.flatMap((one, i): Problem[] => {
    const id = idOf(one);
    const at = (key?: string) => ({
      file: file.path,
      ...file.frontmatter.place([...path, i], key),
    });
    if (id !== undefined) {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          ...at('id'),
          ...itemMessage('items.taken', { id }),
        },
      ];
    }
    const words = wordsOf(item, one);
    // A place without a caption, an amendment that is only a date: nothing to translate.
    if (words === undefined) return [];
    const name = freeName(slugOf(words), taken);
    if (name !== undefined) taken.add(name);
    return [
      {
        ...at(),
        ...itemMessage('items.noName', { text: words, id: name ?? 'imya' }),
        ...(name !== undefined && { fix: [insertion(file, [...path, i], name)] }),
      },
    ];
  });
}

/** The first words of an item itself, not of lists within it. */
function wordsOf(item: Field, data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const found = [...partsOf(item)].flatMap(([name, part]) => {
    const value = (data as Record<string, unknown>)[name];
    return part.type === 'words' && typeof value === 'string' ? [value] : [];
  });
  return found[0];
}

function freeName(slug: string, taken: ReadonlySet<string>): string | undefined {
  const base = slug.split('-').slice(0, 4).join('-');
  if (!/[a-z]/.test(base)) return undefined;
  for (let k = 1; ; k++) {
    const name = k === 1 ? base : `${base}-${k}`;
    if (!taken.has(name)) return name;
  }
}

/** The name as the first field of the item, written as the item is: line under line or within braces. */
function insertion(file: LoadedFile, path: Path, name: string): Edit {
  const { line, column } = file.frontmatter.place(path);
  const lines = file.text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const inBraces = file.text.startsWith('{', start);
  const text = inBraces ? ` id: ${name},` : `id: ${name}\n${' '.repeat(column - 1)}`;
  const at = inBraces ? start + 1 : start;
  return { start: at, end: at, text };
}

function strangersIn(
  file: LoadedFile,
  field: Field | undefined,
  words: unknown,
  original: unknown,
  path: Path,
): Problem[] {
  if (!field || typeof words !== 'object' || words === null || Array.isArray(words)) return [];
  const byId = goesById(field);
  const items: readonly unknown[] = Array.isArray(original) ? original : [];
  const names = items.flatMap((item) => idOf(item) ?? []);
  return Object.entries(words).flatMap(([key, value]): Problem[] => {
    if (byId && !names.includes(key)) {
      const near = nearest(key, names);
      return [
        {
          file: file.path,
          ...file.frontmatter.place(path, key),
          ...(near
            ? itemMessage('items.near', { id: key, near })
            : itemMessage('items.unknown', { id: key })),
        },
      ];
    }
    const counterpart = byId
      ? items.find((item) => idOf(item) === key)
      : (original as Record<string, unknown> | undefined)?.[key];
    return strangersIn(file, fieldAt(field, [key]), value, counterpart, [...path, key]);
  });
}
