import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { filesOf, indexOf, keyedRecords, type Corpus } from '../../src/search/corpus.ts';
import { recordsOf, type BuiltPage } from '../../src/search/texts-once.ts';
import { unpackWords } from '../../src/search/query/vocabulary.ts';

function page(locale: Locale, address: string, language: string, words: string): BuiltPage {
  const place = locale === 'en' ? 'Batken' : 'Баткен';
  const entries = [
    {
      kind: 'cases',
      title: `${words} title`,
      place,
      crumb: '',
      name: '',
      year: '2018',
      status: '',
      language,
      places: [
        { anchor: '', heading: '', text: words },
        { anchor: 's-1', heading: 'Heading', text: `${words} section` },
      ],
    },
  ];
  return { locale, address, entries };
}

const PAGES = [
  page('en', '/cases/b/', 'en', 'english'),
  page('ky', '/cases/a/', 'ru', 'русский на кыргызской странице'),
  page('ky', '/cases/b/', 'ky', 'кыргызча'),
  page('ru', '/cases/a/', 'ru', 'русский'),
  page('ru', '/cases/b/', 'ru', 'второй'),
];

describe('recordsOf', () => {
  it('takes every text once, from the page in its language', () => {
    expect(recordsOf(PAGES).map(({ language, url, text }) => [language, url, text])).toEqual([
      ['ru', '/cases/a/', 'русский'],
      ['ru', '/cases/a/#s-1', 'русский section'],
      ['en', '/cases/b/', 'english'],
      ['en', '/cases/b/#s-1', 'english section'],
      ['ky', '/cases/b/', 'кыргызча'],
      ['ky', '/cases/b/#s-1', 'кыргызча section'],
      ['ru', '/cases/b/', 'второй'],
      ['ru', '/cases/b/#s-1', 'второй section'],
    ]);
  });

  it('takes the text from another page when there is none in its language', () => {
    expect(recordsOf([page('ru', '/cases/a/', 'ky', 'бир')])[0]).toMatchObject({
      language: 'ky',
      text: 'бир',
    });
  });

  it('makes the place findable, on the page itself only', () => {
    expect(recordsOf([PAGES[0]!]).map(({ title, about }) => [title, about])).toEqual([
      ['english title', 'Batken'],
      ['Heading', ''],
    ]);
  });

  it('refuses a text in a language the site does not have', () => {
    expect(() => recordsOf([page('ru', '/cases/a/', '', 'слово')])).toThrow('/cases/a/');
  });
});

/** As Pagefind would give them. */
function idsOf(indexes: Corpus['indexes']): Map<string, string> {
  return new Map(keyedRecords(indexes).map(({ name }) => [name, `id of ${name}`]));
}

describe('keyedRecords', () => {
  it('has the keys of all words of a record: its title, what it is about, its text', () => {
    const indexes = new Map([['en' as const, indexOf('en', recordsOf([PAGES[0]!]), [])]]);
    expect(keyedRecords(indexes)).toEqual([
      { name: 'en /cases/b/', language: 'en', keys: ['english', 'titl', 'batken', 'english'] },
      { name: 'en /cases/b/#s-1', language: 'en', keys: ['head', 'english', 'sect'] },
    ]);
  });
});

describe('filesOf', () => {
  const records = recordsOf(PAGES);
  const indexes = new Map(LOCALES.map((code) => [code, indexOf(code, records, [])]));
  const ids = idsOf(indexes);
  const corpus = { pages: PAGES, indexes, ids, synonyms: [], build: 'build' };
  const { catalogue, texts } = filesOf('ky', corpus);

  it('lists what the reader reaches, each in the language it is shown in', () => {
    expect(catalogue.pages.map(({ address, language }) => [address, language])).toEqual([
      ['/cases/a/', 'ru'],
      ['/cases/b/', 'ky'],
    ]);
    expect(catalogue.pages[1]!.sections).toEqual([['s-1', 'Heading']]);
    expect(catalogue.pages[1]!.year).toBe('2018');
  });

  it('names the records of its pages and their sections in order, by language', () => {
    expect(texts.languages.map(({ code, records, ids }) => [code, records, ids])).toEqual([
      ['ky', [[0, 2]], ['id of ky /cases/b/', 'id of ky /cases/b/#s-1']],
      ['ru', [[0, 2]], ['id of ru /cases/a/', 'id of ru /cases/a/#s-1']],
    ]);
  });

  it('leads to a page in another language where the reader has none at that address', () => {
    const { catalogue } = filesOf('en', corpus);
    expect(catalogue.pages.map(({ address, at, language }) => [address, at, language])).toEqual([
      ['/cases/a/', 'ru', 'ru'],
      ['/cases/b/', undefined, 'en'],
    ]);
  });

  it('names kinds in the language of the reader', () => {
    expect(catalogue.kinds).toEqual([{ code: 'cases', label: 'Шаарлардын тажрыйбасы' }]);
    expect(catalogue.pages[0]!.crumb).toBe('Шаарлардын тажрыйбасы');
  });

  it('puts the language of the reader first and leaves out those it has no use for', () => {
    expect(texts.languages.map(({ code }) => code)).toEqual(['ky', 'ru']);
  });

  it('says where the texts are', () => {
    for (const { code, texts: parts } of texts.languages) {
      const names = parts.map(([, name]) => name);
      expect(names).toEqual([...(indexes.get(code as Locale)?.files.keys() ?? [])]);
    }
  });

  it('names the words of titles that are filed otherwise than their rules say', () => {
    const sketches = [
      ['/cases/a/', 'Системы'],
      ['/cases/b/', 'Число систем'],
    ].map(([address = '', title = '']) => {
      const made = page('ru', address, 'ru', 'текст');
      return { ...made, entries: made.entries.map((entry) => ({ ...entry, title })) };
    });
    const indexes = new Map([['ru', indexOf('ru', recordsOf(sketches), [])] as const]);
    const { catalogue } = filesOf('ru', {
      pages: sketches,
      indexes,
      ids: idsOf(indexes),
      synonyms: [],
      build: '',
    });
    expect(catalogue.filed).toEqual({ ru: { систем: 'систем' } });
  });

  it('knows the words of the texts the reader reaches, and no others', () => {
    expect(texts.languages.map(({ words }) => [...unpackWords(words).keys()])).toEqual([
      ['heading', 'section', 'title', 'баткен', 'кыргызча'],
      ['heading', 'section', 'title', 'батк', 'русск'],
    ]);
  });

  it('refuses a kind nobody knows', () => {
    const odd = { ...PAGES[3]!, entries: PAGES[3]!.entries.map((entry) => ({ ...entry, kind: 'recipes' })) };
    expect(() => filesOf('ru', { ...corpus, pages: [odd] })).toThrow('recipes');
  });
});
