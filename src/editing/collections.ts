import type { CollectionDivider, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { posix } from 'node:path';
import * as z from 'zod';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { allCollections, collectionOf, labelOf, type CollectionName } from '../library/registry.ts';
import { eventSchema } from '../library/event-schema.ts';
import { sourceSchema } from '../library/source-schema.ts';
import { translationSchema } from '../library/translatable.ts';
import { BODY, TEXT_WIDGET } from './entry-text.ts';
import { formFields } from './form-fields.ts';

export type Schemas = Readonly<Record<CollectionName, z.ZodObject>>;

/** A folder of entries of one collection, as the editor lists them. */
interface Place {
  collection: CollectionName;
  /** Its name in the editor: that of ours, for what stands within another entry with that. */
  name: string;
  folder: string;
  label: string;
}

/** The language of originals here. One written in another language is edited as a file. */
export const ORIGINAL: Locale = 'ru';

const SLUG = '^[a-z\\d]+(-[a-z\\d]+)*$';
const SLUG_HINT = 'маленькие латинские буквы, цифры и дефисы: batken-2018';
/** How folders are called where their collection says nothing else. */
const WORDS = { pattern: SLUG, hint: `Имя папки и адрес страницы: ${SLUG_HINT}` };
const PICTURES = { media_folder: '', public_folder: '.' };

/**
 * Originals first, then the translations of each language: an entry is a folder and a language is a file, which the
 * editor's own notion of languages cannot write, so that every language is a collection.
 * @param root the folder of content, from the root of the repository
 * @param parents entries that others stand within, as articles do in acts, with what to call them: of a collection, those
 * that have folders of this form
 */
export function collections(
  schemas: Schemas,
  root: string,
  parents: (within: CollectionName, folders: string) => readonly { id: string; label: string }[],
): (EntryCollection | CollectionDivider)[] {
  const places = allCollections().flatMap(({ name: collection }): Place[] => {
    const label = labelOf(collection, 'ru');
    const { within, folders } = collectionOf(collection);
    if (!within || !folders)
      return [{ collection, name: collection, label, folder: `${root}/${collection}` }];
    return parents(within, posix.dirname(folders.of('*/*'))).map((parent) => ({
      collection,
      name: `${collection}-${parent.id}`,
      label: `${label}: ${parent.label}`,
      folder: `${root}/${posix.dirname(folders.of(`${parent.id}/*`))}`,
    }));
  });
  const originals = places.map((place) => original(place, schemas[place.collection]));
  const translations = LOCALES.filter((locale) => locale !== ORIGINAL).flatMap((locale) => [
    { divider: true, name: `divider-${locale}` },
    ...places.map((place) => translation(place, locale, schemas[place.collection])),
  ]);
  return [...originals, ...translations];
}

function original(place: Place, schema: z.ZodObject): EntryCollection {
  const mayGrow = !collectionOf(place.collection).fixed;
  return {
    ...files(place, place.name, ORIGINAL, [...formFields(schema), bodyField('Текст на русском')]),
    label: place.label,
    create: mayGrow,
    // A page that goes leaves an address behind, which needs a redirect: the guide says how.
    delete: false,
  };
}

function translation(place: Place, locale: Locale, schema: z.ZodObject): EntryCollection {
  const language = { ru: 'по-русски', ky: 'по-кыргызски', en: 'по-английски' }[locale];
  const words = formFields(translationSchema(schema)).filter(({ name }) => !(name in HEAD));
  const fields = [...Object.values(HEAD), ...words, bodyField(`Текст ${language}`)];
  return {
    ...files(place, `${place.name}-${locale}`, locale, fields),
    label: `${locale.toUpperCase()} · ${place.label}`,
    description: 'Только слова. Строки списков — под теми же именами (id), что в оригинале.',
    filter: { field: 'translates', pattern: '^[a-z]+$' },
    create: true,
    delete: true,
  };
}

/** What stands above the words of a translation. */
const HEAD: Readonly<Record<string, Field>> = Object.fromEntries(
  formFields(translationSchema(z.strictObject({}))).map((field) => {
    const given = { translates: { default: ORIGINAL }, revision: { default: '000000000000' } }[field.name];
    return [
      field.name,
      { ...field, ...given, ...(field.name === 'state' && { default: 'unreviewed' }) } as Field,
    ];
  }),
);

/** The format of a collection's files, ours, registered in the browser; of `.mdx` it believes no other ending. */
export function formatOf(collection: string): string {
  return `${collection}-frontmatter`;
}

function files(place: Place, name: string, locale: Locale, fields: Field[]): EntryCollection {
  const { pattern, hint } = collectionOf(place.collection).folderName ?? WORDS;
  return {
    name,
    folder: place.folder,
    path: `{{slug}}/${locale}`,
    extension: 'mdx',
    format: formatOf(name),
    ...PICTURES,
    slug: {
      editable: ['create'],
      pattern: [pattern, SLUG_HINT],
      hint,
    },
    identifier_field: 'title',
    summary: '{{title}}',
    duplicate: false,
    editor: { preview: false },
    fields,
  };
}

function bodyField(label: string): Field {
  const hint = 'Как писать разделы, ссылки, источники и заметки, сказано в руководстве: content/README.md';
  return { name: BODY, label, widget: TEXT_WIDGET, required: false, hint };
}

/** A list of the content: its file has the name of the list. */
function listFile(
  root: string,
  list: Pick<CollectionFile, 'name' | 'label' | 'icon'>,
  schema: z.ZodObject,
  summary: string,
): CollectionFile {
  return {
    ...list,
    file: `${root}/${list.name}.yaml`,
    format: list.name,
    editor: { preview: false },
    fields: [
      {
        name: list.name,
        label: list.label ?? list.name,
        widget: 'list',
        root: true,
        collapsed: true,
        add_to_top: false,
        allow_reorder: false,
        summary,
        fields: formFields(schema),
      },
    ],
  };
}

/** The lists that every collection needs: their keys and names are given in all the forms. */
export function listFiles(root: string): CollectionFile[] {
  return [
    listFile(
      root,
      { name: 'sources', label: 'Источники', icon: 'menu_book' },
      sourceSchema,
      '{{fields.key}} — {{fields.short}}',
    ),
    listFile(
      root,
      { name: 'events', label: 'События', icon: 'event' },
      eventSchema,
      '{{fields.id}} — {{fields.text.ru}}',
    ),
  ];
}
