import { confirm, intro, isCancel, multiselect, select, text } from '@clack/prompts';
import type * as z from 'zod';
import { allCollections, labelOf, type Answers } from '../library/registry.ts';
import { questionsOf, type Question } from '../library/scaffold/questions.ts';
import { valueOf } from './new-flags.ts';

/** The author has changed his mind. */
export class Cancelled extends Error {}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

/** Which collection of page: arrows and Enter. */
export async function askForCollection(): Promise<string> {
  const options = allCollections()
    .filter(({ unlisted }) => !unlisted)
    .map(({ name }) => ({ value: name, label: labelOf(name, 'ru'), hint: name }));
  return answered(await select({ message: 'Что добавить? Стрелки и Enter', options }));
}

/** Asks for the required lines that the command has not given; Enter leaves one to be filled in the file. */
export async function askForFields(schema: z.ZodObject, given: Answers): Promise<Answers> {
  intro('Enter без ответа — заполнить потом, в файле. Прервать — Ctrl+C');
  const answers: Record<string, unknown> = { ...given };
  for (const question of questionsOf(schema)) {
    if (question.field in answers) continue;
    const answer = await ask(question);
    if (answer !== undefined) answers[question.field] = answer;
  }
  return answers;
}

async function ask(question: Question): Promise<unknown> {
  const { field, hint, options, many } = question;
  const message = `${field} — ${hint}`;
  if (options && many) {
    const choice = { message: `${message}. Пробел — выбрать`, options: [...options] };
    const chosen = answered(await multiselect({ ...choice, required: false }));
    return chosen.length > 0 ? chosen : undefined;
  }
  if (options) {
    const later = { value: '', label: 'заполнить потом' };
    const chosen = answered(await select({ message, options: [...options, later] }));
    return chosen === '' ? undefined : chosen;
  }
  const written = answered(await text({ message: many ? `${message}. Через запятую` : message })) as
    string | undefined;
  return written?.trim() ? valueOf(question, written) : undefined;
}

/** Whether a file that is there may be replaced. */
export async function askToReplace(file: string): Promise<boolean> {
  return answered(await confirm({ message: `${file} уже есть. Заменить?`, initialValue: false }));
}
