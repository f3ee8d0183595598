import * as z from 'zod';
import { readDate } from '../amendment-notes.ts';
import { readHtml } from './html.ts';
import { Unreadable, type ReadText } from './read.ts';

/** The base's answer to `GetEdition`, as far as it is needed; Kyrgyz text comes in `contentRu` too. */
const answerSchema = z.looseObject({
  contentRu: z.string().nullish(),
  contentKg: z.string().nullish(),
  nameRus: z.string().nullish(),
  dateOfFutureEntry: z.string().nullish(),
});

/** Reads a saved answer of the base. Throws Unreadable where it is no such answer or holds no text. */
export function readJson(text: string): ReadText {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Unreadable(
      'JSON в файле оборван или испорчен: сохраните ответ базы (GetEdition) ещё раз. Ничего не записано.',
    );
  }
  const parsed = z.safeParse(answerSchema, unwrap(data));
  const content = parsed.data?.contentRu || parsed.data?.contentKg;
  if (!parsed.data || !content?.trim()) {
    throw new Unreadable(
      'В этом JSON нет текста акта (поля contentRu): нужен ответ GetEdition, а не GetDocument. Ничего не записано.',
    );
  }
  const { nameRus, dateOfFutureEntry } = parsed.data;
  const edition = nameRus ? readDate(nameRus) : undefined;
  const inForce = dateOfFutureEntry
    ? (/^\d{4}-\d{2}-\d{2}/.exec(dateOfFutureEntry)?.[0] ?? readDate(dateOfFutureEntry))
    : undefined;
  return { ...readHtml(content), ...(edition && { edition }), ...(inForce && { inForce }) };
}

/** Some answers put the record into `data` or `result`. */
function unwrap(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || 'contentRu' in data) return data;
  return (
    Object.values(data).find(
      (value) => typeof value === 'object' && value !== null && 'contentRu' in value,
    ) ?? data
  );
}
