import { isLocale, type Locale } from '../i18n/index.ts';

/** Every kind of thing the content folder holds; the name of its folder and of its collection. */
export const KINDS = [
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
export type Kind = (typeof KINDS)[number];

/** A thing: `{ kind: 'articles', id: 'zakon-70-2017/5' }`. */
export interface ThingId {
  kind: Kind;
  id: string;
}

/** One file of a thing: the thing in one language. */
export interface ContentFile extends ThingId {
  locale: Locale;
}

/** Whether a string names a kind. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}

/**
 * What a path inside the content folder stands for: `cases/batken-2018/ru.mdx`, and for the articles of an act
 * `acts/zakon-70-2017/articles/5/ru.mdx`. Undefined for anything else.
 */
export function parseContentPath(path: string): ContentFile | undefined {
  const article = /^acts\/([a-z\d-]+)\/articles\/(\d+(?:-\d+)*)\/([a-z]+)\.mdx$/.exec(path);
  if (article) return file('articles', `${article[1]}/${article[2]}`, article[3]);
  const thing = /^([a-z]+)\/([a-z\d-]+)\/([a-z]+)\.mdx$/.exec(path);
  if (!thing) return undefined;
  return file(thing[1] ?? '', thing[2] ?? '', thing[3]);
}

function file(kind: string, id: string, locale: string | undefined): ContentFile | undefined {
  return isKind(kind) && isLocale(locale) ? { kind, id, locale } : undefined;
}

/** The reverse of `parseContentPath`. */
export function contentPath({ kind, id, locale }: ContentFile): string {
  if (kind !== 'articles') return `${kind}/${id}/${locale}.mdx`;
  const [act, number] = id.split('/');
  return `acts/${act}/articles/${number}/${locale}.mdx`;
}

/** The locale-less address of a thing's page. */
export function addressOf({ kind, id }: ThingId): string {
  if (kind === 'home') return '/';
  if (kind === 'about' && id === 'hub') return '/about/';
  return kind === 'articles' ? `/acts/${id}/` : `/${kind}/${id}/`;
}

/**
 * The prefix of the anchors of numbered sections, so that they follow the numbers of the law and of the steps and stay
 * the same in every language: `art-5-p-2`, `step-3`, `p-2` for the points of an act, else `s-2`.
 */
export function anchorPrefix({ kind, id }: ThingId): string {
  if (kind === 'articles') return `art-${id.split('/')[1]}-p`;
  if (kind === 'guides') return 'step';
  return kind === 'acts' ? 'p' : 's';
}

/** The thing whose page stands at a locale-less address (fragment allowed); undefined for other pages. */
export function thingAt(address: string): ThingId | undefined {
  const path = address.replace(/[?#].*$/, '');
  if (path === '/') return { kind: 'home', id: 'front' };
  if (path === '/about/') return { kind: 'about', id: 'hub' };
  const article = /^\/acts\/([^/]+\/[^/]+)\/$/.exec(path);
  if (article?.[1]) return { kind: 'articles', id: article[1] };
  const [, kind = '', id] = /^\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
  return isKind(kind) && id ? { kind, id } : undefined;
}

/**
 * The thing that a field names: an id of the field's own kind, or `conferences/bishkek-2018` where any kind will do.
 * Undefined when that is no kind.
 */
export function referredThing(kind: Kind | 'any', value: string): ThingId | undefined {
  if (kind !== 'any') return { kind, id: value };
  const [first = '', ...id] = value.split('/');
  return isKind(first) && id.length > 0 ? { kind: first, id: id.join('/') } : undefined;
}

/** A key for maps: `cases/batken-2018`. */
export function thingKey({ kind, id }: ThingId): string {
  return `${kind}/${id}`;
}
