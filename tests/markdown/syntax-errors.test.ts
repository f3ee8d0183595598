import { describe, expect, it } from 'vitest';
import { parse } from './support.ts';
import { inWords } from '../support/messages.ts';

describe('syntax errors', () => {
  it.each([
    [
      'Текст { не закрыт',
      '1:7',
      'скобка «{» не закрыта: закройте её, а если нужна сама скобка, пишите «\\{»',
    ],
    ['а\n\nб {в\n\nг', '3:3', 'скобка «{» не закрыта'],
    ['## Раздел {#id}', '1:11', 'в фигурных скобках стоит текст'],
    ['Один {два три} четыре', '1:6', 'пишите «\\{» и «\\}»'],
    ['Если a <b, то', '1:8', 'пишите «\\<»'],
    ['Меньше <5', '1:8', 'пишите «\\<»'],
    ['не более <= 5', '1:10', 'пишите «\\<»'],
    ['<Note>\n\nтекст\n', '1:1', 'элемент <Note> не закрыт: закройте его через </Note>'],
    ['а\n\n<Note>текст\n\nещё</Note>', '3:1', 'не закрыт в том же абзаце'],
    ['- <Note>\nа\n</Note>', '1:3', 'не закрыт в том же абзаце'],
    ['строка <br> строка', '1:8', 'пишите <br />'],
    ['текст</Note>', '1:6', 'закрывающий тег без открывающего'],
    ['<Note>\nа\n</Checks>', '3:1', 'стоит </Checks>, а открыт <Note> (строка 1)'],
    ['<Note kind=basis>а</Note>', '1:12', 'в прямых кавычках'],
    ['<Note kind=«basis»>а</Note>', '1:12', 'в прямых кавычках'],
    ['<Note kind="basis>\nа\n</Note>', '1:12', 'открывающей и закрывающей'],
    ['текст <Note kind title= >', '1:25', 'в прямых кавычках'],
    ['а\n<!-- б -->', '2:1', 'пишите {/* комментарий */}'],
    ['см. <https://a.kg>', '1:5', 'уберите скобки'],
    ['import из Китая', '1:1', 'import или export'],
  ])('%j', (text, place, reason) => {
    const { problems, ...rest } = parse(text);
    expect(problems).toHaveLength(1);
    const [message] = inWords(problems);
    expect(`${message!.line}:${message!.column}`).toBe(place);
    expect(message!.message).toContain(reason);
    expect(message!.rule).toBe('syntax');
    expect(rest).toMatchObject({ citations: [], links: [], sections: [], sentences: [], gaps: [] });
  });

  it('counts lines with the frontmatter', () => {
    expect(parse('---\ntitle: x\n---\n\nа {').problems[0]).toMatchObject({ line: 5, column: 3 });
  });
});
