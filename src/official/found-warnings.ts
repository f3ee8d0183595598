import type { Found, ReadText } from './readers/index.ts';
import { place, short } from './places.ts';

/** How many of a kind a sentence names one by one. */
const NAMED = 30;

/** What the file holds besides words, and what became of it: pictures, formulas, notes, numbers of lists, tables. */
export function foundWarnings({ found, count }: ReadText, tables: number): string[] {
  const of = (type: Found['type']) => found.filter((one) => one.type === type);
  const pictures = Math.max(of('picture').length, count.pictures);
  const formulas = Math.max(of('formula').length, count.formulas);
  const notes = Math.max(of('footnote').length, 0);
  const numbers = of('listNumber');
  return [
    ...(pictures > 0
      ? [`Рисунков в файле — ${pictures}, в текст они не внесены: ${list(of('picture'), 'без подписи')}.`]
      : []),
    ...(formulas > 0
      ? [
          `Формул в файле — ${formulas}, записаны одной строкой, сверьте: ${list(of('formula'), 'не прочитана')}.`,
        ]
      : []),
    ...(formulas > of('formula').length ? [`Не прочитано формул: ${formulas - of('formula').length}.`] : []),
    ...(notes > 0
      ? [`Сносок — ${notes}, каждая стоит после абзаца с её знаком: ${list(of('footnote'), '')}.`]
      : []),
    ...(count.footnotes > 0 && notes === 0
      ? [`Знаков сносок в файле — ${count.footnotes}, самих сносок в нём нет.`]
      : []),
    ...(numbers.length > 0
      ? [
          `Номера ставит сам список, в словах файла их нет: ${numbers.length}. Внесены так, сверьте: ${list(numbers, '')}.`,
        ]
      : []),
    ...of('folded').map(({ text, at }) => `Свёрнутый блок страницы внесён: ${place(at)}«${short(text)}».`),
    ...of('faint').map(
      ({ text, at }) => `Внесён текст белого цвета, на странице его не видно: ${place(at)}«${short(text)}».`,
    ),
    ...of('field').map(
      ({ text, at }) =>
        `Поле Word без текста, что оно показывает, не внесено: ${place(at)}«${short(text)}». Обновите поля и сохраните заново.`,
    ),
    ...of('embedded').map(
      ({ text, at }) =>
        `В файл вложен другой документ, он не прочитан: ${place(at)}${text === '' ? 'без имени' : `«${short(text)}»`}. Вставьте его текст в файл и сохраните заново.`,
    ),
    ...(count.tables > tables
      ? [
          `Таблиц в файле — ${count.tables}, таблицами внесено — ${tables}; остальные внесены абзацами: это рамки вокруг текста или таблицы внутри таблиц.`,
        ]
      : []),
  ];
}

function list(found: readonly Found[], nameless: string): string {
  const named = found
    .slice(0, NAMED)
    .map(({ at, text }) => `${place(at)}${text === '' ? nameless : `«${short(text)}»`}`.replace(/, $/, ''));
  return [...named, ...(found.length > NAMED ? [`и ещё ${found.length - NAMED}`] : [])].join('; ');
}
