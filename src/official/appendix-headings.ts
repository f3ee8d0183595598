import { plainNumber, ROMAN } from './heading-numbers.ts';
import { NUMERO, tidyLabel, word } from './heading-words.ts';
import type { ReadHeading } from './model.ts';
import { DASHES } from './signs.ts';

const APPENDIX_WORD = `${word('приложение')}|${word('тиркеме')}`;
const APPENDIX_NUMBER = `\\d{1,3}(?:\\s?[.${DASHES}]\\s?\\d{1,2})*|${ROMAN}|[А-ЯA-Z]`;
const APPENDIX_BEFORE = new RegExp(
  `^(?<marker>${APPENDIX_WORD})(?:\\s*${NUMERO}(?<number>${APPENDIX_NUMBER})(?![\\p{L}\\p{N}])|(?![\\p{L}]))\\s?(?<sign>[.:${DASHES}](?=\\s|$|\\p{Lu}))?\\s*(?<title>.*)$`,
  'su',
);
const APPENDIX_AFTER = new RegExp(
  `^${NUMERO}(?<number>\\d{1,3}(?:[${DASHES}]\\d{1,2})*)\\s?[${DASHES}]?\\s?(?<marker>${word('тиркеме')})(?!\\p{L})\\s?(?<sign>[.:${DASHES}](?=\\s|$|\\p{Lu}))?\\s*(?<title>.*)$`,
  'su',
);
/** A Kyrgyz act names what an appendix belongs to before it: «… токтомуна 1-тиркеме». */
const APPENDIX_LAST = new RegExp(
  `^(?=.{1,300}$)\\p{Lu}.*[аеоөуүыи](?:на|не|но|нө|га|ге|го|гө|ка|ке|ко|кө)?\\s+(?:№\\s?)?(?:(?<number>\\d{1,3}(?:[${DASHES}]\\d{1,2})*)\\s?[${DASHES}]?\\s?)?(?<marker>${word('тиркеме')})$`,
  'su',
);
/** What an appendix belongs to, in the same line: «к постановлению Правительства», «к Закону "О садах"»; or a bracket. */
const BELONGS =
  /^(?:(?:к|ко)\s+(?:\p{L}+ому\s+)?\p{L}+(?:\s+(?:[\p{Lu}«"“„(№\d]|от\s|о\s|об\s|по\s|на\s).*)?$|\(.*\)$|№\s?\d+$)/su;

/** Reads the heading of an appendix: «Приложение N 1», «Приложение 3 к постановлению», «№ 2 тиркеме». */
export function readAppendix(paragraph: string): ReadHeading | undefined {
  if (/^\p{Ll}/u.test(paragraph)) return undefined;
  const last = APPENDIX_LAST.exec(paragraph)?.groups;
  if (last) return appendix(last['number'] ?? '', paragraph, '');
  const groups = (APPENDIX_BEFORE.exec(paragraph) ?? APPENDIX_AFTER.exec(paragraph))?.groups;
  if (!groups) return undefined;
  const title = (groups['title'] ?? '').trim();
  const written = groups['number'] ?? '';
  const isTitle =
    title === '' || BELONGS.test(title) || (written !== '' && isNamed(title, groups['sign'], paragraph));
  if (/[.;:,]$/.test(title) || !isTitle) return undefined;
  const label = paragraph.slice(0, paragraph.length - (groups['title'] ?? '').length).trim();
  const plain = label.replace(new RegExp(`\\s?[.:${DASHES}]$`), '');
  return appendix(written, tidyLabel(plain, written, groups['marker'] ?? ''), title);
}

/** «Приложение 1. Схема сада», «ПРИЛОЖЕНИЕ № 1 ФОРМА ДОГОВОРА». */
function isNamed(title: string, sign: string | undefined, paragraph: string): boolean {
  return (sign !== undefined && /^[\p{Lu}«"]/u.test(title)) || !/\p{Ll}/u.test(paragraph);
}

function appendix(written: string, label: string, title: string): ReadHeading {
  const number = (plainNumber(written) ?? written.toLowerCase()).replaceAll('.', '-');
  return { kind: 'appendix', number, label, title, certainty: 'sure' };
}
