import { NUMBER, ORDINAL, plainNumber, ROMAN } from './heading-numbers.ts';
import type { Heading, UnitKind } from './model.ts';

/** How one kind of heading is written in one language. */
interface Form {
  kind: UnitKind;
  pattern: RegExp;
  /** Without the dot after the number it is a mention: «Статья 21 настоящего Кодекса не применяется». */
  needsDot: boolean;
}

/** A heading longer than this is a paragraph of text that only begins like one. */
const LONGEST = 500;

// After the marker no letter may follow: «40-беренесинин», «34-1-главада», «Статьями 5 и 6» are references.
const BEFORE = (marker: string, number: string) =>
  new RegExp(
    `^(?<label>${marker}\\s+(?:№\\s*)?(?<number>${number}))(?![\\p{L}\\p{N}])\\s*(?<dot>[.:]?)(?<title>.*)$`,
    'su',
  );
const AFTER = (number: string, marker: string) =>
  new RegExp(
    `^(?<label>(?<number>${number})\\s?[-–]?\\s?${marker})(?!\\p{L})\\s*(?<dot>[.:]?)(?<title>.*)$`,
    'su',
  );
const ANY = `${NUMBER}|${ROMAN}|${ORDINAL}`;

/** The forms of the two languages; old Kyrgyz acts use the Russian words after the number. */
const FORMS: readonly Form[] = [
  { kind: 'article', pattern: BEFORE('С(?:тать|ТАТЬ|татЪ|татъ)[яЯ]', NUMBER), needsDot: true },
  {
    kind: 'article',
    pattern: AFTER(NUMBER, '(?:[Бб]ерене|БЕРЕНЕ|[Сс]тат[ьЬъЪ]я|СТАТЬЯ)'),
    needsDot: true,
  },
  { kind: 'chapter', pattern: BEFORE('(?:Глава|ГЛАВА)', ANY), needsDot: false },
  { kind: 'chapter', pattern: AFTER(`${NUMBER}|${ROMAN}`, '(?:[Гг]лава|ГЛАВА)'), needsDot: false },
  { kind: 'section', pattern: BEFORE('(?:Раздел|РАЗДЕЛ)', ANY), needsDot: false },
  { kind: 'section', pattern: AFTER(ANY, '(?:[Бб]өлүм|БӨЛҮМ)'), needsDot: false },
  { kind: 'subsection', pattern: BEFORE('(?:Подраздел|ПОДРАЗДЕЛ)', ANY), needsDot: false },
  { kind: 'paragraph', pattern: BEFORE('(?:Параграф|ПАРАГРАФ)', ANY), needsDot: false },
  {
    kind: 'paragraph',
    pattern: /^(?<label>§\s*(?<number>\d+(?:-\d+)*))\s*(?<dot>\.?)(?<title>.*)$/su,
    needsDot: false,
  },
];

const APPENDIX =
  /^(?<label>(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s+(?:№\s*)?(?<after>\d+))?|(?:(?<before>\d+)\s?-\s?)?(?:[Тт]иркеме|ТИРКЕМЕ))\.?$/su;

/**
 * Reads a paragraph as a heading, or answers undefined for a paragraph of text. A heading may still lack its
 * title: then it is the next paragraph.
 */
export function readHeading(paragraph: string): Heading | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const appendix = APPENDIX.exec(paragraph)?.groups;
  if (appendix) {
    const number = appendix['after'] ?? appendix['before'] ?? '';
    return { kind: 'appendix', number, label: appendix['label'] ?? '', title: '' };
  }
  for (const { kind, pattern, needsDot } of FORMS) {
    const groups = pattern.exec(paragraph)?.groups;
    if (!groups) continue;
    const number = plainNumber(groups['number'] ?? '');
    const title = (groups['title'] ?? '').trim();
    if (number === undefined || isMention(title, groups['dot'] !== '', needsDot)) continue;
    return { kind, number, label: plainLabel(groups['label'] ?? '', groups['number'] ?? '', number), title };
  }
  return undefined;
}

function isMention(title: string, dot: boolean, needsDot: boolean): boolean {
  if (title === '') return false;
  if (/^\p{Ll}/u.test(title)) return true;
  if (dot) return false;
  return needsDot || /[.;:,]$/.test(title) || title.startsWith('(');
}

/** The label with a faulty number made plain: «Статья З09-3» → «Статья 309-3». Roman signs and words stay. */
function plainLabel(label: string, written: string, number: string): string {
  const plain = /^[\dЗО]/.test(written) ? label.replace(written, number) : label;
  return plain.replace(/\s+/g, ' ').replace(/\s?[-–]\s?(?=[\p{L}\d])/u, '-');
}
