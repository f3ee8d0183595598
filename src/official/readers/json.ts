import * as z from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { readDate } from '../amendment-notes.ts';
import type { LeftOut } from '../left-out.ts';
import { countHtml } from './html-count.ts';
import { oneLine } from '../signs.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { Unreadable, type ReadText } from './read.ts';
import { readPlainText } from './text.ts';

/** The base's answer to `GetEdition`, as far as it is needed; Kyrgyz text comes in `contentRu` too. */
const answerSchema = z.looseObject({
  contentRu: z.string().nullish(),
  contentKg: z.string().nullish(),
  nameRus: z.string().nullish(),
  dateOfFutureEntry: z.string().nullish(),
});

/** How deep the record may stand in the answer. */
const MOST_DEPTH = 6;
/** A string that is no name or date but a text of several sentences. */
const LONG_TEXT = /^(?=.*\p{Script=Cyrillic}).{400,}$/su;

/**
 * Reads a saved answer of the base: of its two texts the one asked for. Throws Unreadable where it is no such answer
 * or holds no text.
 */
export function readJson(text: string, language: Locale): ReadText {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Unreadable(
      'JSON в файле оборван или испорчен: сохраните ответ базы (GetEdition) ещё раз. Ничего не записано.',
    );
  }
  const parsed = z.safeParse(answerSchema, unwrap(data));
  const [ru, ky] = [parsed.data?.contentRu?.trim(), parsed.data?.contentKg?.trim()];
  const content = (language === 'ky' ? ky || ru : ru || ky) ?? '';
  if (!parsed.data || content === '') {
    throw new Unreadable(
      'В этом JSON нет текста акта (поля contentRu): нужен ответ GetEdition, а не GetDocument. Ничего не записано.',
    );
  }
  const { nameRus, dateOfFutureEntry } = parsed.data;
  const edition = nameRus ? readDate(nameRus) : undefined;
  const inForce = dateOfFutureEntry ? dayInBishkek(dateOfFutureEntry) : undefined;
  const read = looksLikeHtml(content) ? readHtml(content) : readPlainText(content);
  const both = ru && ky ? [`В файле два текста, русский и кыргызский: внесён один, --lang ${language}.`] : [];
  const others = otherTexts(data, content).map((other) => ({
    ...other,
    words: plainWords(other.text),
    isLanguage: /^(?:.*\.)?content(?:Ru|Kg)$/.test(other.field) && both.length > 0,
  }));
  return {
    ...read,
    count: {
      ...read.count,
      lines: [...read.count.lines, ...others.map(({ words }) => ({ text: words, at: 0 }))],
    },
    leftOut: [
      ...read.leftOut,
      ...others.map(({ field, words, isLanguage }): LeftOut => ({
        reason: isLanguage ? 'otherLanguage' : 'otherText',
        text: oneLine(`${field}: ${words.slice(0, 300)}`),
        words,
      })),
    ],
    warnings: [...both, ...read.warnings],
    ...(edition && { edition }),
    ...(inForce && { inForce }),
  };
}

function plainWords(text: string): string {
  const lines = (looksLikeHtml(text) ? countHtml(text) : readPlainText(text).count).lines;
  return lines.map((line) => line.text).join('\n');
}

/** «2019-12-31T18:00:00Z» is 1 January in Bishkek; a day without a clock is that day. */
function dayInBishkek(text: string): string | undefined {
  const instant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? new Date(text) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bishkek' }).format(instant);
  }
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? readDate(text);
}

/** Some answers put the record into `data` or `result`, or a list round it. */
function unwrap(data: unknown, depth = 0): unknown {
  if (typeof data !== 'object' || data === null || depth > MOST_DEPTH) return undefined;
  if ('contentRu' in data || 'contentKg' in data) return data;
  for (const value of Object.values(data)) {
    const found = unwrap(value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every other text of the answer: the other language, appendices, further editions. */
function otherTexts(data: unknown, taken: string, field = ''): { field: string; text: string }[] {
  if (typeof data === 'string') {
    const isText = data.trim() !== taken && (looksLikeHtml(data) || LONG_TEXT.test(data));
    return isText ? [{ field, text: data }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    otherTexts(value, taken, [field, name].filter(Boolean).join('.')),
  );
}
