import { describe, expect, it } from 'vitest';
import { complaints, parse, sentences } from './support.ts';

describe('body rules', () => {
  it('lets a good text through', () => {
    const text = [
      '---',
      'title: x',
      '---',
      'Вступление <Gap /> и <Gap>название</Gap>: a < b, \\{скобки\\}.',
      '',
      '## 1. Раз',
      '### Под',
      '#### Ещё',
      '### Под',
      '{/* заметка редактора */}',
      '<Note kind="basis" title="Организации">',
      '',
      'Абзац.',
      '',
      '- пункт',
      '',
      '</Note>',
      '<Checks />',
      '<Outcome>отчёт</Outcome>',
    ].join('\n');
    expect(parse(text).problems).toEqual([]);
  });

  it.each([
    ['# Название\n\n## Раз', ['1:1 heading-level']],
    ['## Раз\n\n#### Два', ['3:1 heading-level']],
    ['### Раз', ['1:1 heading-level']],
    ['> ## Раз', ['1:3 heading-place']],
    ['<Note kind="basis">\n## Раз\n</Note>', ['2:1 heading-place']],
    ['import A from "b"\n\nтекст', ['1:1 no-code']],
    ['export const a = 1', ['1:1 no-code']],
    ['Ответ: {42}', ['1:8 no-code']],
    ['{42}', ['1:1 no-code']],
    ['<Note kind={"basis"}>а</Note>', ['1:7 no-code']],
    ['<Note kind="basis" {...a}>а</Note>', ['1:20 no-code']],
    ['текст <b>жирный</b>', ['1:7 unknown-element']],
    ['<Note>а</Note>', ['1:1 unknown-element']],
    ['<Note kind="net">а</Note>', ['1:7 unknown-element']],
    ['<Note kind="basis" titel="а">а</Note>', ['1:20 unknown-element']],
    ['<Note kind="basis" title="**а**">а</Note>', ['1:20 raw-markdown']],
    ['<Gap kind="basis">а</Gap>', ['1:6 unknown-element']],
    ['Слово {/* слово\nслово {/* #imya */}', ['1:7 no-code']],
    ['<Заметка>а</Заметка>', ['1:1 unknown-element']],
    ['<>а</>', ['1:1 unknown-element']],
    ['- <Note kind="basis">а</Note>', ['1:3 note-place']],
    ['текст <Note kind="basis">а</Note>', ['1:7 note-place']],
    ['<Note kind="basis">\n<Note kind="basis">а</Note>\n</Note>', ['2:1 note-place']],
    ['<More>\n<Note kind="basis">а</Note>\n</More>', []],
    ['<Note kind="basis">\n<More>а</More>\n</Note>', ['2:1 note-place']],
  ])('%j', (text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  it('knows further components when told', () => {
    expect(complaints('<Map />')).toEqual(['1:1 unknown-element']);
    expect(complaints('<Map />', { components: ['Map'] })).toEqual([]);
  });

  it('says what to write instead', () => {
    expect(sentences('<b>а</b>')[0]).toBe(
      'элемента <b> нет, а есть <Note>, <Gap>, <Outcome>, <Checks>, <More>: возьмите один из них, а знак «<» пишите как «\\<»',
    );
    expect(sentences('## Раз\n\n#### Два')[0]).toBe(
      'пропущен уровень заголовка: вместо «####» здесь может стоять «###»',
    );
  });
});
