/** Kind 2: headings in every spelling of the base and its neighbours; what was not taken for one is in the report. */
import { describe, expect, it } from 'vitest';
import { amendmentsIn } from '../../src/official/amendment-notes.ts';
import { par, run, wordFile } from '../support/word-file.ts';
import { imported, numbers, outline, said, texts } from '../support/imported.ts';

/** The law of two known articles round one in question. */
const between = (head: string) => [
  'ЗАКОН О САДАХ',
  'Статья 12. Полив',
  'Поливают.',
  head,
  'Текст.',
  'Статья 13. Урожай',
  'Делят.',
];

describe('numbers', () => {
  it.each([
    ['a hyphen that does not break', 'Статья 12\u20111. Зной', '12-1'],
    ['a hyphen', 'Статья 12\u20101. Зной', '12-1'],
    ['a minus', 'Статья 12\u22121. Зной', '12-1'],
    ['an em dash with spaces', 'Статья 12 — 1. Зной', '12-1'],
    ['a full-width hyphen', 'Статья 12\uff0d1. Зной', '12-1'],
    ['a raised digit', 'Статья 12¹. Зной', '12-1'],
    ['a raised digit after a space', 'Статья 12 ¹. Зной', '12-1'],
    ['raised digits with a hyphen', 'Статья 12⁶⁻¹. Зной', '12-6-1'],
    ['a raised digit after the dot', 'Статья 12.⁴ Зной', '12-4'],
    ['the sign of number', 'Статья № 12-1. Зной', '12-1'],
    ['a slash', 'Статья 12/1. Зной', '12-1'],
    ['brackets', 'Статья 12(1). Зной', '12-1'],
    ['the sign of a power', 'Статья 12^1. Зной', '12-1'],
    ['a low line', 'Статья 12_1. Зной', '12-1'],
    ['a comma', 'Статья 12,1. Зной', '12-1'],
    ['dots of two levels', 'Статья 12.1.1. Зной', '12-1-1'],
    ['full-width digits', 'Статья １２-１. Зной', '12-1'],
    ['a space behind the dot', 'Статья 12. 1. Зной', '12-1'],
    ['spaces round the dot', 'Статья 12 . 1 Зной', '12-1'],
    ['no-break and narrow spaces', 'Статья\u00a012\u202f-\u20091. Зной', '12-1'],
  ])('%s', async (_, head, number) => {
    const result = await imported(between(head));
    expect(numbers(result)).toEqual(['12', number, '13']);
    expect(result.report.keptShare).toBe(1);
  });

  it.each([
    ['sup', '<sup>1</sup>', '12-1'],
    ['sup with a space', '<sup> 2</sup>', '12-2'],
    ['sup after a space', ' <sup>2</sup>', '12-2'],
    ['sup with a hyphen', '<sup>-3</sup>', '12-3'],
    ['a raised span', '<span style="vertical-align:super">5</span>', '12-5'],
    ['a raised class', '<span class="up">5</span>', '12-5'],
    ['Word’s raised text', '<span style="position:relative;mso-text-raise:4.0pt">6</span>', '12-6'],
  ])('raised on a page: %s', async (_, mark, number) => {
    const page = between(`Статья 12${mark}. Зной`).map((line) => `<p>${line}</p>`);
    const result = await imported(`<style>.up { vertical-align: super }</style>${page.join('\n')}`);
    expect(numbers(result)).toEqual(['12', number, '13']);
    expect(result.report.keptShare).toBe(1);
  });

  it.each([
    ['by itself', '<w:vertAlign w:val="superscript"/>'],
    ['by a style', '<w:rStyle w:val="Sup"/>'],
    ['by a style of a style', '<w:rStyle w:val="Sup2"/>'],
    ['by its place', '<w:position w:val="8"/>'],
  ])('raised in Word: %s', async (_, look) => {
    const styles =
      '<w:styles><w:style w:type="character" w:styleId="Sup"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Sup2"><w:basedOn w:val="Sup"/></w:style></w:styles>';
    const head = par(run('Статья 12') + run('1', look) + run('. Зной'));
    const lines = between('').map((line) => (line === '' ? head : par(line)));
    const result = await imported(wordFile(lines, { 'styles.xml': styles }));
    expect(numbers(result)).toEqual(['12', '12-1', '13']);
    expect(result.report.keptShare).toBe(1);
  });
});

it('points of articles without names are no inserted articles', async () => {
  const result = await imported(['Статья 1. 1. Сад общий.', '2. Поливают.', 'Статья 2. 1. Поле ровное.']);
  expect(numbers(result)).toEqual(['1', '2']);
});

describe('the word', () => {
  it.each([
    'Статья 13.Полив',
    'Статья13. Полив',
    'Статья 13 Полив',
    'Статья 13 - Полив',
    'Статья 13 – Полив',
    'Статья 13 . Полив',
    'Статья 13: Полив',
    'Cтатья 13. Полив',
    'CTATЬЯ 13. Полив',
    'С т а т ь я 13. Полив',
    'СТАТЬЯ 13. ПОЛИВ',
    'Ст. 13. Полив',
    'статья 13. Полив',
    'Статья\u2060 13. Полив',
    '\u200eСтатья 13. Полив',
    'Статья 13\u200f. Полив',
    'Ста\u00adтья 13. Полив',
    'Статья 13\u200b. Полив',
    'Статья XIII. Полив',
    'Статья тринадцатая. Полив',
    '• Статья 13. Полив',
    '**Статья 13. Полив**',
  ])('%s', async (head) => {
    const result = await imported([
      'Статья 12. Сад',
      'Общий.',
      head,
      'Поливают.',
      'Статья 14. Урожай',
      'Делят.',
    ]);
    expect(numbers(result)).toEqual(['12', '13', '14']);
    expect(result.report).toMatchObject({ keptShare: 1, unread: [] });
  });

  it.each([
    ['a likely one that does not fit', 'Статья 45 Кодекса о садах'],
    ['a mention', 'Статья 12 настоящего Кодекса применяется к саду'],
    ['the word alone', 'Статья'],
    ['a letter after the number', 'Статья 12а. Лейки'],
    ['a number of a list before it', '1. Статья 12-1. Лейки'],
    ['one of quotes', '"Статья 13-1. Лейки'],
    ['a quotation that nothing announces', '"Статья 12-1. Лейки"'],
    ['brackets', '(Статья 12-1. Лейки)'],
    ['a point before it', '1) Статья 12-1. Лейки'],
    ['a sign that is no end of a number', 'Статья 12; Лейки'],
    ['a letter behind a hyphen', 'Статья 12-А. Лейки'],
    ['a number in quotes', 'Статья «12-1». Лейки'],
    ['a number in a ring', 'Статья ⑫. Лейки'],
    ['a letter lost', 'Статя 12-1. Лейки'],
    ['a letter doubled', 'Стаття 12-1. Лейки'],
    ['a word torn by a hyphen', 'Ста-тья 12-1. Лейки'],
    ['a short form', 'Гл. 2. Лейки'],
    ['two chapters in one', 'Главы 2 и 3 (утратили силу)'],
    ['a book', 'Книга вторая. Лейки'],
    ['an appendix in short', 'Прил. № 1 к Закону'],
    [
      'a note of repeal alone',
      '(Статья 12-1 утратила силу в соответствии с Законом от 5 января 2019 года № 2)',
    ],
  ])('what stays text is named with its line: %s', async (_, line) => {
    const result = await imported(['Статья 12. Сад', 'Общий.', line, 'Статья 13. Урожай', 'Делят.']);
    expect(numbers(result)).toEqual(['12', '13']);
    expect(said(result)).toContain(`Похоже на заголовок, но осталось текстом: строка 3, «${line}`);
  });
});

it.each([
  ['a mention', ['Сад поливают, как велит', 'Статья 13', 'настоящего Закона.']],
  ['a small one', ['Сад поливают, как велит', 'статья 13. Сад общий', 'и тихий.']],
])('%s that the end of a line cuts out of its sentence is text, and named', async (_, lines) => {
  const result = await imported(['Статья 12. Сад', ...lines, 'Статья 13. Урожай', 'Делят.']);
  expect(texts(result)).toEqual([[], lines, ['Делят.']]);
  expect(said(result)).toContain('осталось текстом: строка 3');
});

it('a heading in the middle of a line is named', async () => {
  const result = await imported([
    'Статья 1. Полив',
    'Сад поливают. Статья 2. Урожай Делят.',
    'Статья 3. Сторож',
    'Сторожат.',
  ]);
  expect(said(result)).toContain('Похоже на заголовок, но осталось текстом: строка 2');
});

it.each([
  ['Статья', '1. Полив'],
  ['Статья 1', 'Полив'],
  ['Статья 1.', 'Полив'],
])('a heading over two lines: %s | %s', async (one, two) => {
  const result = await imported([one, two, 'Утром.', 'Статья 2. Урожай', 'Делят.']);
  expect(outline(result)).toEqual(['article 1: Статья 1. Полив', 'article 2: Статья 2. Урожай']);
  expect(result.report.keptShare).toBe(1);
});

describe('repealed articles', () => {
  const [NOTE, END] = ['Законом КР от 5 января 2019 года № 2', ['Статья 10. Урожай', 'Делят.']];
  it.each([
    ['Статья 4 (утратила силу)', '4'],
    ['Статья 5 утратила силу.', '5'],
    [`Статья 5. Утратила силу в соответствии с ${NOTE}.`, '5'],
    ['Статья 5. (Исключена)', '5'],
    [`Статьи 5-8 (Утратили силу в соответствии с ${NOTE})`, '5'],
    ['Статьи 5–8. Исключены', '5'],
    ['Статьи 5, 6 и 7 (утратили силу)', '5'],
    ['Статьи с 5 по 9 (исключены)', '5'],
    ['Статья 5-6. Утратили силу', '5'],
    ['Статья 5, 6 (утратили силу)', '5'],
    [`Статьи 5 и 6. (В соответствии с ${NOTE} утратили силу)`, '5'],
  ])('%s', async (head, number) => {
    const result = await imported(['Статья 3. Сад', 'Общий.', head, ...END]);
    expect(numbers(result)).toEqual(['3', number, '10']);
    expect(texts(result)[1]).toEqual(['Общий.']);
    expect(said(result)).not.toContain('Статьи без текста');
  });

  it('those of a range are not missing', async () => {
    const lines = ['1', '2', '3'].flatMap((n) => [`Статья ${n}. Имя`, 'Текст.']);
    const result = await imported([...lines, 'Статьи 4-9 (Утратили силу)', ...END]);
    expect(result.report.gaps).toEqual([]);
    expect(said(result)).toContain('Под одним заголовком, без своих текстов: Статьи 4-9.');
    const { report } = await imported([...lines, 'Статьи 5, 8 (Утратили силу)', ...END]);
    expect(report.gaps).toEqual(['4', '6–7', '9']);
  });

  it.each([
    [`Статья 2. (Утратила силу в соответствии с ${NOTE})`],
    [`Статья 2. Утратила силу в соответствии с ${NOTE}.`],
    [`Статья 2 (Утратила силу в соответствии с ${NOTE})`],
  ])('the act that repealed one is in the history: %s', async (head) => {
    const { document } = await imported(['Статья 1. Сад', 'Общий.', head, 'Статья 3. Урожай', 'Делят.']);
    expect(amendmentsIn(document)).toEqual([{ date: '2019-01-05', number: '2', articles: ['2'] }]);
  });

  it.each(['<br>', '<br/>\n', '</p><p>'])('a note broken by %j gives both acts', async (end) => {
    const { document } = await imported(
      `<p>Статья 1. Сад</p><p>Общий.</p><p>(В редакции Законов КР от 5 января 2019 года № 2, ${end}23 июня 2020 года № 112)</p><p>Статья 2. Урожай</p><p>Делят.</p>`,
    );
    expect(amendmentsIn(document).map(({ number }) => number)).toEqual(['2', '112']);
  });
});

describe('Kyrgyz', () => {
  it.each([
    ['2\u2011берене. Суу', 'article 2'],
    ['2 - берене. Суу', 'article 2'],
    ['2—берене. Суу', 'article 2'],
    ['2-берене Суу', 'article 2'],
    ['Берене 2. Суу', 'article 2'],
    ['1-1 берене. Суу', 'article 1-1'],
    ['1¹-берене. Суу', 'article 1-1'],
    ['2-Берене. Суу', 'article 2'],
    ['2-бeрене. Суу', 'article 2'],
    ['2-статья. Суу', 'article 2'],
    ['2-беренеси. Суу', 'article 2'],
    ['2-§. Суу', 'paragraph 2'],
    ['2-берене. (КР 2019-жылдын 5-январындагы № 2 Мыйзамына ылайык күчүн жоготту)', 'article 2'],
    ['2-берене - күчүн жоготту.', 'article 2'],
    ['2-4-беренелер (күчүн жоготту)', 'article 2'],
    ['Экинчи берене. Суу', 'article 2'],
    ['Биринчи бөлүм. Суу', 'section 1'],
    ['II БӨЛYМ. СУУ', 'section 2'],
    ['II БѲЛҮМ. СУУ', 'section 2'],
    ['IIБөлүм. Суу', 'section 2'],
    ['2-бап. Суу', 'chapter 2'],
    ['Экинчи глава. Суу', 'chapter 2'],
    ['2-тиркеме', 'appendix 2'],
    ['№ 2 тиркеме', 'appendix 2'],
    ['Тиркеме № 2', 'appendix 2'],
    ['Кыргыз Республикасынын Өкмөтүнүн токтомуна 2-тиркеме', 'appendix 2'],
  ])('%s', async (head, expected) => {
    const result = await imported(
      ['1-берене. Бак', 'Бакты сугаруу керек, өсүмдүктөр үчүн.', head, 'Сууну өз кезегинде алышат.'],
      'ky',
    );
    expect(outline(result)[1]?.split(':')[0]).toBe(expected);
    expect(result.report.keptShare).toBe(1);
  });

  it.each(['2-берененин. Суу', '2-1. берене. Суу', '1) 2-берене. Суу', '2-кичи бөлүм. Суу', '2-берене, Суу'])(
    'what stays text is named: %s',
    async (head) => {
      const result = await imported(
        ['1-берене. Бак', 'Бак үчүн, өсүмдүктөр.', head, 'Сууну өз кезегинде алышат.'],
        'ky',
      );
      expect(numbers(result)).toEqual(['1']);
      expect(said(result)).toContain(`осталось текстом: строка 3, «${head}»`);
    },
  );

  it('a text without a letter of its own is told to have lost them', async () => {
    const lines = [
      '1. Бакты эртен менен жана кечинде сугарышат, осумдуктор учун.',
      '2. Тушумду тен болушот.',
    ];
    const result = await imported(['ЖОБО', ...lines, ...lines], 'ky');
    expect(said(result)).toContain('нет ни одной буквы «ө»');
  });

  it('an ending after the word makes a mention', async () => {
    const result = await imported(
      [
        '1-берене. Бак',
        'Бак өздөрүнүкү.',
        '10-берененин аткарылышы көзөмөлгө алынат.',
        '2-берене. Суу',
        'Суу үчүн.',
      ],
      'ky',
    );
    expect(numbers(result)).toEqual(['1', '2']);
  });
});

describe('Roman and spelled numbers', () => {
  it.each([
    ['Раздел Ⅰ. Общее', 'section 1'],
    ['РАЗДЕЛ Ⅻ. ОБЩЕЕ', 'section 12'],
    ['Глава Ⅳ. О садах', 'chapter 4'],
    ['Глава VI-1. О пруде', 'chapter 6-1'],
    ['Глава VІ². О реке', 'chapter 6-2'],
    ['Глава ХIХ. О лесе', 'chapter 19'],
    ['Глава ХУ. О лесе', 'chapter 15'],
    ['Раздел П. О лесе', 'section 2'],
    ['Глава lV. О лесе', 'chapter 4'],
    ['Г Л А В А XX. О поле', 'chapter 20'],
    ['Глава двадцать первая. О луге', 'chapter 21'],
    ['Глава тридцатая. О луге', 'chapter 30'],
    ['Глава 22: О звёздах', 'chapter 22'],
    ['§1. Солнце', 'paragraph 1'],
    ['Параграф 1. Луна', 'paragraph 1'],
    ['Часть вторая. Особенная', 'part 2'],
    ['ОСОБЕННАЯ ЧАСТЬ', 'part '],
  ])('%s', async (head, expected) => {
    const result = await imported([head, 'Статья 1. Сад', 'Сад общий.']);
    expect(outline(result)[0]?.split(':')[0]).toBe(expected);
    expect(result.report.keptShare).toBe(1);
  });
});

describe('appendices', () => {
  it.each([
    ['Приложение N 1', '1'],
    ['Приложение №2', '2'],
    ['Приложение 3 к постановлению Правительства', '3'],
    ['Приложение к постановлению Правительства Кыргызской Республики от 5 мая 2020 года № 10', ''],
    ['ПРИЛОЖЕНИЕ А', 'а'],
    ['Приложение № 4-1', '4-1'],
    ['Приложение 5.', '5'],
    ['Приложение II', '2'],
    ['Приложение 6 (обязательное)', '6'],
    ['Приложение 7. Схема сада', '7'],
    ['ПРИЛОЖЕНИЕ № 8 ФОРМА ДОГОВОРА', '8'],
  ])('%s', async (head, number) => {
    const { document, report } = await imported([
      'ПОСТАНОВЛЕНИЕ',
      '1. Утвердить положение.',
      '2. Вступает в силу.',
      head,
      '1. Луг общий.',
    ]);
    expect(document.units.map((unit) => [unit.kind, unit.number])).toEqual([['appendix', number]]);
    expect(report).toMatchObject({ keptShare: 1, unread: [] });
  });

  it('a sentence about one is named, not taken', async () => {
    const result = await imported([
      '1. Сад.',
      'Приложение 3 к настоящему Закону применяется к саду.',
      '2. Огород.',
    ]);
    expect(result.document.units).toEqual([]);
    expect(said(result)).toContain('Похоже на заголовок');
  });
});
