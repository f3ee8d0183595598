import { isLocale, type Locale } from '../i18n/index.ts';

/** Every collection of the content folder; also the name of its folder. */
export const COLLECTIONS = [
  'home',
  'about',
  'acts',
  'articles',
  'overviews',
  'guides',
  'cases',
  'conferences',
  'press',
  'glossary',
  'organisations',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** An entry: `{ collection: 'articles', id: 'zakon-70-2017/5' }`. */
export interface EntryId {
  collection: CollectionName;
  id: string;
}

/** One file of an entry: the entry in one language. */
export interface ContentFile extends EntryId {
  locale: Locale;
}

/** Whether a string names a collection. */
export function isCollection(value: string): value is CollectionName {
  return (COLLECTIONS as readonly string[]).includes(value);
}

/**
 * What a path inside the content folder stands for: `cases/batken-2018/ru.mdx`, and for the articles of an act
 * `acts/zakon-70-2017/articles/5/ru.mdx`. Undefined for anything else.
 */
export function parseContentPath(path: string): ContentFile | undefined {
  const article = /^acts\/([a-z\d-]+)\/articles\/(\d+(?:-\d+)*)\/([a-z]+)\.mdx$/.exec(path);
  if (article) return file('articles', `${article[1]}/${article[2]}`, article[3]);
  const entry = /^([a-z]+)\/([a-z\d-]+)\/([a-z]+)\.mdx$/.exec(path);
  if (!entry) return undefined;
  return file(entry[1] ?? '', entry[2] ?? '', entry[3]);
}

function file(collection: string, id: string, locale: string | undefined): ContentFile | undefined {
  return isCollection(collection) && isLocale(locale) ? { collection, id, locale } : undefined;
}

/** The reverse of `parseContentPath`. */
export function contentPath({ collection, id, locale }: ContentFile): string {
  if (collection !== 'articles') return `${collection}/${id}/${locale}.mdx`;
  const [act, number] = id.split('/');
  return `acts/${act}/articles/${number}/${locale}.mdx`;
}

/** The locale-less address of an entry's page. */
export function addressOf({ collection, id }: EntryId): string {
  if (collection === 'home') return '/';
  if (collection === 'about' && id === 'hub') return '/about/';
  return collection === 'articles' ? `/acts/${id}/` : `/${collection}/${id}/`;
}

/**
 * The prefix of the anchors of numbered sections, so that they follow the numbers of the law and of the steps and stay
 * the same in every language: `art-5-p-2`, `step-3`, `p-2` for the points of an act, else `s-2`.
 */
export function anchorPrefix({ collection, id }: EntryId): string {
  if (collection === 'articles') return `art-${id.split('/')[1]}-p`;
  if (collection === 'guides') return 'step';
  return collection === 'acts' ? 'p' : 's';
}

/** The entry whose page stands at a locale-less address (fragment allowed); undefined for other pages. */
export function entryAt(address: string): EntryId | undefined {
  const path = address.replace(/[?#].*$/, '');
  if (path === '/') return { collection: 'home', id: 'front' };
  if (path === '/about/') return { collection: 'about', id: 'hub' };
  const article = /^\/acts\/([^/]+\/[^/]+)\/$/.exec(path);
  if (article?.[1]) return { collection: 'articles', id: article[1] };
  const [, collection = '', id] = /^\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
  return isCollection(collection) && id ? { collection, id } : undefined;
}

/**
 * The entry that a field names: an id of the field's own collection, or `conferences/bishkek-2018` where any collection will do.
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
