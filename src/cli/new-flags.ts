import { parseArgs } from 'node:util';
import type * as z from 'zod';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/index.ts';
import { collectionNames, type Answers, type CollectionName } from '../library/registry.ts';
import { questionsOf, settableFields, type Question } from '../library/scaffold/questions.ts';

export const USAGE = [
  'Новая страница: npm run new -- <вид> [--id имя-папки] [--title "…"] [--поле значение …]',
  'Перевод: npm run new -- translation cases/batken-2018 ky',
  `Виды: ${collectionNames().join(', ')}. Поля вида: npm run new -- cases --help`,
  'Ещё: --lang ky (язык оригинала), --yes (ничего не спрашивать), --force (заменить файл, который есть).',
].join('\n');

/** What the command's words ask for. */
export interface Asked {
  answers: Answers;
  id?: string;
  lang: Locale;
  yes: boolean;
  force: boolean;
}

/** The fields of a collection as words of the command. */
export function usageOf(collection: CollectionName, schema: z.ZodObject): string {
  const needed = new Set(questionsOf(schema).map(({ field }) => field));
  const lines = settable(schema).map(
    ({ field, hint, many, options = [] }) =>
      `  --${field}${many ? ' а,б' : ''}${needed.has(field) ? ' *' : ''}  ${[hint, options.map(({ value, label }) => (value === label ? value : `${value} — ${label}`)).join(', ')].filter(Boolean).join(': ')}`,
  );
  return [`npm run new -- ${collection} --id имя-папки; со звёздочкой — нужные:`, ...lines].join('\n');
}

/**
 * Reads the words of the command. Several values of one field are separated by commas.
 * @param schema of the collection; none for what has no fields to fill
 * @throws a Russian sentence: which word is not understood
 */
export function answersFrom(schema: z.ZodObject | undefined, args: string[]): Asked {
  const fields = new Map(schema ? settable(schema).map((question) => [question.field, question]) : []);
  const { values } = parsed(args, [...fields.keys()]);
  const { id, lang = DEFAULT_LOCALE, yes, force, ...given } = values as Record<string, string | boolean>;
  if (!isLocale(lang)) throw new Error(`Языка «${String(lang)}» нет: ru, ky или en.`);
  const answers = Object.entries(given).map(([field, value]) => [
    field,
    valueOf(fields.get(field), String(value)),
  ]);
  return {
    answers: Object.fromEntries(answers) as Answers,
    ...(typeof id === 'string' && { id }),
    lang,
    yes: yes === true,
    force: force === true,
  };
}

function settable(schema: z.ZodObject): Question[] {
  return [...new Map(settableFields(schema).map((question) => [question.field, question])).values()];
}

function parsed(args: string[], fields: readonly string[]) {
  const line = { type: 'string' } as const;
  const own = Object.fromEntries(fields.map((field) => [field, line]));
  const mark = { type: 'boolean' } as const;
  try {
    return parseArgs({ args, options: { ...own, id: line, lang: line, yes: mark, force: mark } });
  } catch (error) {
    const word = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new Error(`Не понимаю «${word ?? args.join(' ')}».\n${USAGE}`, { cause: error });
  }
}

/** One value of a field: a number where one is meant, several where several are. */
export function valueOf(question: Question | undefined, written: string): unknown {
  if (question?.many)
    return written
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const text = written.trim();
  if (question?.type === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (question?.type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}
