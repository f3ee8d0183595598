import * as z from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { readDate } from '../amendment-notes.ts';
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
  return {
    ...read,
    warnings: [...both, ...read.warnings],
    ...(edition && { edition }),
    ...(inForce && { inForce }),
  };
}

/** «2019-12-31T18:00:00Z» is 1 January in Bishkek; a day without a clock is that day. */
function dayInBishkek(text: string): string | undefined {
  const instant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? new Date(text) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bishkek' }).format(instant);
  }
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? readDate(text);
}

/** Some answers put the record into `data` or `result`. */
function unwrap(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || 'contentRu' in data || 'contentKg' in data) return data;
  return (
    Object.values(data).find(
      (value) =>
        typeof value === 'object' && value !== null && ('contentRu' in value || 'contentKg' in value),
    ) ?? data
  );
}
