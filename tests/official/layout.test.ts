/** Kind 4: layout carries meaning: merged cells, numbers of lists, footnotes, blocks, hidden and struck text. */
import { describe, expect, it } from 'vitest';
import { par, run, wordFile } from '../support/word-file.ts';
import { imported, said, texts } from '../support/imported.ts';

const POINTS = '<p>1. Плата такая.</p><p>2. Плату берут осенью.</p>';
const page = (html: string) => imported(POINTS + html);
const tableOf = async (result: ReturnType<typeof imported>) =>
  (await result).document.preamble.flatMap((block) => (block.type === 'table' ? [block.rows] : []));

describe('merged cells', () => {
  it.each([
    [
      'down',
      '<tr><td rowspan=2>Сад</td><td>Яблоки</td><td>10</td></tr><tr><td>Груши</td><td>20</td></tr>',
      [
        ['Сад', 'Яблоки', '10'],
        ['', 'Груши', '20'],
      ],
    ],
    [
      'down and across',
      '<tr><td rowspan=2 colspan=2>Сад</td><td>10</td></tr><tr><td>20</td></tr><tr><td>а</td><td>б</td><td>в</td></tr>',
      [
        ['Сад', '', '10'],
        ['', '', '20'],
        ['а', 'б', 'в'],
      ],
    ],
    [
      'in the middle',
      '<tr><td>а</td><td rowspan=3>Сад</td><td>1</td></tr><tr><td>б</td><td>2</td></tr><tr><td>в</td><td>3</td></tr>',
      [
        ['а', 'Сад', '1'],
        ['б', '', '2'],
        ['в', '', '3'],
      ],
    ],
    [
      'to the end, head first, foot last',
      '<tfoot><tr><td>Итого</td><td>3</td></tr></tfoot><thead><tr><th>Что</th><th>Сомов</th></tr></thead><tr><td rowspan=0>Сад</td><td>1</td></tr><tr><td>2</td></tr>',
      [
        ['Что', 'Сомов'],
        ['Сад', '1'],
        ['', '2'],
        ['Итого', '3'],
      ],
    ],
    [
      'with articles named in cells',
      '<tr><td>Норма</td><td>Штраф</td></tr><tr><td>Статья 5. Полив</td><td>10</td></tr>',
      [
        ['Норма', 'Штраф'],
        ['Статья 5. Полив', '10'],
      ],
    ],
    [
      'further than the table goes',
      '<tr><td rowspan=9>Сад</td><td>1</td></tr><tr><td>2</td></tr>',
      [
        ['Сад', '1'],
        ['', '2'],
      ],
    ],
  ])('of a page: %s', async (_, rows, expected) => {
    expect(await tableOf(page(`<table>${rows}</table>`))).toEqual([expected]);
  });

  it('of Word, down and across', async () => {
    const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${par(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Сад', '<w:vMerge w:val="restart"/>')}${cell('Яблоки')}${cell('10')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Груши')}${cell('20')}</w:tr><w:tr>${cell('Огород')}${cell('бесплатно', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    const result = imported(wordFile([par('1. Плата.'), par('2. Осенью.'), table]));
    expect(await tableOf(result)).toEqual([
      [
        ['Сад', 'Яблоки', '10'],
        ['', 'Груши', '20'],
        ['Огород', 'бесплатно', ''],
      ],
    ]);
    expect((await result).report.keptShare).toBe(1);
  });
});

describe('numbers that a list sets', () => {
  it.each([
    ['from one', '<ol><li>утром;</li><li>вечером;</li></ol>', ['1) утром;', '2) вечером;']],
    ['letters from the third', '<ol type="a" start="3"><li>ночью.</li></ol>', ['c) ночью.']],
    [
      'Roman, by style',
      '<ol style="list-style-type: upper-roman"><li>Сад.</li><li value="4">Поле.</li></ol>',
      ['I. Сад.', 'IV. Поле.'],
    ],
    ['backwards', '<ol reversed><li>сад;</li><li>поле.</li></ol>', ['2) сад;', '1) поле.']],
    [
      'inside another',
      '<ol><li>сад:<ol type="a"><li>яблоки;</li></ol></li><li>поле.</li></ol>',
      ['1) сад:', 'a) яблоки;', '2) поле.'],
    ],
    [
      'by the style of each',
      '<ol><li style="list-style-type:lower-alpha">утром;</li><li style="list-style:none">вечером.</li></ol>',
      ['a) утром;', 'вечером.'],
    ],
    ['of bullets', '<ol style="list-style-type:disc"><li>утром;</li></ol>', ['утром;']],
    ['of its own words', '<ol><li>1) утром;</li><li>2) вечером.</li></ol>', ['1) утром;', '2) вечером.']],
  ])('on a page: %s', async (_, list, lines) => {
    const result = await page(list);
    expect(texts(result)[0]?.slice(2)).toEqual(lines);
    expect(result.report.lost).toEqual([]);
  });

  it.each([
    ['a counter', 'ol.x > li::before { counter-increment: a; content: counter(a) ") " }'],
    ['a word', '.x:before { content: "Пункт" }'],
  ])('by the style of a page alone are named: %s', async (_, css) => {
    const result = await page(
      `<style>${css}</style><ol class="x" style="list-style:none"><li>утром;</li></ol>`,
    );
    expect(said(result)).toContain('страница ставит стилем, в текст не внесены');
    expect(said(await page('<style>.y:before { content: "Пункт" }</style>'))).toBe('');
  });

  it('are not set before a heading', async () => {
    const { document } = await imported(
      '<ol><li>Статья 1. Сад<p>Общий.</p></li><li>Статья 2. Поле<p>Ровное.</p></li></ol>',
    );
    expect(document.units.map(({ label }) => label)).toEqual(['Статья 1', 'Статья 2']);
  });

  const numbering = (levels: string) =>
    `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const level = (n: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (text: string, n = 0, list = 1) =>
    par(text, `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${list}"/></w:numPr>`);
  it.each([
    ['points', level(0, 'decimal', '%1)'), [item('утром;'), item('вечером.')], ['1) утром;', '2) вечером.']],
    [
      'Russian letters',
      level(0, 'russianLower', '%1)'),
      [item('утром;'), item('вечером.')],
      ['а) утром;', 'б) вечером.'],
    ],
    [
      'levels',
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.'),
      [item('Сад.'), item('Яблоки.', 1), item('Груши.', 1), item('Поле.'), item('Рожь.', 1)],
      ['1. Сад.', '1.1. Яблоки.', '1.2. Груши.', '2. Поле.', '2.1. Рожь.'],
    ],
    [
      'a list that starts at five',
      level(0, 'decimal', '%1.'),
      [item('Сад.'), item('Поле.', 0, 2)],
      ['1. Сад.', '5. Поле.'],
    ],
    ['bullets, which are no numbers', level(0, 'bullet', '•'), [item('сад;')], ['сад;']],
  ])('in Word: %s', async (_, levels, items, lines) => {
    const result = await imported(
      wordFile([par('1. Плата.'), par('2. Осенью.'), ...items], { 'numbering.xml': numbering(levels) }),
    );
    expect(texts(result)[0]?.slice(2)).toEqual(lines);
    expect(result.report.keptShare).toBe(1);
    if (!levels.includes('bullet')) expect(said(result)).toContain('Номера ставит сам список');
  });

  it('in Word may be told by the style of a list or of a paragraph', async () => {
    const linked = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'decimal', '%1)')}<w:lvl w:ilvl="1"><w:pStyle w:val="Sub"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const result = await imported(
      wordFile(
        [par('1. Плата.'), par('2. Осенью.'), item('утром;'), par('Сад.', '<w:pStyle w:val="Sub"/>')],
        {
          'numbering.xml': linked,
          'styles.xml': styles,
        },
      ),
    );
    expect(texts(result)[0]?.slice(2)).toEqual(['1) утром;', '1. Сад.']);
  });

  it.each([
    ['LISTNUM', '<w:r><w:instrText>LISTNUM</w:instrText></w:r>', 'Поле Word без текста'],
    ['AUTONUM', '<w:fldSimple w:instr="AUTONUM"/>', 'Поле Word без текста'],
    ['a formula of old Word', '<w:r><w:instrText>EQ \\f(а;2)</w:instrText></w:r>', '«EQ \\f(а;2)»'],
  ])('a field of Word that is nowhere in the text is named: %s', async (_, field, words) => {
    const result = await imported(wordFile([par('1. Плата.'), `<w:p>${field}${run('2. Осенью.')}</w:p>`]));
    expect(said(result)).toContain(words);
  });

  it('in Word they head articles too', async () => {
    const head = item('. Полив').replace('. Полив', 'Полив');
    const result = await imported(
      wordFile([head, par('Утром.'), head, par('Вечером.')], {
        'numbering.xml': numbering(level(0, 'decimal', 'Статья %1.')),
      }),
    );
    expect(result.document.units.map(({ label, title }) => [label, title])).toEqual([
      ['Статья 1', 'Полив'],
      ['Статья 2', 'Полив'],
    ]);
  });
});

describe('footnotes', () => {
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const notes = {
    'footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${par('—')}</w:footnote><w:footnote w:id="2">${par('Сноска о саде.')}</w:footnote><w:footnote w:id="3">${par('Сноска о поле.')}</w:footnote></w:footnotes>`,
  };
  it('of Word stand once, below the paragraph with their mark; a heading keeps its number', async () => {
    const result = await imported(
      wordFile(
        [
          par(run('Статья 1') + mark(2) + run('. Полив')),
          par(run('Сад') + mark(3) + run(' поливают.')),
          par(run('Статья 2. Урожай') + mark(2)),
          par('Делят.'),
        ],
        notes,
      ),
    );
    expect(result.document.units.map(({ label, title }) => [label, title])).toEqual([
      ['Статья 1', 'Полив'],
      ['Статья 2', 'Урожай'],
    ]);
    expect(texts(result)).toEqual([
      [],
      ['[1] Сноска о саде.', 'Сад[2] поливают.', '[2] Сноска о поле.'],
      ['Делят.'],
    ]);
    expect(result.report).toMatchObject({ keptShare: 1, lost: [], leftOut: [] });
  });

  it.each([
    ['a link round the sign', '<a href="#_ftn1"><sup>1</sup></a>'],
    ['a link inside it', '<sup><a href="#fn1">1</a></sup>'],
    ['brackets', '<a href="#n1">[1]</a>'],
  ])('of a page are no part of an article’s number: %s', async (_, sign) => {
    const result = await imported(
      `<p>Статья 1${sign}. Полив</p><p>Утром.</p><p>Статья 2. Урожай</p><p>Делят.</p>`,
    );
    expect(result.document.units.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Полив'],
      ['2', 'Урожай'],
    ]);
    expect(result.report.lost).toEqual([]);
  });
});

it.each([
  ['a heading', '<p>Статья 1<sup>1)</sup>. Полив</p><p>Утром.</p>', 'Статья 1. Полив', 'Утром.'],
  [
    'the number of a point',
    '<p>Статья 1. Полив</p><p>2<sup>1)</sup> утром.</p>',
    'Статья 1. Полив',
    '2¹) утром.',
  ],
])('a raised number with its bracket: %s', async (_, html, head, text) => {
  const result = await imported(html);
  expect(result.document.units.map(({ label, title }) => `${label}. ${title}`)).toEqual([head]);
  expect(texts(result)[1]).toEqual([text]);
  expect(result.report.lost).toEqual([]);
});

describe('blocks', () => {
  it.each([
    [
      'spans',
      '<span style="display:block"><span>1)</span><span style="display:block">утром;</span></span><span style="display: block"><span>2)</span><span style="display:block">вечером.</span></span>',
    ],
    [
      'classes of a sheet',
      '<style>.row{display:block}.b { display : block }</style><span class="row"><span>1)</span><span class="b">утром;</span></span><span class="row"><span>2)</span><span class="b">вечером.</span></span>',
    ],
    ['paragraphs of the mark alone', '<p>1)</p><p>утром;</p><p>2)</p><p>вечером.</p>'],
    ['lines', '1) утром;<hr>2) вечером.'],
    ['preformatted text', '<pre>1) утром;\n2) вечером.</pre>'],
    [
      'a class inside another',
      '<style>.act .row { display: block } @media print { .row { display: none } }</style><div class="act"><span class="row">1) утром;</span><span class="row">2) вечером.</span></div>',
    ],
    ['preformatted by style', '<div style="white-space: pre-wrap">1) утром;\n2) вечером.</div>'],
  ])('are told apart: %s', async (_, html) => {
    expect(texts(await page(html))[0]?.slice(2)).toEqual(['1) утром;', '2) вечером.']);
  });
});

it('lines that only the looks of a page tell apart are named', async () => {
  const result = await page('<p><span class=x>1)утром;</span><span class=x>2)вечером.</span></p>');
  expect(said(result)).toContain('Похоже, строки склеились: строка 1, «1)утром;2)вечером.»');
});

describe('what is not shown', () => {
  const kept = ['1. Плата такая.', '2. Плату берут осенью.', '3. Конец.'];
  it.each([
    ['hidden by style', '<p style="display:none">Заметка</p>', 'hidden'],
    ['hidden by a class', '<style>.x{display:none}</style><p class=x>Заметка</p>', 'hidden'],
    ['hidden by the attribute', '<p hidden>Заметка</p>', 'hidden'],
    ['hidden by its size', '<p style="font-size: 0">Заметка</p>', 'hidden'],
    ['hidden in place', '<p style="visibility: hidden">Заметка</p>', 'hidden'],
    ['a closed dialog', '<dialog><p>Заметка</p></dialog>', 'hidden'],
    ['deleted', '<p><del>Заметка</del></p>', 'deleted'],
    ['struck', '<p><s>Заметка</s></p>', 'struck'],
    ['struck by style', '<p style="text-decoration: line-through">Заметка</p>', 'struck'],
    ['controls', '<button>Заметка</button>', 'around'],
    ['a field of a form', '<input value="Заметка">', 'around'],
    ['hidden by its id', '<style>#n { display: none }</style><p id=n>Заметка</p>', 'hidden'],
    [
      'hidden inside another',
      '<style>div > .x { display: none }</style><div><p class=x>Заметка</p></div>',
      'hidden',
    ],
    [
      'hidden by the more important rule',
      '<style>p.x { display: none !important } p { display: block }</style><p class=x>Заметка</p>',
      'hidden',
    ],
    ['cut off', '<p style="clip-path: inset(100%)">Заметка</p>', 'hidden'],
    ['rolled up', '<div style="max-height: 0; overflow: hidden">Заметка</div>', 'hidden'],
    [
      'drawn beside its formula',
      '<span><math></math><span aria-hidden=true>Заметка</span></span>',
      'annotation',
    ],
  ])('on a page is left out and named: %s', async (_, html, reason) => {
    const result = await page(`${html}<p>3. Конец.</p>`);
    expect(texts(result)[0]).toEqual(kept);
    expect(result.report.leftOut).toEqual([expect.objectContaining({ reason, text: 'Заметка' })]);
    expect(result.report.lost).toEqual([]);
  });

  it.each([
    ['hidden', par(run('Заметка', '<w:vanish/>')), 'hidden'],
    ['struck', par(run('Заметка', '<w:strike/>')), 'struck'],
    [
      'a hidden row',
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${par('Заметка')}</w:tc></w:tr></w:tbl>`,
      'hidden',
    ],
    ['struck twice', par(run('Заметка', '<w:dstrike w:val="true"/>')), 'struck'],
    [
      'deleted in a correction',
      '<w:p><w:del><w:r><w:delText>Заметка</w:delText></w:r></w:del></w:p>',
      'deleted',
    ],
  ])('in Word is left out and named: %s', async (_, xml, reason) => {
    const result = await imported(
      wordFile([...kept.slice(0, 2).map((line) => par(line)), xml, par('3. Конец.')]),
    );
    expect(texts(result)[0]).toEqual(kept);
    expect(result.report.leftOut).toEqual([expect.objectContaining({ reason, text: 'Заметка', at: 3 })]);
    expect(result.report.lost).toEqual([]);
  });

  it('letters left out in the middle of a word lose no word', async () => {
    const del = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const word = await imported(
      wordFile([
        par('1. Плата.'),
        `<w:p>${run('2. Дев')}${del('ять')}${run('очки, стат')}${del('ь')}${run('ей.')}</w:p>`,
      ]),
    );
    const html = await page('<p><span hidden>Заметка</span>3. Стат<del>ь</del>ей.</p>');
    for (const { report } of [word, html]) expect(report).toMatchObject({ lost: [], textShare: 1 });
    expect(texts(word)[0]?.[1]).toBe('2. Девочки, статей.');
  });

  it.each([
    ['a page', '<p style="color:#fff">3. Белым.</p>'],
    [
      'Word',
      wordFile([par('1. Плата.'), par('2. Осенью.'), par(run('3. Белым.', '<w:color w:val="FFFFFF"/>'))]),
    ],
  ])('white words of %s are kept and named', async (_, source) => {
    const result = await (typeof source === 'string' ? page(source) : imported(source));
    expect(said(result)).toMatch(/Внесён текст белого цвета.*«3\. Белым\.»/);
  });

  it('switched off in Word is text; so are insertions, content controls and text boxes', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${par(
      'В рамке.',
    )}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${par(
      'В рамке.',
    )}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const result = await imported(
      wordFile([
        par(run('1. Плата.', '<w:vanish w:val="0"/><w:strike w:val="false"/>')),
        `<w:p><w:ins>${run('2. Вставлено.')}</w:ins></w:p>`,
        `<w:sdt><w:sdtContent>${par('3. В поле.')}</w:sdtContent></w:sdt>`,
        par(run('4. С рамкой.') + box),
      ]),
    );
    expect(texts(result)[0]).toEqual([
      '1. Плата.',
      '2. Вставлено.',
      '3. В поле.',
      '4. С рамкой.',
      'В рамке.',
    ]);
    expect(result.report).toMatchObject({ keptShare: 1, lost: [], leftOut: [] });
  });

  it('heads of pages and comments of Word are named', async () => {
    const result = await imported(
      wordFile([par('1. Плата.'), par('2. Осенью.')], {
        'header1.xml': `<w:hdr>${par('Проект')}</w:hdr>`,
        'comments.xml': `<w:comments><w:comment w:id="0">${par('Проверить')}</w:comment></w:comments>`,
      }),
    );
    expect(result.report.leftOut.map(({ reason, text }) => [reason, text])).toEqual([
      ['headerFooter', 'Проект'],
      ['comment', 'Проверить'],
    ]);
  });

  it('a folded block of a page is text, and named', async () => {
    const result = await page('<details><summary>История</summary><p>Старая редакция.</p></details>');
    expect(texts(result)[0]?.slice(2)).toEqual(['История', 'Старая редакция.']);
    expect(said(result)).toContain('Свёрнутый блок страницы внесён');
  });
});

describe('acts of points', () => {
  it.each([
    ['with brackets', ['РАСПОРЯЖЕНИЕ', '1) Сад поливать утром.', '2) Сад поливать вечером.'], 2],
    [
      'of several levels',
      ['ПОЛОЖЕНИЕ', 'I. Общее', '1.1. Сад общий.', '1.2. Сад поливают.', 'II. Полив', '2.1. Утром.'],
      3,
    ],
    ['without spaces', ['ПОЛОЖЕНИЕ', '1.Сад общий.', '2.Сад поливают.'], 2],
    ['of a single one', ['РАСПОРЯЖЕНИЕ', '1. Сад поливать утром.'], 1],
    ['inserted ones', ['ПОЛОЖЕНИЕ', '1. Сад общий.', '1-1. Сад поливают.'], 2],
  ])('%s', async (_, lines, points) => {
    expect((await imported(lines)).report).toMatchObject({ articles: 0, points, keptShare: 1 });
  });

  it.each([
    ['preformatted', '<pre>ПОСТАНОВЛЕНИЕ\n1. Плата.\n2. Осенью.</pre>'],
    ['divided by lines', '<div>1. Плата.<hr>2. Осенью.<hr/>3. Конец.</div>'],
    [
      'in a group with a legend',
      '<fieldset><legend>Раздел I. Плата</legend>1. Плата.<br>2. Осенью.</fieldset>',
    ],
    ['in a form, as old sites are', '<form><div>1. Плата.</div><div>2. Осенью.</div></form>'],
  ])('on a page: %s', async (_, html) => {
    const { report } = await imported(html);
    expect(report.points).toBeGreaterThanOrEqual(2);
    expect(report.keptShare).toBe(1);
  });
});
