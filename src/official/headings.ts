import { readAppendix } from './appendix-headings.ts';
import { NUMBER, ORDINAL, plainNumber, ROMAN } from './heading-numbers.ts';
import { NUMERO, plainWord, tidyLabel, word } from './heading-words.ts';
import type { Certainty, Heading, ReadHeading, UnitKind } from './model.ts';
import { DASHES } from './signs.ts';

/** How one kind of heading is written in one language. */
interface Form {
  kind: UnitKind;
  pattern: RegExp;
  /** Without a sign between number and title it may be a mention: «Статья 21 настоящего Кодекса не применяется». */
  needsDot: boolean;
  /** Never sure by itself: «Ст. 8. Калитка». */
  weak?: boolean;
}

/** Bullets and marks of Markdown before a heading. */
const LEAD = new RegExp(`^(?:[*#>•·▪◦${DASHES}]+\\s*){1,4}(?=[\\p{L}\\p{N}§№])`, 'u');
/** A heading longer than this is a paragraph of text that only begins like one. */
const LONGEST = 500;

/** A mark of a footnote right after a number is no part of it. */
const NOTE = '(?:\\s?\\[\\d{1,3}\\]|\\s?\\[\\*+\\]|\\s?\\*+(?=[.\\s]|$))?';
const REST = `(?<rest>${NOTE}\\s*(?<sign>[.:)]{1,2}|[${DASHES}](?=\\s|$)|(?<=\\s)[${DASHES}](?=\\p{Lu}\\p{L}{2}))?${NOTE}\\s*(?<title>.*))$`;
/** «2-А», «2-я». */
const IS_SUFFIX = new RegExp(`^[${DASHES}]\\p{L}`, 'u');
/** What a title begins with; «-А», «, Лейки» or «⁾.» go on with something else. */
const TITLE_BEGINS = new RegExp(`^(?:[\\p{L}\\p{N}«"„“”'‘’(<[№…*.]|[${DASHES}])`, 'u');
// After the marker no letter may follow: «40-беренесинин», «34-1-главада», «Статьями 5 и 6» are references.
const BEFORE = (marker: string, number: string) =>
  new RegExp(
    `^(?<marker>${marker})(?:\\s+|(?=[\\d№]))${NUMERO}(?<number>${number})(?![\\p{L}\\p{N}])${REST}`,
    'su',
  );
const AFTER = (number: string, marker: string) =>
  new RegExp(`^${NUMERO}(?<number>${number})\\s?[${DASHES}]?\\s?(?<marker>${marker})(?!\\p{L})${REST}`, 'su');
const ANY = `${NUMBER}|${ROMAN}|${ORDINAL}`;

const WORDS: readonly [kind: UnitKind, words: readonly string[], number: string, needsDot: boolean][] = [
  ['article', ['статья', 'берене'], ANY, true],
  ['chapter', ['глава', 'бап'], ANY, false],
  ['section', ['раздел', 'бөлүм'], ANY, false],
  ['subsection', ['подраздел', 'бөлүмчө'], ANY, false],
  ['paragraph', ['параграф'], ANY, false],
  ['part', ['часть', 'бөлүк'], `${ROMAN}|${ORDINAL}`, true],
];

/** The forms of the two languages; the number stands before or after the word, in old Kyrgyz acts with Russian words. */
const FORMS: readonly Form[] = [
  ...WORDS.flatMap(([kind, words, number, needsDot]): Form[] => {
    const marker = words.map(word).join('|');
    return [
      { kind, pattern: BEFORE(marker, number), needsDot },
      { kind, pattern: AFTER(number, marker), needsDot },
    ];
  }),
  { kind: 'article', pattern: BEFORE('[СсCc][Тт][.]', NUMBER), needsDot: true, weak: true },
  { kind: 'article', pattern: AFTER(ANY, `${word('берене')}(?:си|СИ)`), needsDot: true, weak: true },
  { kind: 'paragraph', pattern: BEFORE('§', `${NUMBER}|${ROMAN}`), needsDot: false },
  { kind: 'paragraph', pattern: AFTER(NUMBER, '§'), needsDot: false },
];

/** Several articles under one heading, all repealed: «Статьи 6–8 (Утратили силу)», «Статьи 6, 7 и 8. Исключены». */
const NUMBERS = `(?:[сС]\\s+)?\\d{1,4}(?:\\s?(?:[${DASHES},]|и|по|до|жана)\\s?\\d{1,4})+`;
const RANGE = new RegExp(
  `^(?:(?<marker>${word('статьи')}|${word('статья')})\\s+(?<numbers>${NUMBERS})|` +
    `(?<kyNumbers>${NUMBERS})\\s?[${DASHES}]?\\s?(?<kyMarker>${word('беренелер')}[иИ]?))(?!\\p{L})\\s*[.:${DASHES}]?\\s*(?<title>.*)$`,
  'su',
);
const GONE =
  'утратил|исключен|отмен[её]н|признан\\p{L}* утративш|күчүн жогот|күчү жок|алынып салын|чыгарылып салын';
const REPEALED = new RegExp(`^(?:\\(?\\s*(?:${GONE})|\\(.*(?:${GONE}).*\\)\\.?$)`, 'iu');
/** «Статья 2-3. Утратили силу» speaks of two articles. */
const MANY_REPEALED = /^\(?\s*(?:утратили|исключены|отменены|признаны)/iu;

/** Headings of a code's two halves, which bear no number. */
const HALVES = /^(?:(?:общая|особенная|специальная) часть|(?:жалпы|өзгөчө|атайын) бөлү(?:к|м))\.?$/iu;

/**
 * Reads a paragraph as a heading, or answers undefined for a paragraph of text. A heading may still lack its
 * title: then it is the next paragraph.
 */
export function readHeading(paragraph: string): Heading | undefined {
  const read = tryHeading(paragraph);
  if (read?.certainty !== 'sure') return undefined;
  const { kind, number, label, title } = read;
  return { kind, number, label, title };
}

/** The same, with the readings that need their neighbours to agree. */
export function tryHeading(paragraph: string): ReadHeading | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const bare = paragraph.replace(LEAD, '').replace(/\*+$/, '');
  const read = readAppendix(bare) ?? readRange(bare) ?? readNumbered(bare) ?? readHalf(bare);
  return read && bare.length < paragraph.length ? { ...read, certainty: 'likely' } : read;
}

function readHalf(paragraph: string): ReadHeading | undefined {
  if (!HALVES.test(paragraph)) return undefined;
  return { kind: 'part', number: '', label: paragraph.replace(/\.$/, ''), title: '', certainty: 'sure' };
}

function readRange(paragraph: string): ReadHeading | undefined {
  const groups = RANGE.exec(paragraph)?.groups;
  const title = groups?.['title']?.trim() ?? '';
  if (!groups || !REPEALED.test(title)) return undefined;
  const isSingular = /[яЯ]$/u.test(plainWord(groups['marker'] ?? ''));
  if (isSingular && !MANY_REPEALED.test(title)) return undefined;
  const written = groups['numbers'] ?? groups['kyNumbers'] ?? '';
  const [from = '', ...more] = written.match(/\d+/g) ?? [];
  if (Number(more.at(-1)) <= Number(from)) return undefined;
  const tidy = written.replace(new RegExp(`\\s?[${DASHES}]\\s?`, 'g'), '-');
  const label = groups['marker']
    ? `${plainWord(groups['marker'])} ${tidy}`
    : `${tidy}-${plainWord(groups['kyMarker'] ?? '')}`;
  return { kind: 'article', number: from, label, title, certainty: 'sure' };
}

/** The numbers of a heading over several articles, «Статьи 6-8 и 10»; none of any other. */
export function headedTogether({ number, label }: Pick<Heading, 'number' | 'label'>): string[] {
  const all = [...label.matchAll(new RegExp(`(\\d+)(?:\\s?(?:[${DASHES}]|по|до)\\s?(\\d+))?`, 'g'))].flatMap(
    ([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i)),
  );
  return all.length > 1 && all[0] === number ? all : [];
}

function readNumbered(paragraph: string): ReadHeading | undefined {
  for (const { kind, pattern, needsDot, weak = false } of FORMS) {
    const groups = pattern.exec(paragraph)?.groups;
    if (!groups) continue;
    const written = groups['number'] ?? '';
    const number = plainNumber(written);
    const title = (groups['title'] ?? '').trim();
    const marker = groups['marker'] ?? '';
    const certainty = number === undefined ? undefined : judge(title, groups['sign'], needsDot, kind);
    if (number === undefined || !certainty) continue;
    const label = paragraph.slice(0, paragraph.length - (groups['rest'] ?? '').length);
    const isSmall = /^\p{Ll}/u.test(marker) && paragraph.startsWith(marker) && marker !== '§';
    return {
      kind,
      number,
      label: tidyLabel(label, written, marker),
      title,
      certainty: weak || isSmall ? 'likely' : certainty,
    };
  }
  return undefined;
}

function judge(
  title: string,
  sign: string | undefined,
  needsDot: boolean,
  kind: UnitKind,
): Certainty | undefined {
  if (title === '') return kind === 'part' ? 'likely' : 'sure';
  if (!TITLE_BEGINS.test(title) || (sign === undefined && IS_SUFFIX.test(title))) return undefined;
  if (REPEALED.test(title)) return sign || title.startsWith('(') ? 'sure' : 'likely';
  if (/^\p{Ll}/u.test(title)) return undefined;
  if (sign && /^[.:)]/.test(sign)) return kind === 'part' && /[.;:,]$/.test(title) ? 'likely' : 'sure';
  if (/[.;:,]$/.test(title) || title.startsWith('(')) return undefined;
  return needsDot || sign ? 'likely' : 'sure';
}
