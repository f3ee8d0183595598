import * as z from 'zod';
import { inLanguage, type InLanguages, type Locale } from '../i18n/index.ts';

/**
 * The names of the collections. No site is without its front page; each room adds its own name beside its declaration:
 * `declare module '../library/registry.ts' { interface CollectionNames { cases: true } }`.
 */
export interface CollectionNames {
  home: true;
}
export type CollectionName = keyof CollectionNames;

/** Answers by field: `{ title: 'Баткен', 'years.from': '2018', regions: ['batken'] }`. */
export type Answers = Readonly<Record<string, unknown>>;

/** What `npm run new` knows of a new entry beside its schema. */
export interface Scaffold {
  /** The name of its folder, as its neighbours are called; empty when the answers do not say enough. */
  folder?: (answers: Answers, today: string) => string;
  /** Fields whose form the text below them needs. */
  ready?: Answers;
  /** The paragraphs of its text, with marks that say what to write. */
  body?: readonly string[];
}

/** Two ways between an id and a place; `id` answers undefined for places that are not the collection's. */
export interface Places {
  of: (id: string) => string;
  id: (place: string) => string | undefined;
}

/**
 * What a room says of its collection; everything else (content.config, check, search, navigation, publishing, editor,
 * scaffold, guide) loops over the declarations and knows no collection by name. Rooms above the library add what they
 * offer to this interface beside their own code: the check its `rules`.
 */
export interface Collection {
  /** Also the name of its folder in the content and of its part of the addresses: `cases`. */
  name: CollectionName;
  schema: z.ZodObject;
  /** What one page of it is: «Опыт городов», «Акт». */
  label: InLanguages;
  /** Where its entries stand in the content folder, if not in `<name>/<id>`: `acts/zakon-1/articles/5`. */
  folders?: Places;
  /** The collection in whose entries its own stand, as articles in acts: their ids begin with that entry's. */
  within?: CollectionName;
  /** How its folders are called, where not by words: what the editor's form demands and says. */
  folderName?: { pattern: string; hint: string };
  /** The locale-less addresses of its pages, if not `/<name>/<id>/`. */
  addresses?: Places;
  /** Where an entry stands that has no page of its own, a row of a list: `/organisations/#dfid`. */
  place?: (id: string) => string;
  /** Only texts with sections, and entries within which others stand, have a page; the rest stand whole at their `place`. */
  pageNeedsSections?: true;
  /** Which of them have a page all the same. Runs in Astro only. */
  keepPages?: () => Promise<ReadonlySet<string>>;
  /** Entries the site cannot do without. */
  required?: readonly string[];
  /** Pages the site itself knows by name: an editor adds none and takes none away. */
  fixed?: true;
  /** What the numbers of numbered sections follow: «## 3. …» of a guide is `step-3`. */
  numberedSections?: (id: string) => string;
  /** Ids that its pages give to parts of their own, so that no section of a text may be called so. */
  pageIds?: readonly string[];
  /** Texts that tell what has happened: every figure in them needs its source. */
  figuresNeedSources?: true;
  /** Fields whose sources the page shows below its text: they take the numbers after those of the text. */
  citedAfterText?: readonly string[];
  /** Fields that name an entry where it is only referred to, the first that is there; `title` unless said. */
  namedBy?: readonly string[];
  /** A name made of more than its own fields: an article is named with its act. */
  nameOf?: (
    id: string,
    locale: Locale,
    name: (entry: { collection: CollectionName; id: string }) => Promise<string>,
  ) => Promise<string>;
  /** Where it is listed, the ids that sort last come first: they begin with dates. */
  newestFirst?: true;
  /** Its place in the masthead and its name there; without it the collection has none. */
  navigation?: { place: number; label: InLanguages };
  /**
   * What results of the search are narrowed to: a choice of its own with its place among them, or that of another
   * collection (readers do not tell an act from its articles).
   */
  search: { place: number; label: InLanguages } | { with: CollectionName };
  /** Lists of pages, feeds and `npm run new` leave it out: the front page. */
  unlisted?: true;
  /** What `npm run new` knows of a new entry beside its schema. */
  scaffold?: Scaffold;
}

/**
 * What a room above one collection adds to it: fields, which stand before its sources, and whatever a collection may
 * declare; lists are added to, the rest is said in place of the collection's own.
 */
export interface Feature extends Partial<Omit<Collection, 'name' | 'schema'>> {
  of: CollectionName;
  fields?: z.ZodRawShape;
}

let declared: ReadonlyMap<string, Collection> | undefined;

/** Makes the collections known, with the features above them; src/collections.ts does it, once. */
export function registerCollections(
  collections: readonly Collection[],
  features: readonly Feature[] = [],
): void {
  declared = new Map(
    collections.map((collection) => [
      collection.name,
      features.filter(({ of }) => of === collection.name).reduce(extended, collection),
    ]),
  );
  if (declared.size !== collections.length)
    throw new Error('Two collections have one name: see src/collections.ts.');
}

function extended(collection: Collection, { of: _of, fields = {}, ...more }: Feature): Collection {
  const shape: Readonly<Record<string, z.core.$ZodType>> = collection.schema.shape;
  const { sources, ...own } = shape;
  const before = new Map<string, unknown>(Object.entries(collection));
  const said = Object.entries(more).map(([key, value]: [string, unknown]) => {
    const list = before.get(key);
    return [key, isList(value) && isList(list) ? [...list, ...value] : value] as const;
  });
  return {
    ...collection,
    ...(Object.fromEntries(said) as Partial<Collection>),
    schema: z.strictObject({ ...own, ...fields, ...(sources && { sources }) }),
  };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function known(): ReadonlyMap<string, Collection> {
  if (!declared) throw new Error('No collections are known here: import src/collections.ts.');
  return declared;
}

/** Every collection, in the order of src/collections.ts. */
export function allCollections(): Collection[] {
  return [...known().values()];
}

/** Their names. */
export function collectionNames(): CollectionName[] {
  return allCollections().map(({ name }) => name);
}

/** Whether a string names a collection. */
export function isCollection(name: string): name is CollectionName {
  return known().has(name);
}

/** The declaration of a collection. @throws Error where there is none of that name */
export function collectionOf(name: CollectionName): Collection {
  const collection = known().get(name);
  if (!collection) throw new Error(`There is no collection «${name}»: see src/collections.ts.`);
  return collection;
}

/** What one page of a collection is, in the reader's language. */
export function labelOf(name: CollectionName, locale: Locale): string {
  return inLanguage(locale, collectionOf(name).label);
}
