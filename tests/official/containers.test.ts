/** Kind 3: what a container holds is counted apart from the reader; what cannot be read or is lost is named. */
import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '../../src/official/language.ts';
import { measure } from '../../src/official/measure.ts';
import { structure } from '../../src/official/structure.ts';
import { par, run, wordFile } from '../support/word-file.ts';
import { imported, numbers, said, texts } from '../support/imported.ts';

const LINES = [
  'ПОЛОЖЕНИЕ',
  'о школьном саде',
  '1. Сад поливают утром и вечером, если нет дождя.',
  '2. Сорняки полют каждую неделю всем классом.',
  '3. Урожай делят поровну между всеми, кто работал.',
];

/** Text in an encoding of one byte a sign. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(new Uint8Array([i])), i]));
  return Buffer.from([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}

describe('encodings', () => {
  const text = LINES.join('\n');
  it.each([
    ['windows-1251', encoded(text, 'windows-1251'), ''],
    ['KOI8-R', encoded(text, 'koi8-r'), 'KOI8-R'],
    ['CP866', encoded(text, 'ibm866'), 'CP866'],
    ['MacCyrillic', encoded(text, 'x-mac-cyrillic'), 'MacCyrillic'],
    ['ISO 8859-5', encoded(text, 'iso-8859-5'), 'ISO 8859-5'],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), ''],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'UTF-16'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), ''],
  ])('%s is read, and named where it is a guess', async (_, bytes, name) => {
    const result = await imported(bytes);
    expect(texts(result)).toEqual([LINES]);
    expect(said(result)).toEqual(name === '' ? '' : expect.stringContaining(`Кодировка файла — ${name}`));
  });

  it.each([
    ['one torn sign', [0xd0], 1],
    ['a stray byte', [0xff], 1],
    ['two places', [0xd0, 0x0a, 0x38, 0x2e, 0x20, 0xd1], 2],
  ])('a damaged sign is named with its line: %s', async (_, damage, places) => {
    const bytes = Buffer.concat([
      Buffer.from(`${text}\n4. `),
      Buffer.from(damage),
      Buffer.from('Отчёт пишут осенью.'),
    ]);
    const result = await imported(bytes);
    expect(texts(result)[0]?.slice(0, 5)).toEqual(LINES);
    expect(said(result).match(/Знаки в файле повреждены/g)).toHaveLength(places);
    expect(said(result)).toContain('строка 6');
  });

  it.each([
    ['UTF-8 taken for windows-1251', Buffer.from(encodedTwice(text))],
    [
      'KOI8-R taken for windows-1251',
      Buffer.from(new TextDecoder('windows-1251').decode(encoded(text, 'koi8-r'))),
    ],
    ['random bytes', Buffer.from(Array.from({ length: 600 }, (_, i) => 128 + ((i * 73) % 127)))],
  ])('what reads in none is refused: %s', async (_, bytes) => {
    await expect(imported(bytes)).rejects.toThrow(/кодировк|ни статей, ни пунктов/iu);
  });
});

it.each([
  ['CP866', 'ibm866', ['РАСПОРЯЖЕНИЕ', '1. Сад поливать.', '2. Сад полоть.']],
  ['KOI8-R', 'koi8-r', ['ПРИКАЗ', '1. САД ПОЛИВАТЬ.', '2. САД ПОЛОТЬ.']],
  ['MacCyrillic', 'x-mac-cyrillic', ['ПРИКАЗ', '1. Сад поливать.', '2. Сад полоть.']],
  ['ISO 8859-5', 'iso-8859-5', ['<meta charset="utf-8">', ...LINES.map((line) => `<p>${line}</p>`)]],
])('a few words of %s are enough, whatever a page says of itself', async (name, encoding, lines) => {
  const result = await imported(encoded(lines.join('\n'), encoding));
  expect(texts(result)[0]).toEqual(encoding === 'iso-8859-5' ? LINES : lines);
  expect(said(result)).toContain(`Кодировка файла — ${name}`);
});

it.each([
  [
    'sprinkled with bad bytes',
    Buffer.from([...Buffer.from(LINES.join('\n'))].map((b, i) => (i % 60 === 0 ? 255 : b))),
  ],
  [
    'two encodings in turn',
    Buffer.concat([Buffer.from(LINES.join('\n')), encoded(LINES.join('\n'), 'windows-1251')]),
  ],
  [
    'an encoding of Kazakh',
    encoded('ЖОБО\n1. єз їйїндє сугарышат.\n2. Тїшїмдї теў бєлїшєт.', 'windows-1251'),
  ],
])('what is of no one encoding is refused: %s', async (_, bytes) => {
  await expect(imported(bytes, 'ky')).rejects.toThrow('Кодировка файла не понята');
});

it.each(['2. ??????? полют ?????? неделю.', '2. Сорняки ?олют ка?дую неделю.'])(
  'lost letters are named: %s',
  async (line) => {
    const result = await imported([...LINES.slice(0, 3), line, ...LINES.slice(4)]);
    expect(said(result)).toContain(`буквы потеряны, на их месте вопросительные знаки: строка 4, «${line}»`);
  },
);

function encodedTwice(text: string): string {
  return new TextDecoder('windows-1251').decode(Buffer.from(text));
}

describe('the language', () => {
  it.each([
    ['ru', 'Сад поливают утром и вечером, если нет дождя.'],
    ['ky', 'Бакты эртең менен жана кечинде сугарышат, өсүмдүктөр үчүн.'],
    ['ky', 'Мыйзам жана анын беренелери боюнча тартип бул жерде каралган.'],
    ['unknown', 'The garden is watered in the morning and in the evening.'],
    ['unknown', 'Сад поливають вранці і ввечері, якщо немає дощу, її доглядають.'],
    ['unknown', 'Бақты таңертең және кешке суарады, өсімдіктер үшін қажет.'],
  ])('%s: %s', (language, text) => {
    expect(judgeLanguage(text)).toBe(language);
  });
});

describe('web archives', () => {
  const page = `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  const quoted = [...Buffer.from(page)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/((?:=[0-9A-F]{2}|[^=]){60,70})/g, '$1=\r\n');
  const archive = (encoding: string, body: string, type = 'text/html; charset="utf-8"') =>
    [
      'From: <Saved by Blink>',
      'Subject: =?utf-8?Q?=D0=97?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----B"',
      '',
      '------B',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------B--',
      '',
    ].join('\r\n');
  it.each([
    ['quoted-printable', archive('quoted-printable', quoted)],
    ['base64', archive('base64', Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'))],
    ['8bit', archive('8bit', page)],
  ])('%s is read', async (_, file) => {
    const result = await imported(file);
    expect(texts(result)).toEqual([LINES]);
    expect(result.report.keptShare).toBe(1);
  });

  it('of windows-1251 as well', async () => {
    const file = archive('8bit', '@', 'text/html; charset=windows-1251').split('@');
    const bytes = Buffer.concat([
      Buffer.from(file[0] ?? ''),
      encoded(page, 'windows-1251'),
      Buffer.from(file[1] ?? ''),
    ]);
    expect(texts(await imported(bytes))).toEqual([LINES]);
  });

  it('without a page is refused by name, and so is that of Safari', async () => {
    await expect(imported(archive('base64', '', 'image/png'))).rejects.toThrow('веб-архив (.mhtml)');
    await expect(imported(Buffer.from('bplist00\x00\x01'))).rejects.toThrow('.webarchive');
  });
});

describe('formulas and pictures', () => {
  const math = (xml: string) =>
    par(`${run('Плату считают так: ')}<m:oMath>${xml}</m:oMath>${run(', где С — сад.')}`);
  const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  it.each([
    ['in a line', m('П = С × 0,5 + 10'), 'П = С × 0,5 + 10'],
    ['a fraction', `<m:f><m:num>${m('а+б')}</m:num><m:den>${m('2')}</m:den></m:f>`, '(а+б)/2'],
    [
      'a power and an index',
      `<m:sSup><m:e>${m('С')}</m:e><m:sup>${m('2')}</m:sup></m:sSup><m:sSub><m:e>${m('К')}</m:e><m:sub>${m('1')}</m:sub></m:sSub>`,
      'С²К₁',
    ],
    ['names beside each other', `${m('а')}${m('б')}<m:bar><m:e>${m('х')}</m:e></m:bar>`, 'а б х'],
    ['a root in brackets', `<m:rad><m:deg/><m:e><m:d><m:e>${m('а+б')}</m:e></m:d></m:e></m:rad>`, '√((а+б))'],
  ])('of Word: %s', async (_, xml, line) => {
    const result = await imported(
      wordFile([par('Статья 1. Плата'), math(xml), par('Статья 2. Сад'), par('Общий.')]),
    );
    expect(texts(result)[1]).toEqual([`Плату считают так: ${line}, где С — сад.`]);
    expect(said(result)).toContain(
      `Формул в файле — 1, записаны одной строкой, сверьте: строка 2, «${line}»`,
    );
    expect(result.report.lost).toEqual([]);
  });

  it.each([
    ['a fraction', '<mfrac><mi>а</mi><mn>2</mn></mfrac>', 'а/2'],
    ['a power', '<msup><mi>С</mi><mn>2</mn></msup>', 'С²'],
    ['a matrix', '<mtable><mtr><mtd>а</mtd><mtd>б</mtd></mtr></mtable>', 'а б;'],
    ['brackets', '<mfenced><mi>а</mi><mi>б</mi></mfenced>', '(а,б)'],
    ['a line above', '<mover><mi>х</mi><mo>¯</mo></mover>', 'х ¯'],
    [
      'with a note for programs',
      '<semantics><mrow><mi>С</mi><mo>=</mo><mn>5</mn></mrow><annotation encoding="TeX">С=5</annotation></semantics>',
      'С = 5',
    ],
  ])('of a page: %s', async (_, xml, line) => {
    const result = await imported(
      `<p>Статья 1. Плата</p><p>Так: <math>${xml}</math></p><p>Статья 2. Сад</p><p>Общий.</p>`,
    );
    expect(texts(result)[1]).toEqual([`Так: ${line}`]);
    expect(said(result)).toContain(`«${line}»`);
    expect(result.report.lost).toEqual([]);
  });

  it.each([
    ['with its words', '<img src="f.png" alt="П = С × 0,5">', '«П = С × 0,5»'],
    ['without any', '<img src="f.png">', 'без подписи'],
    ['of a program', '<script type="math/tex">P=S</script>', '«P=S»'],
    ['drawn', '<svg><text>Схема сада</text></svg>', '«Схема сада»'],
  ])('a picture of a page is named: %s', async (_, picture, words) => {
    const result = await imported(
      `<p>Статья 1. Плата</p>\n<p>Так:</p>\n<p>${picture}</p>\n<p>Статья 2. Сад</p>\n<p>Общий.</p>`,
    );
    expect(said(result)).toContain(`Рисунков в файле — 1, в текст они не внесены: строка 3, ${words}`);
    expect(result.report.lost).toEqual([]);
  });

  it('a picture of Word is named', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr descr="Схема"/><pic:pic/></wp:inline></w:drawing></w:r>';
    const result = await imported(wordFile([par('Статья 1. Сад'), par(picture), par('Общий.')]));
    expect(said(result)).toContain('Рисунков в файле — 1, в текст они не внесены: строка 2, «Схема»');
  });

  it.each([
    ['10<sup>-6</sup>', '10⁻⁶'],
    ['5<sup>а</sup>', '5^а'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['м<sup>2</sup>', 'м²'],
    ['сноска<sup>*</sup>', 'сноска*'],
  ])('raised and lowered signs: %s', async (page, text) => {
    const result = await imported(
      `<p>Статья 1. Сад</p><p>Вода: ${page}.</p><p>Статья 2. Полив</p><p>Утром.</p>`,
    );
    expect(texts(result)[1]).toEqual([`Вода: ${text}.`]);
    expect(result.report.lost).toEqual([]);
  });
});

describe('what is lost is named, however little', () => {
  const points = Array.from(
    { length: 40 },
    (_, i) => `<p>${i + 1}. Сад поливают утром и вечером, если нет дождя.</p>`,
  ).join('');
  const rows = '<tr><td>Что</td><td>Сомов</td></tr><tr><td>Яблоки</td><td>10</td></tr>';
  it.each([
    [
      'the caption of a table',
      `<table><caption>Таблица 1. Плата</caption>${rows}</table>`,
      'Таблица 1. Плата',
    ],
    [
      'the legend of a group',
      '<fieldset><legend>Плата за сад</legend><p>10 сомов</p></fieldset>',
      'Плата за сад',
    ],
    ['the caption of a figure', '<figure><figcaption>Схема сада</figcaption></figure>', 'Схема сада'],
  ])('%s is kept', async (_, html, words) => {
    const result = await imported(points + html);
    expect(texts(result).flat()).toContain(words);
    expect(result.report.keptShare).toBe(1);
  });

  it('a line that no reader took is shown with its number', () => {
    const { document } = structure([
      { type: 'text', text: 'Статья 1. Сад' },
      { type: 'text', text: 'Сад общий.' },
    ]);
    const measured = measure({
      lines: ['Статья 1. Сад', 'Сад общий.', 'Таблица 1. Плата за воду', 'Сад общий и тихий.'].map(
        (text, i) => ({ text, at: i + 1 }),
      ),
      written: document,
      units: document.units,
      leftOut: [],
      added: [],
    });
    expect(measured.lost).toEqual([
      { at: 3, text: 'Таблица 1. Плата за воду' },
      expect.objectContaining({ at: 4, text: 'Сад общий и тихий.' }),
    ]);
    expect(measured.keptShare).toBeLessThan(0.5);
  });

  it('words that the text has twice are named', () => {
    const { document } = structure([
      { type: 'text', text: 'Сад общий.' },
      { type: 'text', text: 'Сад общий.' },
    ]);
    const measured = measure({
      lines: [{ text: 'Сад общий.', at: 1 }],
      written: document,
      units: [],
      leftOut: [],
      added: [],
    });
    expect(measured.gained).toEqual(['Сад', 'общий']);
  });
});

describe('the answer of the base', () => {
  const answer = (more: object) =>
    JSON.stringify({
      nameRus: '05.01.2002',
      contentRu: '<p>Статья 1. Полив</p><p>Сад поливают утром и вечером.</p>',
      contentKg: '<p>1-берене. Сугаруу</p><p>Бакты эртең менен сугарышат, өсүмдүктөр үчүн.</p>',
      ...more,
    });
  it('gives the text of the language asked for', async () => {
    expect(numbers(await imported(answer({})))).toEqual(['1']);
    const ky = await imported(answer({}), 'ky');
    expect(ky.document.units[0]?.label).toBe('1-берене');
    expect(said(ky)).toContain('В файле два текста');
  });

  it.each([
    [
      'an appendix',
      { attachments: [{ contentRu: '<p>Таблица платы</p>' }] },
      'attachments.0.contentRu: Таблица платы',
    ],
    ['the other language', {}, 'contentKg: 1-берене. Сугаруу'],
  ])('names its other texts, and is not whole without them: %s', async (_, more, text) => {
    const { report } = await imported(answer(more));
    expect(report.leftOut.map((piece) => piece.text).join('\n')).toContain(text);
    expect(report.keptShare).toBeLessThan(1);
    expect(report.lost).toEqual([]);
  });

  it('may stand deep in it', async () => {
    expect(numbers(await imported(`{"data":{"edition":${answer({})}}}`))).toEqual(['1']);
  });

  it('may be plain text', async () => {
    const plain = await imported(answer({ contentRu: 'Статья 1. Полив\nУтром.\nСтатья 2. Урожай\nДелят.' }));
    expect(numbers(plain)).toEqual(['1', '2']);
  });

  it.each([
    ['2019-12-31T18:00:00Z', '2020-01-01'],
    ['2019-12-31T17:59:00Z', '2019-12-31'],
    ['2020-01-01T00:00:00', '2020-01-01'],
    ['01.01.2020', '2020-01-01'],
  ])('an instant is its day in Bishkek: %s', async (dateOfFutureEntry, day) => {
    expect((await imported(answer({ dateOfFutureEntry }))).text).toContain(`inForce: '${day}'`);
  });
});

it('a page nested beyond measure is refused in a sentence', async () => {
  await expect(imported(`${'<div>'.repeat(20_000)}Статья 1. Сад`)).rejects.toThrow('тысячи вложенных блоков');
});

describe('a copy out of a PDF', () => {
  it.each([
    [
      'torn words',
      ['Статья 1. Полив', 'Сад поливают утром, а если дож-', 'дя не было, то и вечером по очере-', 'ди.'],
    ],
    ['numbers of pages', ['- 1 -', 'Статья 1. Полив', 'Сад поливают.', '- 2 -', 'Полют.']],
    [
      'lines broken in the middle',
      [
        'Статья 1. Полив',
        ...Array.from({ length: 10 }, () => 'сад поливают утром и вечером, если нет дождя, а воду берут из'),
      ],
    ],
  ])('is told by %s', async (_, lines) => {
    expect(said(await imported(lines))).toContain('Похоже на копию из PDF');
  });

  it('a hyphen that the law means is none', async () => {
    expect(
      said(await imported(['Статья 1. Сад', 'Сад и огород -', 'Общие.', 'Кресло-', 'качалка'])),
    ).not.toContain('PDF');
  });
});
