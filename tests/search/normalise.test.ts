import { describe, expect, it } from 'vitest';
import { telling, tokens } from '../../src/search/query/normalise.ts';

const texts = (query: string) => telling(tokens(query, 'ru')).map(({ text }) => text);

describe('tokens', () => {
  it.each([
    ['Социальный заказ', ['социальный', 'заказ']],
    ['СОЦИАЛЬНЫЙ\u00A0ЗАКАЗ', ['социальный', 'заказ']],
    ['№ 70', ['70']],
    ['№\u00A070', ['70']],
    ['закон №70', ['закон', '70']],
    ['ст.5', ['статья', '5']],
    ['ст. 5 п. 2', ['статья', '5', '2']],
    ['п.12', ['12']],
    ['art. 5', ['article', '5']],
    ['5-берене', ['5', 'берене']],
    ['28.04.2017', ['28', 'апрель', '2017']],
    ['статья5', ['статья', '5']],
    ['Кочкор-Ата', ['кочкор', 'ата']],
    ['заказ заказ', ['заказ']],
    ['отчёт', ['отчет']],
    ['айыл өкмөтү', ['айыл', 'өкмөтү']],
    ['50 000 сомов', ['50000', 'сомов']],
    ['50 тыс. сом', ['50000', 'сом']],
    ['ст. 21-1', ['статья', '21-1']],
  ])('%s', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });

  it('drops words that carry no subject, unless there is nothing else', () => {
    expect(texts('как сдавать отчёт о закупке')).toEqual(['сдавать', 'отчет', 'закупке']);
    expect(texts('как')).toEqual(['как']);
    expect(texts('what is the state order')).toEqual(['state', 'order']);
    expect(texts('уюм жана мамлекет')).toEqual(['уюм', 'мамлекет']);
  });

  it('does not take the first letters of a word for a mark before a number', () => {
    expect(texts('рост 5')).toEqual(['рост', '5']);
    expect(texts('стр 5')).toEqual(['стр', '5']);
  });

  it('meets numbers whole', () => {
    expect(tokens('закон 70', 'ru').map(({ text, whole }) => [text, whole])).toEqual([
      ['закон', false],
      ['70', true],
    ]);
  });

  it('has nothing to look for in signs and spaces', () => {
    expect(tokens(' — № «» ', 'ru')).toEqual([]);
  });
});
