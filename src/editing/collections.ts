import type { CollectionDivider, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import * as z from 'zod';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { allCollections, collectionOf, labelOf, type CollectionName } from '../library/registry.ts';
import { sourceSchema } from '../library/source-schema.ts';
import { translationSchema } from '../library/translatable.ts';
import { BODY, TEXT_WIDGET } from './entry-text.ts';
import { formFields } from './form-fields.ts';

export type Schemas = Readonly<Record<CollectionName, z.ZodObject>>;

/** A folder of entries of one collection, as the editor lists them. */
interface Place {
  collection: CollectionName;
  /** Its name in the editor: that of ours, for articles with their act. */
  name: string;
  folder: string;
  label: string;
}

/** The language of originals here. One written in another language is edited as a file. */
export const ORIGINAL: Locale = 'ru';

const SLUG = '^[a-z\\d]+(-[a-z\\d]+)*$';
const SLUG_HINT = 'маленькие латинские буквы, цифры и дефисы: batken-2018';
const PICTURES = { media_folder: '', public_folder: '.' };

/**
 * Originals first, then the translations of each language: an entry is a folder and a language is a file, which the
 * editor's own notion of languages cannot write, so that every language is a collection.
 * @param root the folder of content, from the root of the repository
 * @param acts folders of the acts that have articles, with what to call them
 */
export function collections(
  schemas: Schemas,
  root: string,
  acts: readonly { id: string; label: string }[],
): (EntryCollection | CollectionDivider)[] {
  const places = allCollections().flatMap(({ name: collection }): Place[] => {
    const label = labelOf(collection, 'ru');
    if (collection !== 'articles')
      return [{ collection, name: collection, label, folder: `${root}/${collection}` }];
    return acts.map((act) => ({
      collection,
      name: `${collection}-${act.id}`,
      label: `${label}: ${act.label}`,
      folder: `${root}/acts/${act.id}/articles`,
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
  return {
    name,
    folder: place.folder,
    path: `{{slug}}/${locale}`,
    extension: 'mdx',
    format: formatOf(name),
    ...PICTURES,
    slug: {
      editable: ['create'],
      pattern: [place.collection === 'articles' ? '^\\d+(-\\d+)*$' : SLUG, SLUG_HINT],
      hint:
        place.collection === 'articles' ? 'Номер статьи цифрами' : `Имя папки и адрес страницы: ${SLUG_HINT}`,
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

/** The one list that every collection needs: its keys are chosen in all the forms. */
export function sourcesFile(root: string): CollectionFile {
  return {
    name: 'sources',
    label: 'Источники',
    icon: 'menu_book',
    file: `${root}/sources.yaml`,
    format: 'sources',
    editor: { preview: false },
    fields: [
      {
        name: 'sources',
        label: 'Источники',
        widget: 'list',
        root: true,
        collapsed: true,
        add_to_top: false,
        allow_reorder: false,
        summary: '{{fields.key}} — {{fields.short}}',
        fields: formFields(sourceSchema),
      },
    ],
  };
}
