import { describe, expect, it } from 'vitest';
import { typographText } from '../../src/markdown/index.ts';
import type { TextLocale } from '../../src/markdown/index.ts';
import { visible } from './support.ts';

const RU: [string, string][] = [
  // Quotes
  ['Закон "О заказе"', 'Закон «О_заказе»'],
  ['"Закон "О заказе"" принят', '«Закон „О_заказе“» принят'],
  ['«Закон „Об этом“»', '«Закон „Об_этом“»'],
  ['("слово"), "слово"-другое, "а"/"б"; "да"!', '(«слово»), «слово»-другое, «а»/«б»; «да»!'],
  ['„слово“ и “слово”', '«слово» и_«слово»'],
  ['"А "б "в" г" д"', '«А_„б „в“ г“ д»'],
  ['"Открыта и "не закрыта"', '«Открыта и_„не_закрыта“'],
  ['сказал:"да"; «« лишнее » »', 'сказал:«да»; «„ лишнее “ »'],
  // Dashes and ranges
  ['Заказ - это -- и – это', 'Заказ_— это_— и_— это'],
  ['2013-2015 годы, в 2013 - 2015 годах, 2013—2015', '2013–2015_годы, в_2013–2015_годах, 2013–2015'],
  ['в 2008 — 2017 стал последним', 'в_2008_— 2017 стал последним'],
  ['10-12 лет, 5—7 %, 50 000-60 000 сомов', '10–12_лет, 5–7_%, 50_000–60_000_сомов'],
  ['с 9:00-18:00', 'с_9:00–18:00'],
  ['ст. 5-7, статья 6-7, № 70-90, пункты 1-2', 'ст._5-7, статья 6-7, №_70-90, пункты 1-2'],
  [
    '2018-06-05, 2018-06, 0312-62-12-34, 12-1, DPI-18-19',
    '2018-06-05, 2018-06, 0312-62-12-34, 12-1, DPI-18-19',
  ],
  ['Кочкор-Ата, из-за, кое-что', 'Кочкор-Ата, из-за, кое-что'],
  // Short words
  ['и в городе, а я на селе', 'и_в_городе, а_я_на_селе'],
  ['Но не об этом, из-за него; (с НКО) и «о нём»', 'Но_не_об_этом, из-за него; (с_НКО) и_«о_нём»'],
  ['часть а', 'часть а'],
  // Numbers
  ['50 000 сомов, 1 250 000 сом', '50_000_сомов, 1_250_000_сом'],
  ['в 2018 120 человек, 2018 год', 'в_2018 120_человек, 2018_год'],
  ['12% и 12 %', '12_% и_12_%'],
  ['28 апреля 2017 года, 3 мая, 14 рабочих дней', '28_апреля 2017_года, 3_мая, 14_рабочих дней'],
  ['20-й день, 5 км, 5 машин, 5 мастеров', '20-й_день, 5_км, 5 машин, 5 мастеров'],
  // Designations
  ['№70 и № 70', '№_70 и_№_70'],
  ['ст. 5, ч. 2 п. 3, пп. 4, п.«а»', 'ст._5, ч._2_п._3, пп._4, п._«а»'],
  ['г. Бишкек, но 2018 г. Бишкек', 'г._Бишкек, но_2018_г. Бишкек'],
  ['и т.д., т. е., А.С. Пушкин, см. раздел', 'и_т._д., т._е., А._С._Пушкин, см._раздел'],
  ['Так... и всё', 'Так… и_всё'],
  // What is not ours to set
  ['(c) 1/2 x -> != a < b & c &nbsp; <b>', '(c) 1/2 x -> != a < b & c &nbsp; <b>'],
  ['"https://a.kg/2013-2015" - тут', '«https://a.kg/2013-2015»_— тут'],
  ['на почту a-b@c-d.kg и www.a.kg/1-2', 'на_почту a-b@c-d.kg и_www.a.kg/1-2'],
  ['знак [^DPI-10-12] стоит', 'знак [^DPI-10-12] стоит'],
];

const KY: [string, string][] = [
  ['"Заказ жөнүндө" мыйзам - № 70', '«Заказ жөнүндө» мыйзам_— №_70'],
  [
    '2013-2015-жылдары, 28-апрель, 5 күн, 50 000 сомдон',
    '2013–2015-жылдары, 28-апрель, 5_күн, 50_000_сомдон',
  ],
  ['эң чоң, ар бир, 12% жана "ички "тырмакча""', 'эң_чоң, ар_бир, 12_% жана «ички „тырмакча“»'],
];

const EN: [string, string][] = [
  ['"The "order"" isn\'t \'new\'', '“The ‘order’” isn’t ‘new’'],
  ["organisations' work since '90s - 2013-2015", 'organisations’ work since ’90s_— 2013–2015'],
  ['18 September, 50,000 soms, No. 70, Art. 5, 12%', '18_September, 50,000_soms, No._70, Art._5, 12%'],
  ['("quoted"), "quoted"—"quoted"', '(“quoted”), “quoted”—“quoted”'],
];

describe.each([
  ['ru', RU],
  ['ky', KY],
  ['en', EN],
] as [TextLocale, [string, string][]][])('typography of %s', (locale, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(visible(typographText(locale, text))).toBe(expected);
  });

  it('changes nothing the second time', () => {
    for (const [text] of cases) {
      const once = typographText(locale, text);
      expect(typographText(locale, once)).toBe(once);
    }
  });
});

/** A repeatable stream of numbers below 1 (mulberry32), so that a failure can be met again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TOKENS =
  'в|и|на|Закон|заказ|ст.|п.|г.|т.|д.|А.|№|70|5|12|2013|2015|000|50|сомов|года|мая|%|§|"|"|«|»|„|“|”|-|–|—|--|...|…|(|)|,|.|/|\'|it|s|a@b.kg|https://a.kg/1-2|[^K1]|<|&|\uFFFC|\n'.split(
    '|',
  );

/** What must come out as it went in: everything but spaces, quotes, dashes and dots. */
const solid = (text: string) => text.replace(/[\s"'«»„“”‘’\-–—.…]/g, '');

describe('typography of anything', () => {
  it.each(['ru', 'ky', 'en'] as const)('%s keeps letters and is stable', (locale) => {
    const random = randomFrom(7);
    for (let round = 0; round < 1500; round++) {
      const length = 1 + Math.floor(random() * 12);
      const text = Array.from({ length }, () => {
        const token = TOKENS[Math.floor(random() * TOKENS.length)]!;
        return random() < 0.6 ? `${token} ` : token;
      }).join('');
      const once = typographText(locale, text);
      expect(solid(once), JSON.stringify(text)).toBe(solid(text));
      expect(typographText(locale, once), JSON.stringify(text)).toBe(once);
    }
  });
});
