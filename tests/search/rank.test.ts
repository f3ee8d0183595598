import { describe, expect, it } from 'vitest';
import type { CataloguePage, SynonymGroup } from '../../src/search/catalogue.ts';
import { Guesses } from '../../src/search/query/guesses.ts';
import { Lexicon } from '../../src/search/query/lexicon.ts';
import { placeNumbers } from '../../src/search/query/places.ts';
import { rank } from '../../src/search/query/rank.ts';
import { Synonyms } from '../../src/search/query/synonyms.ts';
import { TitleIndex } from '../../src/search/query/titles.ts';
import { understand } from '../../src/search/query/understand.ts';
import { words } from '../../src/search/query/text.ts';
import { wordKey } from '../../src/search/morphology/index.ts';

interface Sketch extends Partial<CataloguePage> {
  title: string;
  /** Words of the page's text and of its sections'. */
  texts?: string[];
}

/** Ranks pages for a query as a browser would, with plain counting in place of Pagefind. */
function ask(query: string, sketches: Sketch[], synonyms: SynonymGroup[] = [], reader = 'ru') {
  const pages = sketches.map((sketch, i): CataloguePage => ({
    address: `/${i}/`,
    kind: 'acts',
    crumb: '',
    language: 'ru',
    sections: [],
    ...sketch,
  }));
  const lexicon = new Lexicon();
  const titles = new TitleIndex({ pages, synonyms }, reader, lexicon);
  const texts = sketches.flatMap(({ texts = [], language = 'ru' }, page) =>
    texts.map((text, section) => ({
      page,
      section,
      language,
      keys: words(text).map((word) => wordKey(language, word)),
    })),
  );
  for (const { language, keys } of texts)
    for (const key of keys) lexicon.add(language, key, { key, strong: false });
  const ground = {
    reader,
    lexicon,
    guesses: new Guesses(lexicon),
    synonyms: new Synonyms(synonyms, lexicon),
  };
  const places = placeNumbers(pages);
  const scores = (form: { language: string; key: string }) =>
    new Map(
      texts
        .filter(({ language, keys }) => language === form.language && keys.includes(form.key))
        .map(({ page, section, keys }) => [
          places.of(page, section),
          keys.filter((key) => key === form.key).length,
        ]),
    );
  const { concepts } = understand(query, ground);
  return {
    early: rank(pages, concepts, titles, reader),
    late: rank(pages, concepts, titles, reader, scores),
  };
}

const titlesOf = (ranked: { page: CataloguePage }[]) => ranked.map(({ page }) => page.title);

describe('rank', () => {
  it('puts a title above a heading above a text', () => {
    const { late } = ask('талон', [
      { title: 'Заявка', texts: ['талон талон талон'] },
      { title: 'Инструкция', sections: [['s-1', 'Талон']] },
      { title: 'Социальный талон' },
    ]);
    expect(titlesOf(late)).toEqual(['Социальный талон', 'Инструкция', 'Заявка']);
  });

  it('puts the title that is the query above one that has it among others', () => {
    const { late } = ask('исполнитель', [{ title: 'Отчёт исполнителя заказа' }, { title: 'Исполнитель' }]);
    expect(titlesOf(late)[0]).toBe('Исполнитель');
  });

  it('puts an article of its own above one that mentions it', () => {
    const { late } = ask('ст. 5', [
      { title: 'Статья 1. Понятия', texts: ['статья 5 статья 5'] },
      { title: 'Статья 5. Сферы' },
      { title: 'Статья 51. Талоны' },
    ]);
    expect(titlesOf(late)[0]).toBe('Статья 5. Сферы');
    expect(titlesOf(late)).not.toContain('Статья 51. Талоны 5');
  });

  it('puts what is in force above what was, and what explains above what reports', () => {
    const { late } = ask('закон', [
      { title: 'Закон', kind: 'press' },
      { title: 'Закон', status: 'repealed', address: '/old/' },
      { title: 'Закон', status: 'in-force', address: '/new/' },
    ]);
    expect(late.map(({ page }) => page.address)).toEqual(['/new/', '/0/', '/old/']);
  });

  it('puts the language of the reader first among equals', () => {
    const pages = [{ title: 'Конкурс' }, { title: 'Конкурс', language: 'ky' }];
    expect(ask('конкурс', pages, [], 'ky').late[0]?.page.language).toBe('ky');
    expect(ask('конкурс', pages, [], 'ru').late[0]?.page.language).toBe('ru');
  });

  it('finds a term by its name in the language of the reader', () => {
    const synonyms: SynonymGroup[] = [
      {
        address: '/0/',
        wordings: [
          ['ru', 'исполнитель'],
          ['ky', 'аткаруучу'],
        ],
      },
    ];
    const { late } = ask('аткаруучуларга', [{ title: 'Исполнитель' }, { title: 'Заказчик' }], synonyms, 'ky');
    expect(titlesOf(late)).toEqual(['Исполнитель']);
  });

  it('does not take a part of a longer name for the thing itself', () => {
    const synonyms: SynonymGroup[] = [
      { address: '/0/', wordings: [['en', 'state social contracting']] },
      { address: '/1/', wordings: [['en', 'contract']] },
    ];
    const { early } = ask('contracts', [{ title: 'Заказ' }, { title: 'Договор' }], synonyms, 'en');
    expect(early.filter(({ sure }) => sure).map(({ page }) => page.title)).toEqual(['Договор']);
  });

  it('meets another phrase for the same only in one piece', () => {
    const synonyms: SynonymGroup[] = [
      {
        wordings: [
          ['ru', 'начало'],
          ['ru', 'первый шаг'],
        ],
      },
    ];
    const pages: Sketch[] = [
      { title: 'Первый закон', sections: [['s-1', 'Шаг 4']] },
      { title: 'Инструкция', sections: [['s-1', 'Первый шаг']] },
    ];
    expect(titlesOf(ask('начало', pages, synonyms).early.filter(({ sure }) => sure))).toEqual(['Инструкция']);
  });

  it('puts a title with more of the query together above one that has it in pieces', () => {
    const { late } = ask('статья 5 закона', [
      { title: 'Статья 1', crumb: 'Закон', sections: [['p-5', '5. Исполнитель']] },
      { title: 'Статья 5', crumb: 'Закон' },
    ]);
    expect(titlesOf(late)[0]).toBe('Статья 5');
  });

  it('finds pages by their year', () => {
    const { late } = ask('закон 2008', [
      { title: 'Закон', year: '2017' },
      { title: 'Закон', year: '2008', address: '/old/' },
    ]);
    expect(late[0]!.page.address).toBe('/old/');
  });

  it('does not move what titles were sure of when the texts have been searched', () => {
    const pages: Sketch[] = [
      { title: 'Заявка', texts: ['конкурс конкурс конкурс', ''] },
      { title: 'Конкурс', texts: [''] },
      { title: 'Объявление о конкурсе', texts: ['конкурс'] },
    ];
    const { early, late } = ask('конкурс', pages);
    expect(titlesOf(late).slice(0, early.length)).toEqual(titlesOf(early));
    expect(titlesOf(late)).toHaveLength(3);
  });

  it('leads to the section that answers, and names three more at most', () => {
    const sections = Array.from({ length: 6 }, (_, i) => [`s-${i}`, `Заявка ${i}`] as const);
    const { late } = ask('заявка', [{ title: 'Инструкция', sections }]);
    expect(late[0]!.places).toHaveLength(4);
    expect(late[0]!.places[0]!.anchor).toBe('s-0');
  });
});
