import { describe, expect, it } from 'vitest';
import { parse } from './support.ts';

describe('syntax errors', () => {
  it.each([
    [
      'Текст { не закрыт',
      '1:7',
      'Скобка «{» не закрыта. Если нужны сами скобки, экранируйте их: «\\{» и «\\}».',
    ],
    ['а\n\nб {в\n\nг', '3:3', 'Скобка «{» не закрыта'],
    ['## Раздел {#id}', '1:11', 'В фигурных скобках стоит текст'],
    ['Один {два три} четыре', '1:6', 'экранируйте их: «\\{» и «\\}»'],
    ['Если a <b, то', '1:8', 'экранируйте его: «\\<»'],
    ['Меньше <5', '1:8', 'экранируйте его: «\\<»'],
    ['не более <= 5', '1:10', 'экранируйте его: «\\<»'],
    ['<Note>\n\nтекст\n', '1:1', 'Элемент <Note> не закрыт: закройте его через </Note>'],
    ['а\n\n<Note>текст\n\nещё</Note>', '3:1', 'не закрыт в том же абзаце'],
    ['- <Note>\nа\n</Note>', '1:3', 'не закрыт в том же абзаце'],
    ['строка <br> строка', '1:8', 'пишите <br />'],
    ['текст</Note>', '1:6', 'Закрывающий тег без открывающего'],
    ['<Note>\nа\n</Due>', '3:1', 'Стоит </Due>, а открыт <Note> (строка 1)'],
    ['<Note kind=basis>а</Note>', '1:12', 'в прямых кавычках'],
    ['<Note kind=«basis»>а</Note>', '1:12', 'в прямых кавычках'],
    ['<Note kind="basis>\nа\n</Note>', '1:12', 'открывающей и закрывающей'],
    ['текст <Note kind title= >', '1:25', 'в прямых кавычках'],
    ['а\n<!-- б -->', '2:1', 'пишите {/* комментарий */}'],
    ['см. <https://a.kg>', '1:5', 'уберите скобки'],
    ['import из Китая', '1:1', 'import или export'],
  ])('%j', (text, place, reason) => {
    const { messages, ...rest } = parse(text);
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(`${message!.line}:${message!.column}`).toBe(place);
    expect(message!.reason).toContain(reason);
    expect(message!.rule).toBe('syntax');
    expect(rest).toMatchObject({ citations: [], links: [], sections: [], sentences: [], gaps: [] });
  });

  it('counts lines with the frontmatter', () => {
    expect(parse('---\ntitle: x\n---\n\nа {').messages[0]).toMatchObject({ line: 5, column: 3 });
  });
});
