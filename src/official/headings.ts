import { plainWord, word } from './heading-words.ts';
import { NUMBER, ORDINAL, plainNumber, ROMAN, tidyNumber } from './heading-numbers.ts';
import type { Heading, UnitKind } from './model.ts';
import { DASHES, SUPERSCRIPTS } from './signs.ts';

/**
 * How sure a reading is: `sure` by the line alone; `likely` needs its neighbours to agree («Статья 3 Урожай» between
 * the articles 2 and 4 is a heading, elsewhere it may be a mention).
 */
export type Certainty = 'sure' | 'likely';

export interface ReadHeading extends Heading {
  certainty: Certainty;
}

/** How one kind of heading is written in one language. */
interface Form {
  kind: UnitKind;
  pattern: RegExp;
  /** Without a sign between number and title it may be a mention: «Статья 21 настоящего Кодекса не применяется». */
  needsDot: boolean;
  /** Never sure by itself: «Ст. 8. Калитка». */
  weak?: boolean;
}

/** A heading longer than this is a paragraph of text that only begins like one. */
const LONGEST = 500;

/** A mark of a footnote right after a number is no part of it. */
const NOTE = '(?:\\s?\\[\\d{1,3}\\]|\\s?\\[\\*+\\]|\\s?\\*+(?=[.\\s]|$))?';
const REST = `${NOTE}\\s*(?<sign>[.:]|[${DASHES}](?=\\s|$))?${NOTE}\\s*(?<title>.*)$`;
const NUMERO = '(?:(?:№|N[oº°]?\\.?|#)\\s*)?';
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
  ['article', ['статья', 'берене'], NUMBER, true],
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
  { kind: 'paragraph', pattern: BEFORE('§', NUMBER), needsDot: false },
];

/** Several articles under one heading, all repealed: «Статьи 6–8 (Утратили силу)». */
const RANGE = new RegExp(
  `^(?:(?<marker>${word('статьи')})\\s+(?<from>\\d{1,4})\\s?[${DASHES}]\\s?(?<to>\\d{1,4})|` +
    `(?<kyFrom>\\d{1,4})\\s?[${DASHES}]\\s?(?<kyTo>\\d{1,4})\\s?[${DASHES}]?\\s?(?<kyMarker>${word('беренелер')}[иИ]?))(?!\\p{L})\\s*[.:${DASHES}]?\\s*(?<title>.*)$`,
  'su',
);
const REPEALED =
  /^\(?\s*(?:утратил|исключен|отменен|признан\p{L}* утративш|күчүн жогот|күчү жок|алынып салын|чыгарылып салын)/iu;

/** Headings of a code's two halves, which bear no number. */
const HALVES = /^(?:(?:общая|особенная|специальная) часть|(?:жалпы|өзгөчө|атайын) бөлү(?:к|м))\.?$/iu;

const APPENDIX_WORD = `${word('приложение')}|${word('тиркеме')}`;
const APPENDIX_NUMBER = `\\d{1,3}(?:\\s?[.${DASHES}]\\s?\\d{1,2})*|${ROMAN}|[А-ЯA-Z]`;
const APPENDIX_BEFORE = new RegExp(
  `^(?<marker>${APPENDIX_WORD})(?:\\s*${NUMERO}(?<number>${APPENDIX_NUMBER})(?![\\p{L}\\p{N}])|(?![\\p{L}]))(?<sign>[.:])?\\s*(?<title>.*)$`,
  'su',
);
const APPENDIX_AFTER = new RegExp(
  `^${NUMERO}(?<number>\\d{1,3}(?:[${DASHES}]\\d{1,2})*)\\s?[${DASHES}]?\\s?(?<marker>${word('тиркеме')})(?!\\p{L})(?<sign>[.:])?\\s*(?<title>.*)$`,
  'su',
);
/** What an appendix belongs to, in the same line: «к постановлению Правительства», «к Закону "О садах"»; or a bracket. */
const BELONGS =
  /^(?:(?:к|ко)\s+(?:\p{L}+ому\s+)?\p{L}+(?:\s+(?:[\p{Lu}«"“„(№\d]|от\s|о\s|об\s|по\s|на\s).*)?$|\(.*\)$|№\s?\d+$)/su;

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
  return readAppendix(paragraph) ?? readRange(paragraph) ?? readNumbered(paragraph) ?? readHalf(paragraph);
}

function readHalf(paragraph: string): ReadHeading | undefined {
  if (!HALVES.test(paragraph)) return undefined;
  return { kind: 'part', number: '', label: paragraph.replace(/\.$/, ''), title: '', certainty: 'sure' };
}

function readAppendix(paragraph: string): ReadHeading | undefined {
  const groups = (APPENDIX_BEFORE.exec(paragraph) ?? APPENDIX_AFTER.exec(paragraph))?.groups;
  if (!groups) return undefined;
  const title = (groups['title'] ?? '').trim();
  const written = groups['number'] ?? '';
  if (title !== '' && (/[.;:,]$/.test(title) || !BELONGS.test(title))) return undefined;
  if (/^\p{Ll}/u.test(paragraph) && !/^\d/.test(paragraph)) return undefined;
  const number = (plainNumber(written) ?? written.toLowerCase()).replaceAll('.', '-');
  const label = paragraph.slice(0, paragraph.length - (groups['title'] ?? '').length).trim();
  return {
    kind: 'appendix',
    number,
    label: tidyLabel(label.replace(/[.:]$/, ''), written, groups['marker'] ?? ''),
    title,
    certainty: 'sure',
  };
}

function readRange(paragraph: string): ReadHeading | undefined {
  const groups = RANGE.exec(paragraph)?.groups;
  const title = groups?.['title']?.trim() ?? '';
  if (!groups || !REPEALED.test(title)) return undefined;
  const [from = '', to = ''] = [groups['from'] ?? groups['kyFrom'], groups['to'] ?? groups['kyTo']];
  if (Number(to) <= Number(from)) return undefined;
  const label = groups['marker']
    ? `${plainWord(groups['marker'])} ${from}-${to}`
    : `${from}-${to}-${plainWord(groups['kyMarker'] ?? '')}`;
  return { kind: 'article', number: from, label, title, certainty: 'sure' };
}

/** The last number of a heading over several articles, «Статьи 6-8»; undefined for any other. */
export function rangeEnd({ label }: Pick<Heading, 'label'>): string | undefined {
  return /^(?:статьи \d+-(\d+)|\d+-(\d+)-беренелер)/iu.exec(label)?.slice(1).find(Boolean);
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
    const label = paragraph
      .slice(0, paragraph.length - (groups['title'] ?? '').length)
      .replace(new RegExp(`(?:\\s*\\[[\\d*]+\\]|[.:*\\s]|(?<=\\s)[${DASHES}])+$`), '');
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
  if (kind === 'article' && REPEALED.test(title)) return sign || title.startsWith('(') ? 'sure' : 'likely';
  if (/^\p{Ll}/u.test(title)) return undefined;
  if (sign === '.' || sign === ':') return kind === 'part' && /[.;:,]$/.test(title) ? 'likely' : 'sure';
  if (/[.;:,]$/.test(title) || title.startsWith('(')) return undefined;
  return needsDot || sign ? 'likely' : 'sure';
}

/** The label with the faults of its number and of its word mended: «Cтатья З09 – 3» → «Статья 309-3». */
function tidyLabel(label: string, written: string, marker: string): string {
  const at = label.lastIndexOf(written);
  const tidy = /^[\dЗО]/.test(written) ? tidyNumber(written) : written;
  const numbered = written && at >= 0 ? label.slice(0, at) + tidy + label.slice(at + written.length) : label;
  const plain = marker ? numbered.replace(marker, plainWord(marker)) : numbered;
  return plain
    .replace(/(?<=\p{L})(?=\d)/u, (_, place: number) => (place > 0 ? ' ' : ''))
    .replace(/(?<=[№#])\s*(?=\d)/u, ' ')
    .replace(new RegExp(`\\s?[${DASHES}]\\s?(?=[\\p{L}\\d])`, 'gu'), '-')
    .replace(/\s+/g, ' ');
}

const BEGINS = new RegExp(
  `^[«"“„(\\[]?\\s?(?:(?:${word('статья')}|${word('берене')})(?:\\s*$|\\s*[${DASHES}№.:]?\\s*[\\d${SUPERSCRIPTS}])|` +
    `(?:${['глава', 'раздел', 'подраздел', 'параграф', 'часть', 'бап', 'бөлүм'].map(word).join('|')})(?:\\s*$|\\s+(?:№\\s*)?(?:\\d|[IVXLCІХⅠ-Ⅿ]+(?!\\p{L})|(?:${ORDINAL})(?!\\p{L})))|` +
    `§\\s?\\d|(?:${word('статьи')})\\s+\\d+\\s?[${DASHES}]|[СсCc][Тт]\\.\\s?\\d|` +
    `(?:${APPENDIX_WORD})(?!\\p{L})|` +
    `(?:№\\s?)?(?:\\d[\\d${DASHES}${SUPERSCRIPTS}]*|[IVXLCІХⅠ-Ⅿ]+)\\s?[${DASHES}]?\\s?(?:${[...WORDS.flatMap(([, words]) => words).filter((marker) => marker !== 'часть'), 'тиркеме'].map(word).join('|')})(?!\\p{L}))`,
  'su',
);

/** Whether a paragraph begins like a heading, whatever follows: what was not taken for one is shown to the editor. */
export function beginsLikeHeading(paragraph: string): boolean {
  return BEGINS.test(paragraph);
}
