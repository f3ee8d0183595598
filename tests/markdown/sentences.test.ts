import { describe, expect, it } from 'vitest';
import { countWords, splitSentences } from '../../src/markdown/sentences.ts';
import { parse } from './support.ts';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a full stop, a question and an exclamation', () => {
    expect(split('Мэрия объявила конкурс. Кто победил? Не найдено!')).toEqual([
      'Мэрия объявила конкурс.',
      'Кто победил?',
      'Не найдено!',
    ]);
  });

  it.each([
    'Перечень стоит в ст. 5 Закона № 70.',
    'Это ч. 9 ст. 3 Закона, п. 1 прил. 1 к нему.',
    'Заказчик, т. е. Ошская мэрия, платит.',
    'Конкурс провела мэрия г. Баткена.',
    'Подписал А. Жапаров, а не К. М. Адиев.',
    'Проекты 2018–2019 гг. оценили.',
    'Выделено 50 тыс. сомов и 13,9 млн. сомов.',
    'Дата 18.09.2018 стоит в анонсе.',
    '1. Заказ размещает мэрия.',
    'Сайт dpi.kg открыт.',
  ])('are not cut inside «%s»', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('end after a year and its «г.», and after «и т. д.»', () => {
    expect(split('Так было в 2018 г. Потом всё изменилось.')).toHaveLength(2);
    expect(split('Бани, прачечные и т. д. Остальное не названо.')).toHaveLength(2);
  });

  it('know where they begin', () => {
    expect(splitSentences('Раз. Два три.')).toEqual([
      { text: 'Раз.', start: 0 },
      { text: 'Два три.', start: 5 },
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Выделено 400 000 сомов', 3],
    ['Закон № 70 — главный', 3],
    ['в 2018–2019 гг.', 3],
    ['айыл окмоту (АО)', 3],
    ['', 0],
  ])('of «%s»: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('the sentences of a text', () => {
  it('are those of paragraphs, lists and notes, with their places', () => {
    const text = [
      'Первое. Второе со [ссылкой](https://example.org) внутри.[^K1] Третье',
      'на двух строках. Четвёртое.',
      '',
      '- Пункт списка.',
      '',
      '<Note kind="basis">',
      '',
      'Заметка.',
      '',
      '</Note>',
    ].join('\n');
    expect(parse(text).sentences).toEqual([
      { text: 'Первое.', words: 1, position: { line: 1, column: 1 } },
      { text: 'Второе со ссылкой внутри.', words: 4, position: { line: 1, column: 9 } },
      { text: 'Третье на двух строках.', words: 4, position: { line: 1, column: 63 } },
      { text: 'Четвёртое.', words: 1, position: { line: 2, column: 18 } },
      { text: 'Пункт списка.', words: 2, position: { line: 4, column: 3 } },
      { text: 'Заметка.', words: 1, position: { line: 8, column: 1 } },
    ]);
  });

  it('leave out headings and tables', () => {
    expect(parse('## Заголовок\n\n| а | б |\n| - | - |\n| в | г |').sentences).toEqual([]);
  });
});
