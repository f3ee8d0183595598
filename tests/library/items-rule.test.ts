import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { glossaryFields } from '../support/term.ts';
import { applyFixes, checkContent } from '../../src/check/index.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { fingerprint } from '../../src/library/translatable.ts';
import { inWords } from '../support/messages.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'items-'));
mkdirSync(path.join(dir, 'glossary/dom'), { recursive: true });
const source = {
  key: 'KNOWN',
  title: 'Письмо',
  publisher: 'Дом',
  short: 'Письмо',
  language: 'ru',
  kind: 'client-document',
};
writeFileSync(path.join(dir, 'sources.yaml'), JSON.stringify([{ ...source, date: '2002-03' }]));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const file = (locale: string) => path.join(dir, `glossary/dom/${locale}.mdx`);
const write = (locale: string, yaml: string) => {
  writeFileSync(file(locale), `---\n${yaml}---\n\nСлово.\n`);
};
const original = (items: string) => glossaryFields(`equivalents:\n  ky: []\n  en:\n${items}`);

/** What the check says of names of items, as `place severity message`. */
function complaints(): string[] {
  const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
  return inWords(problems)
    .filter(({ rule }) => rule === 'item-id' || rule === 'translation')
    .map(({ line, column, severity = 'error', message }) => `${line}:${column} ${severity} ${message}`);
}

const HOUSE = '    - id: house\n      term: house\n      note: в прессе\n      sources: [KNOWN]\n';
const HOME = '    - id: home\n      term: home\n      note: в законе\n      sources: [KNOWN]\n';

describe('the items of a list', () => {
  beforeEach(() => {
    rmSync(file('en'), { force: true });
  });

  it('have names of their own', () => {
    write('ru', original(HOUSE + HOME));
    expect(complaints()).toEqual([]);
    write('ru', original(HOUSE + HOUSE));
    expect(complaints()).toEqual([expect.stringMatching(/^12:7 error имя «house» в этом списке уже есть/)]);
  });

  it.each([
    ['line under line', '    - term: house\n      note: в прессе\n      sources: [KNOWN]\n'],
    ['within braces', '    - { term: house, note: в прессе, sources: [KNOWN] }\n'],
  ])('get one from --fix, written %s', (_how, item) => {
    write('ru', original(item));
    expect(complaints()).toEqual([
      expect.stringMatching(/у строки «в прессе» нет имени: добавьте «id: v-presse»/),
    ]);
    applyFixes(dir, checkContent(dir, SCHEMAS, markdownOptions(dir)).problems);
    expect(complaints()).toEqual([]);
    expect(readFileSync(file('ru'), 'utf8')).toContain('id: v-presse');
  });

  it('need none where there are no words to translate', () => {
    write('ru', original('    - term: house\n      sources: [KNOWN]\n'));
    expect(complaints()).toEqual([]);
  });
});

describe('a translation', () => {
  const translation = (items: string, revision: string) =>
    `translates: ru\nrevision: '${revision}'\nstate: unreviewed\nupdated: '2002-04-01'\ntitle: house\nsummary: A.\nequivalents:\n  en:\n${items}`;
  const words = (id: string) => `    ${id}:\n      note: in print\n`;
  const fresh = (yaml: string) => fingerprint(SCHEMAS.glossary, parseYaml(yaml).data, '\nСлово.\n');

  it('made from this very original has the same names', () => {
    const yaml = original(HOUSE);
    write('ru', yaml);
    write('en', translation(words('hause'), fresh(yaml)));
    expect(complaints()).toEqual([
      expect.stringMatching(/^10:5 error строки «hause» в оригинале нет: возможно, вы имели в виду «house»/),
      expect.stringMatching(/^10:5 error не переведено поле «equivalents.en.house.note»/),
    ]);
  });

  it('made from another one is only warned of what came and went', () => {
    write('ru', original(HOME));
    write('en', translation(words('house'), fresh(original(HOUSE))));
    expect(complaints()).toEqual([
      expect.stringMatching(/^10:5 warning строки «house» в оригинале нет/),
      expect.stringMatching(/^10:5 warning не переведено поле «equivalents.en.home.note»/),
    ]);
  });

  it('that gives words by place is told how to give them', () => {
    const yaml = original(HOUSE);
    write('ru', yaml);
    write('en', translation('    - note: in print\n', fresh(yaml)));
    const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
    expect(
      inWords(problems).find(({ rule, file: name }) => rule === 'schema' && name.endsWith('en.mdx'))?.message,
    ).toContain('слова по именам строк оригинала');
  });
});
