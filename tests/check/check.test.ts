import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/cli/check.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { collectionNames } from '../../src/library/registry.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { BROKEN, HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

const check = (dir: string) => checkContent(dir, SCHEMAS, markdownOptions(dir));

interface Expected {
  what: string;
  /** `file:line:column`, as printed. */
  place: string;
  rule: string;
  /** What the editor must be told, at least. */
  says: string;
  warning?: true;
}

/** One mistake a line: the folder tests/fixtures/broken holds these and no others. */
const MISTAKES: Expected[] = [
  // Fields.
  {
    what: 'a missing field',
    place: 'about/missing-field/ru.mdx:2:1',
    rule: 'schema',
    says: 'нет обязательного поля «summary» (Одно-два предложения',
  },
  {
    what: 'a misspelt field',
    place: 'press/unknown-field/ru.mdx:6:1',
    rule: 'schema',
    says: 'неизвестное поле «dateNot»: возможно, вы имели в виду «dateNote»',
  },
  {
    what: 'an unknown field like no other',
    place: 'press/unknown-field/ru.mdx:9:1',
    rule: 'schema',
    says: 'неизвестное поле «colour»: здесь могут быть title, summary,',
  },
  {
    what: 'a day that is not in the calendar',
    place: 'press/bad-date/ru.mdx:4:10',
    rule: 'schema',
    says: 'поле «updated»: такого дня «2002-02-30» в календаре нет',
  },
  {
    what: 'a month that is not in the calendar',
    place: 'press/bad-date/ru.mdx:5:7',
    rule: 'schema',
    says: 'поле «date»: такого дня «2002-13» в календаре нет',
  },
  {
    what: 'a word that is not in the list',
    place: 'press/wrong-enum/ru.mdx:6:7',
    rule: 'schema',
    says: 'поле «type»: можно написать только «release», «news», «article»',
  },
  {
    what: 'a number in words, inside one form of a fact',
    place: 'cases/bad-fact/ru.mdx:20:11',
    rule: 'schema',
    says: 'поле «amount»: здесь должно быть число',
  },
  {
    what: 'a reference to an entry that is not there',
    place: 'press/unknown-reference/ru.mdx:8:15',
    rule: 'reference',
    says: 'папки «nobody» нет в content/organisations',
  },
  {
    what: 'a reference to an article that is not there',
    place: 'cases/bad-fact/ru.mdx:27:8',
    rule: 'reference',
    says: 'папки «zakon-0/9» нет в content/acts/…/articles',
  },
  {
    what: 'a chronicle with an event that nobody wrote down',
    place: 'conferences/unknown-about/ru.mdx:9:12',
    rule: 'unknown-event',
    says: 'события «somthing» нет в content/events.yaml, строка не показана; есть похожее «something»',
    warning: true,
  },
  {
    what: 'an event about a page that is not there',
    place: 'events.yaml:5:10',
    rule: 'reference',
    says: 'папки «press/nothing» нет',
  },
  {
    what: 'an event written twice',
    place: 'events.yaml:9:7',
    rule: 'events',
    says: 'событие «something» уже есть',
  },
  {
    what: 'an event whose page has no such day',
    place: 'events.yaml:18:10',
    rule: 'events',
    says: 'на странице press/bad-date нет дня в поле «repealed»',
  },
  {
    what: 'an event that is neither announced nor reported',
    place: 'events.yaml:27:10',
    rule: 'schema',
    says: 'можно написать только «announced», «reported»',
  },
  {
    what: 'YAML that cannot be read',
    place: 'about/yaml-error/ru.mdx:2:8',
    rule: 'yaml',
    says: 'если в тексте есть двоеточие, возьмите весь текст в кавычки',
  },
  {
    what: 'a field written twice',
    place: 'about/yaml-twice/ru.mdx:5:1',
    rule: 'yaml',
    says: 'поле записано дважды',
  },
  // Files.
  {
    what: 'a file in the wrong place',
    place: 'cases/ru.mdx:1:1',
    rule: 'file',
    says: 'файл лежит не на месте',
  },
  {
    what: 'a file without frontmatter',
    place: 'about/no-frontmatter/ru.mdx:1:1',
    rule: 'file',
    says: 'нет сведений между двумя строками «---»',
  },
  {
    what: 'an article without its act',
    place: 'acts/zakon-9/articles/1/ru.mdx:1:1',
    rule: 'reference',
    says: 'добавьте content/acts/zakon-9/ru.mdx',
  },
  {
    what: 'no front page',
    place: 'home/front/ru.mdx:1:1',
    rule: 'missing-page',
    says: 'без неё сайт не собрать',
  },
  {
    what: 'no page about the hub',
    place: 'about/hub/ru.mdx:1:1',
    rule: 'missing-page',
    says: 'без неё сайт не собрать',
  },
  {
    what: 'two entries of one title',
    place: 'about/same-title/ru.mdx:2:8',
    rule: 'duplicate-title',
    says: 'такой же заголовок уже есть в about/known/ru.mdx',
  },
  // Languages.
  {
    what: 'two originals in one folder',
    place: 'about/two-originals/ky.mdx:2:1',
    rule: 'original',
    says: 'в переводе должна быть строка «translates: ru»',
  },
  {
    what: 'a translation of nothing',
    place: 'about/no-original/en.mdx:2:1',
    rule: 'original',
    says: 'у перевода нет оригинала',
  },
  {
    what: 'a translation from the wrong language',
    place: 'about/wrong-origin/ky.mdx:2:1',
    rule: 'original',
    says: 'оригинал написан на «ru»',
  },
  {
    what: 'a translation whose original has changed',
    place: 'about/stale/en.mdx:3:11',
    rule: 'stale',
    says: 'выполните npm run translated -- about/stale/en.mdx',
    warning: true,
  },
  {
    what: 'a field left untranslated',
    place: 'press/untranslated/en.mdx:2:1',
    rule: 'translation',
    says: 'не переведено поле «publisher»: добавьте его, в оригинале «Никто»',
  },
  {
    what: 'a fact in a translation',
    place: 'press/translated-fact/en.mdx:9:1',
    rule: 'schema',
    says: 'поле «date» — факт, он стоит один раз, в оригинале',
  },
  // Texts.
  {
    what: 'a link to nothing',
    place: 'about/dangling-link/ru.mdx:7:10',
    rule: 'broken-link',
    says: 'файла about/knonw/ru.mdx нет, рядом есть папка «known»',
  },
  {
    what: 'a link to a folder',
    place: 'about/dangling-link/ru.mdx:7:47',
    rule: 'broken-link',
    says: 'пишите путь к файлу .mdx',
  },
  {
    what: 'a link to a section that is not there',
    place: 'about/dangling-anchor/ru.mdx:7:44',
    rule: 'dangling-anchor',
    says: 'в тексте нет раздела «#second», а есть first',
    warning: true,
  },
  {
    what: 'an element left open',
    place: 'about/syntax-error/ru.mdx:9:1',
    rule: 'syntax',
    says: 'элемент <Note> не закрыт',
  },
  {
    what: 'an element nobody knows',
    place: 'about/unknown-element/ru.mdx:9:1',
    rule: 'unknown-element',
    says: 'элемента <Box> нет, а есть <Note>',
  },
  {
    what: 'a step that is named but not written',
    place: 'guides/steps-mismatch/ru.mdx:11:5',
    rule: 'guide-steps',
    says: 'в тексте нет шага 2: добавьте раздел «## 2.',
    warning: true,
  },
  {
    what: 'a step that is written but not named',
    place: 'guides/steps-mismatch/ru.mdx:8:3',
    rule: 'guide-steps',
    says: 'раздел #step-3 есть в тексте, но не назван в steps',
    warning: true,
  },
  {
    what: 'a case without its result',
    place: 'cases/one-section/ru.mdx:1:1',
    rule: 'case-sections',
    says: 'нет раздела «result»: добавьте «## Результат',
    warning: true,
  },
  // Sources.
  {
    what: 'a sum without a source',
    place: 'press/bare-figure/ru.mdx:11:22',
    rule: 'figure-without-source',
    says: 'рядом с «12 500» нет знака источника: поставьте [^КЛЮЧ]',
  },
  {
    what: 'an unknown source in a text',
    place: 'about/unknown-source/ru.mdx:10:24',
    rule: 'unknown-source',
    says: 'источника «KNOWM» нет в content/sources.yaml',
  },
  {
    what: 'an unknown source of a fact',
    place: 'organisations/somebody/ru.mdx:9:22',
    rule: 'unknown-source',
    says: 'нет источника с ключом «KNOW», есть похожий «KNOWN»',
  },
  {
    what: 'a source nobody cites',
    place: 'sources.yaml:10:8',
    rule: 'unused-source',
    says: 'на источник «UNUSED» никто не ссылается',
  },
  {
    what: 'two sources of one key',
    place: 'sources.yaml:17:8',
    rule: 'sources',
    says: 'ключ «KNOWN» уже есть',
  },
  {
    what: 'a source without its publisher',
    place: 'sources.yaml:24:3',
    rule: 'schema',
    says: 'нет обязательного поля «publisher» (Кто опубликовал)',
  },
  {
    what: 'a source of an unknown kind',
    place: 'sources.yaml:35:9',
    rule: 'schema',
    says: 'поле «kind»: можно написать только «official-text»',
  },
  // The rules every file must keep to.
  {
    what: 'a link whose words say nothing',
    place: 'about/vague-link/ru.mdx:7:19',
    rule: 'vague-link',
    says: 'слова ссылки «здесь» не говорят, куда она ведёт',
  },
  {
    what: 'straight quotes',
    place: 'about/straight-quotes/ru.mdx:7:19',
    rule: 'straight-quotes',
    says: 'прямые кавычки "Наш дом": пишите «Наш дом»',
    warning: true,
  },
  {
    what: 'a hyphen between words',
    place: 'about/hyphen/ru.mdx:7:7',
    rule: 'hyphen-for-dash',
    says: 'дефис вместо тире («Заказ - это договор…»)',
    warning: true,
  },
  {
    what: 'a hyphen between years',
    place: 'about/hyphen/ru.mdx:9:16',
    rule: 'hyphen-for-dash',
    says: 'между годами — «–»',
    warning: true,
  },
  {
    what: 'a link to a third language',
    place: 'about/wrong-language-link/ru.mdx:7:10',
    rule: 'wrong-language-link',
    says: 'ссылка «../stale/en.mdx» ведёт на чужой язык: напишите ru.mdx',
  },
  {
    what: 'a picture without words',
    place: 'about/image-alt/ru.mdx:7:1',
    rule: 'image-alt',
    says: 'у картинки нет описания',
  },
  {
    what: 'a picture that is not there',
    place: 'about/image-file/ru.mdx:7:10',
    rule: 'image-file',
    says: 'картинки «./most.jpg» нет рядом с текстом',
  },
  {
    what: 'a telephone',
    place: 'about/private-contact/ru.mdx:7:10',
    rule: 'private-contact',
    says: 'телефон +996 555 12 34 56 — личные данные',
  },
  {
    what: 'the mail of a person',
    place: 'about/private-contact/ru.mdx:9:11',
    rule: 'private-contact',
    says: 'почта ajgul.asanova@mail.ru личная',
  },
  {
    what: 'fields out of order',
    place: 'about/key-order/ru.mdx:2:1',
    rule: 'key-order',
    says: 'здесь ждали «title», а не «summary»',
    warning: true,
  },
  {
    what: 'fields out of order, whose comments only their author can place',
    place: 'about/key-order-comments/ru.mdx:2:1',
    rule: 'key-order',
    says: 'переставьте их вместе с комментариями',
    warning: true,
  },
  {
    what: 'a field left to be filled in',
    place: 'about/placeholder/ru.mdx:2:9',
    rule: 'placeholder',
    says: 'место не заполнено (заголовок страницы): напишите своё',
  },
  {
    what: 'a text left to be written, and not its source as well',
    place: 'about/placeholder/ru.mdx:7:1',
    rule: 'placeholder',
    says: 'место не заполнено (о чём она): напишите своё',
  },
  {
    what: 'a file in another encoding',
    place: 'about/encoding/ru.mdx:7:1',
    rule: 'encoding',
    says: 'файл сохранён не в UTF-8',
  },
  {
    what: 'an invisible mark before the fields',
    place: 'about/bom/ru.mdx:1:1',
    rule: 'encoding',
    says: 'сохраните его как «UTF-8 без BOM»',
  },
  {
    what: 'a file that the site would not see',
    place: 'about/stray/ru.md:1:1',
    rule: 'stray-file',
    says: 'текст страницы хранят в файле ru.mdx',
  },
  {
    what: 'a sum of nobody knows what',
    place: 'press/bare-sum/ru.mdx:11:21',
    rule: 'sum-without-unit',
    says: 'сумма 120 000 без единицы',
  },
  {
    what: 'a level of headings that is skipped',
    place: 'about/heading-skip/ru.mdx:9:1',
    rule: 'heading-level',
    says: 'вместо «####» здесь может стоять «###»',
  },
  {
    what: 'two sections of one number',
    place: 'about/same-section/ru.mdx:11:1',
    rule: 'duplicate-section',
    says: 'уже занят заголовком на строке 7',
  },
  {
    what: 'a sentence too long to be held in mind',
    place: 'about/long-sentence/ru.mdx:7:10',
    rule: 'long-sentence',
    says: 'в предложении слов — 31, а лучше не больше 28',
    warning: true,
  },
  {
    what: 'a source mark inside a link',
    place: 'about/source-in-link/ru.mdx:7:18',
    rule: 'source-in-link',
    says: 'перенесите его за её закрывающую скобку',
  },
  {
    what: 'a definition of a source',
    place: 'about/source-definition/ru.mdx:9:1',
    rule: 'source-definition',
    says: 'опишите источник в content/sources.yaml',
  },
  // The glossary.
  {
    what: 'a word that the glossary keeps out of texts',
    place: 'about/avoided-word/ru.mdx:7:14',
    rule: 'avoided-word',
    says: 'слово «читалку» по словарю не для текстов: напишите «общественная читальня»',
    warning: true,
  },
  {
    what: 'a term that is translated otherwise than in the glossary',
    place: 'about/term/en.mdx:10:1',
    rule: 'term',
    says: 'переведён как «book café», а в словаре основной — «public reading room»',
    warning: true,
  },
  // What stands beside the texts.
  {
    what: 'a place of a text that was published and is gone',
    place: 'addresses.txt:1:1',
    rule: 'lost-anchor',
    says: 'в тексте /about/known/ больше нет места #s-9',
    warning: true,
  },
  {
    what: 'a page that was published and is gone',
    place: 'addresses.txt:2:1',
    rule: 'lost-page',
    says: 'верните папку или добавьте в redirects.yaml',
  },
  {
    what: 'a redirect to itself',
    place: 'redirects.yaml:2:7',
    rule: 'redirect',
    says: '/starye/ ведёт сам на себя',
  },
  {
    what: 'a word alone in a group of synonyms',
    place: 'synonyms.yaml:1:3',
    rule: 'synonyms',
    says: 'в группе одно слово',
  },
  {
    what: 'an official text that no importer wrote',
    place: 'acts/zakon-8/text/2002.ru.md:1:1',
    rule: 'official-text',
    says: 'лежат только тексты, внесённые командой npm run import:act',
  },
];

describe('the check of a broken folder', () => {
  // Every room's word, as the command says it: of the published addresses, the redirects and the synonyms too.
  const problems = inWords(everything(BROKEN).problems);
  const found = new Map(problems.map((problem) => [`${placeOf(problem)} ${problem.rule}`, problem]));

  it.each(MISTAKES)('finds $what', ({ place, rule, says, warning }) => {
    const problem = found.get(`${place} ${rule}`);
    expect(problem, 'no problem at this place').toBeDefined();
    expect(problem?.message).toContain(says);
    expect(problem?.severity).toBe(warning && 'warning');
  });

  it('finds nothing else', () => {
    const expected = MISTAKES.map(({ place, rule }) => `${place} ${rule}`);
    expect([...found.keys()].filter((key) => !expected.includes(key))).toEqual([]);
    expect(problems).toHaveLength(MISTAKES.length);
  });

  it('names more than thirty kinds of mistakes, each by its own rule', () => {
    expect(new Set(problems.map(({ rule }) => rule)).size).toBeGreaterThan(30);
  });

  it.each(['ky', 'en'] as const)('says everything in %s as well', (lang) => {
    const told = inWords(everything(BROKEN).problems, lang);
    told.forEach(({ message }, i) => {
      expect(message).not.toBe(problems[i]?.message);
      expect(message).not.toMatch(/\{\w+\}/);
    });
  });

  it('speaks Russian, in one line', () => {
    for (const { message } of problems) expect(message).toMatch(/^[^\n]*\p{Script=Cyrillic}{3}[^\n]*$/u);
  });
});

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}

describe('the check of a sound folder', () => {
  it('has nothing to say of the small site, which has every kind of entry', () => {
    const { problems, files } = check(HUB);
    expect(problems).toEqual([]);
    expect([...new Set(files.map(({ collection }) => collection))].sort()).toEqual(collectionNames().sort());
  });
});

describe('frontmatter that cannot be read', () => {
  it.each(['ru', 'ky'])('is one problem, whether of an original or of a translation (%s)', (locale) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'unread-'));
    cpSync(HUB, dir, { recursive: true });
    const file = `cases/verhnij-holm/${locale}.mdx`;
    const text = readFileSync(path.join(dir, file), 'utf8');
    writeFileSync(path.join(dir, file), text.replace(/^title: .*$/m, 'title: "без конца'));
    const found = check(dir).problems.map((problem) => `${problem.file} ${problem.rule}`);
    rmSync(dir, { recursive: true });
    expect(found).toEqual([`${file} yaml`]);
  });
});

describe('sources.yaml', () => {
  function problemsOf(yaml: string | undefined, text = ''): string[] {
    const dir = mkdtempSync(path.join(tmpdir(), 'sources-'));
    if (yaml !== undefined) writeFileSync(path.join(dir, 'sources.yaml'), yaml);
    mkdirSync(path.join(dir, 'about/hub'), { recursive: true });
    const frontmatter = "title: О сайте\nsummary: О нём.\nupdated: '2002-04-01'";
    writeFileSync(path.join(dir, 'about/hub/ru.mdx'), `---\n${frontmatter}\n---\n\n${text}\n`);
    const { problems } = check(dir);
    rmSync(dir, { recursive: true });
    return inWords(problems)
      .filter(({ rule }) => !['missing-page', 'about-sections'].includes(rule))
      .map((problem) => `${placeOf(problem)} ${problem.message}`);
  }

  it('may be missing or empty of sources', () => {
    expect(problemsOf(undefined)).toEqual([]);
    expect(problemsOf('[]\n')).toEqual([]);
  });

  it('is a list', () => {
    expect(problemsOf('key: A\n')).toEqual([
      'sources.yaml:1:1 здесь должен быть список источников: каждый начинается с «- key: …»',
    ]);
  });

  it('that cannot be read is one problem, not one more for every mark that cites it', () => {
    expect(problemsOf('- key: A\n  title: Раз: два\n', 'Утверждение.[^A]')).toEqual([
      expect.stringMatching(/^sources\.yaml:2:10 строка не читается/) as string,
    ]);
  });
});
