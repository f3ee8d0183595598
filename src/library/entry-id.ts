import { isLocale, type Locale } from '../i18n/index.ts';
import { allCollections, collectionOf, isCollection, type CollectionName } from './registry.ts';

/** An entry: `{ collection: 'articles', id: 'zakon-70-2017/5' }`. */
export interface EntryId {
  collection: CollectionName;
  id: string;
}

/** One file of an entry: the entry in one language. */
export interface ContentFile extends EntryId {
  locale: Locale;
}

/**
 * What a path inside the content folder stands for: `cases/batken-2018/ru.mdx`, and for the articles of an act
 * `acts/zakon-70-2017/articles/5/ru.mdx`. Undefined for anything else.
 */
export function parseContentPath(path: string): ContentFile | undefined {
  const [, folder = '', locale] = /^([a-z\d/-]+)\/([a-z]+)\.mdx$/.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  for (const { name, folders } of allCollections()) {
    const id = folders ? folders.id(folder) : new RegExp(`^${name}/([a-z\\d-]+)$`).exec(folder)?.[1];
    if (id) return { collection: name, id, locale };
  }
  return undefined;
}

/** The reverse of `parseContentPath`. */
export function contentPath({ collection, id, locale }: ContentFile): string {
  return `${collectionOf(collection).folders?.of(id) ?? `${collection}/${id}`}/${locale}.mdx`;
}

/** The locale-less address of an entry's page, or of the page it would have: where it is now, `livesAt` knows. */
export function addressOf({ collection, id }: EntryId): string {
  return collectionOf(collection).addresses?.of(id) ?? `/${collection}/${id}/`;
}

/**
 * The prefix of the anchors of numbered sections, so that they follow the numbers of the law and of the steps and stay
 * the same in every language: `art-5-p-2`, `step-3`, `p-2` for the points of an act, else `s-2`.
 */
export function anchorPrefix({ collection, id }: EntryId): string {
  return collectionOf(collection).numberedSections?.(id) ?? 's';
}

/** The entry whose page stands at a locale-less address (fragment allowed); undefined for other pages. */
export function entryAt(address: string): EntryId | undefined {
  const path = address.replace(/[?#].*$/, '');
  for (const { name, addresses } of allCollections()) {
    const id = addresses ? addresses.id(path) : new RegExp(`^/${name}/([^/]+)/$`).exec(path)?.[1];
    if (id) return { collection: name, id };
  }
  return undefined;
}

/**
 * The entry that a field names: an id of the field's own collection, or `conferences/bishkek-2018` where any will do.
 * Undefined when that is no collection.
 */
export function referredEntry(collection: CollectionName | 'any', value: string): EntryId | undefined {
  if (collection !== 'any') return { collection, id: value };
  const [first = '', ...id] = value.split('/');
  return isCollection(first) && id.length > 0 ? { collection: first, id: id.join('/') } : undefined;
}

/** A key for maps: `cases/batken-2018`. */
export function entryKey({ collection, id }: EntryId): string {
  return `${collection}/${id}`;
}
