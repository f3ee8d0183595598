import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { parseFile } from '../../src/check/body-rule.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { templateRules } from '../../src/templates/rules.ts';
import { HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

const HEAD = `title: Опись
summary: Что в доме.
updated: '2002-03-04'
order: 1
basis: advice
by: customer
steps:
  - guide: gorod
    step: dom
`;

/** What the rules say of a document with this end of its frontmatter. */
function complaints(parts: string): string[] {
  const yaml = HEAD + parts;
  const frontmatter = parseYaml(yaml, 2);
  const { file } = parseFile(
    {
      collection: 'templates',
      id: 'x',
      locale: 'ru',
      path: 'templates/x/ru.mdx',
      text: `---\n${yaml}---\n`,
      body: '',
      frontmatter,
      data: frontmatter.data as Record<string, unknown>,
    },
    markdownOptions(HUB),
  );
  return inWords(templateRules(file)).map(({ line, message }) => `${String(line)} ${message}`);
}

describe('a document', () => {
  it('is in order', () => {
    const parts = `parts:
  - id: house
    title: Дом
    basis: practice
    sources: [LAW-1]
    fields:
      - id: street
        label: Улица
`;
    expect(complaints(parts)).toEqual([]);
  });

  it.each(['rule', 'practice'])('has no %s without a source', (basis) => {
    expect(complaints(`parts:\n  - id: house\n    title: Дом\n    basis: ${basis}\n`)).toEqual([
      '12 часть «house» названа правилом или практикой, а источников нет: добавьте sources или поставьте basis: advice',
    ]);
  });

  it('has each name once, in tables only columns, and of its own columns products', () => {
    const parts = `parts:
  - id: house
    title: Дом
    basis: advice
    fields:
      - id: books
        label: Книги
      - id: books
        label: Книги
        kind: table
        columns:
          - id: price
            label: Цена
            kind: number
          - id: sum
            label: Сумма
            kind: product
            of: [price, number]
      - id: shelves
        label: Полки
        kind: table
`;
    expect(complaints(parts).map((said) => said.split(':')[0])).toEqual([
      '18 имя «books» в документе уже есть',
      '18 столбец «sum» считается по столбцам, которых в таблице нет',
      '29 строка «shelves»',
    ]);
  });

  it('has weights that make 100, and examples of its own lines', () => {
    const parts = `parts:
  - id: choice
    title: Выбор
    basis: advice
    fields:
      - id: criteria
        label: Чем лучше
        kind: table
        columns:
          - id: criterion
            label: Чем
          - id: weight
            label: Вес
            kind: weight
        rows:
          - id: light
            text: Светло
            weight: 60
filled:
  - id: holm
    title: Холм
    case: verhnij-holm
    values:
      - id: windows
        unknown: сколько окон, не найдено
`;
    expect(complaints(parts).map((said) => said.split(':')[0])).toEqual([
      '16 веса строки «criteria» дают в сумме 60, а не 100',
      '34 строки «windows» в документе нет, и её слов в примере не видно',
    ]);
  });
});
