import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { guideRules } from '../../src/guides/rules.ts';
import { parseFile } from '../../src/check/body-rule.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

/** What the rule says of a guide with these steps in its frontmatter and this text. */
function complaints(yaml: string, body: string): string[] {
  const frontmatter = parseYaml(yaml, 2);
  const { file } = parseFile(
    {
      collection: 'guides',
      id: 'x',
      locale: 'ru',
      path: 'guides/x/ru.mdx',
      text: `---\n${yaml}---\n${body}`,
      body,
      frontmatter,
      data: frontmatter.data as Record<string, unknown>,
    },
    markdownOptions(HUB),
  );
  return inWords(guideRules(file)).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const STEPS = 'steps:\n  - number: 0\n  - number: 1\n';

describe('the steps of a guide', () => {
  it('are named once and written once', () => {
    expect(complaints(STEPS, '## 0. Дом\n\nТекст\n\n### Мелочи\n\n## 1. Книги\n')).toEqual([]);
  });

  it('may follow an introduction', () => {
    expect(complaints(STEPS, 'Вступление.\n\n## 0. Дом\n\n## 1. Книги\n')).toEqual([]);
  });

  it('are missed in the text at the line that names them', () => {
    expect(complaints(STEPS, '## 0. Дом\n')).toEqual([
      '4:5 в тексте нет шага 1: добавьте раздел «## 1. Название шага» или уберите строку',
    ]);
  });

  it('are missed in the frontmatter, with or without a number', () => {
    expect(
      complaints(STEPS, '## 0. Дом\n\n## 1. Книги\n\n## 2. Зал\n\n## Напоследок {/* #last */}\n'),
    ).toEqual([
      '3:3 раздел #step-2 есть в тексте, но не назван в steps: добавьте его номер и короткое имя',
      '3:3 раздел #last есть в тексте, но не назван в steps: добавьте его номер и короткое имя',
    ]);
  });

  it('of a translation are those of its original', () => {
    expect(complaints('translates: ru\nsteps:\n  - short: Үй\n', '## 0. Үй\n')).toEqual([]);
    expect(complaints('translates: ru\n', '## 0. Үй\n')).toEqual([]);
  });
});

describe('a step', () => {
  const step = (text: string) => complaints('steps:\n  - number: 0\n', `## 0. Дом\n\n${text}\n`);
  const words = (n: number) =>
    Array.from({ length: n / 10 }, () => 'Вот слово, слово и ещё слово, слово, слово, слово.');

  it('says what to do in 60 words; what stands closed is not counted', () => {
    expect(step(words(60).join(' '))).toEqual([]);
    expect(step(`Раз.\n\n<More>\n\n${words(70).join(' ')}\n\n</More>`)).toEqual([]);
    expect(step(words(70).join(' '))).toEqual([expect.stringContaining('слов — ')]);
  });

  it('cites one source; the others stand closed', () => {
    expect(step('Раз.[^LAW-1] Два.[^LAW-1]\n\n<More>\n\nТри.[^LETTER]\n\n</More>')).toEqual([]);
    expect(step('Раз.[^LAW-1] Два.[^LETTER]')).toEqual([expect.stringContaining('источников — 2')]);
  });
});

describe('the checklist of a guide', () => {
  it('belongs to its steps', () => {
    const lines = 'checklist:\n  - step: 1\n    text: Дом найден\n  - step: 2\n    text: Зал открыт\n';
    expect(complaints(STEPS + lines, '## 0. Дом\n\n## 1. Книги\n')).toEqual([
      '8:11 шага 2 в инструкции нет: поставьте номер шага, к которому относится эта строка',
    ]);
  });
});

describe('plain language', () => {
  const guide = (text: string, head = '') =>
    complaints(`${head}steps:\n  - number: 0\n`, `## 0. Дом\n\n${text}\n`);
  const sentence = (words: number) => `Вот ${Array.from({ length: words - 1 }, () => 'слово').join(' ')}.`;

  it('allows 28 words in a sentence and no more', () => {
    expect(guide(`Да. Нет. ${sentence(28)}`)).toEqual([]);
    expect(guide(`Да. Нет. ${sentence(29)}`)).toEqual([
      '7:10 в предложении слов — 29, а можно не больше 28: разбейте то, что начинается «Вот слово слово слово слово…»',
    ]);
  });

  it('wants half of the sentences within 14 words', () => {
    expect(guide(`Да. ${sentence(14)} ${sentence(15)}`)).toEqual([]);
    expect(guide(`Да. ${sentence(15)} ${sentence(16)}`)).toEqual([
      '2:1 половина предложений длиннее 14 слов (медиана — 15): сделайте их короче',
    ]);
  });

  it('leaves translations to their original', () => {
    expect(guide(sentence(40), 'translates: ru\n')).toEqual([]);
  });
});

describe('the plan of a guide', () => {
  const plan = (yaml: string) => complaints(`steps:\n  - id: dom\n    number: 0\n${yaml}`, '## 0. Дом\n');

  it('names steps and events that are there', () => {
    expect(
      plan(
        'contractStep: dom\npractice:\n  - event: one\n    step: dom\n  - event: two\n    step: dom\n    after: one\n',
      ),
    ).toEqual([]);
  });

  it('is told what it names in vain', () => {
    expect(plan('contractStep: sad\npractice:\n  - event: one\n    step: dom\n    after: two\n')).toEqual([
      expect.stringContaining('шага с именем «sad»'),
      expect.stringContaining('события «two»'),
    ]);
  });
});
