/** `npm run interest -- …`: what the organiser does with the registrations. Speaks Russian; see README. */
import { parseArgs } from 'node:util';
import { formatDate, translator } from '../i18n/index.ts';
import { backUp } from '../interest/backup.ts';
import { toCsv } from '../interest/csv.ts';
import { databaseSettings } from '../interest/database.ts';
import type { StoredRegistration } from '../interest/record.ts';
import { draw, tally } from '../interest/stats.ts';
import { Store } from '../interest/store.ts';
import { heard, spoken } from '../interest/tokens.ts';

const USAGE = `Команды:
  list [--format json]           записи, по строке на каждую
  export --format csv|json       все записи целиком; направьте в файл: … export --format csv > записи.csv
  stats                          сколько записей: кого представляют, откуда, на каком языке
  delete <номер>                 удалить одну запись
  purge --before ГГГГ-ММ-ДД      удалить записи, которые не меняли с этого дня
  backup <файл>                  копия всей базы в новый файл`;

class UsageError extends Error {}

type Format = 'text' | 'csv' | 'json';

const COMMANDS: Record<string, (store: Store, args: string[]) => Promise<string>> = {
  async list(store, args) {
    const format = formatOf(args, ['text', 'json'], 'text');
    const records = await store.all();
    return format === 'json' ? asJson(records) : records.map(line).join('\n') || 'Записей нет.';
  },
  async export(store, args) {
    const format = formatOf(args, ['csv', 'json']);
    const records = await store.all();
    return format === 'json' ? asJson(records) : toCsv(records);
  },
  async stats(store) {
    const t = translator('ru');
    const records = await store.all();
    const counts = [
      tally(records, t('interest.column.role'), ({ role }) => t(`interest.role.${role}`)),
      tally(records, t('interest.column.place'), ({ place }) => place || t('interest.none')),
      tally(records, t('interest.column.language'), ({ language }) => language),
    ];
    return [`Записей: ${records.length}`, ...counts.map(draw)].join('\n\n');
  },
  async delete(store, [reference, ...more]) {
    if (!reference || more.length > 0) throw new UsageError('Назовите один номер записи.');
    if (await store.removeByReference(heard(reference))) return 'Запись удалена.';
    throw new Error(`Записи ${reference} нет.`);
  },
  async purge(store, args) {
    const { values } = parse({ args, options: { before: { type: 'string' } } });
    const { before } = values;
    if (!before || !isDay(before)) throw new UsageError('Напишите день: purge --before 2026-01-31');
    // A day of the organiser's: it begins at midnight in Bishkek.
    const instant = new Date(`${before}T00:00:00+06:00`);
    return `Удалено записей: ${await store.purgeBefore(instant)}. Не менялись с ${formatDate('ru', before)}.`;
  },
  async backup(store, [file, ...more]) {
    if (!file || more.length > 0) throw new UsageError('Назовите один новый файл.');
    return `В копии записей: ${await backUp(store, file)}. Файл: ${file}`;
  },
};

/**
 * Runs one command.
 * @returns what to print
 * @throws UsageError when the command is written wrongly, Error in Russian when it cannot be done
 */
export async function interest(store: Store, [name = '', ...args]: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'Команда не названа.' : `Команды «${name}» нет.`);
  return command(store, args);
}

/** A day of the calendar as YYYY-MM-DD; the 30th of February, which `Date` takes for the 2nd of March, is none. */
function isDay(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function parse<T extends Parameters<typeof parseArgs>[0]>(config: T) {
  try {
    return parseArgs({ ...config, strict: true, allowPositionals: false });
  } catch {
    throw new UsageError('Лишнее или неизвестное слово в команде.');
  }
}

function formatOf(args: string[], known: Format[], fallback?: Format): Format {
  const { values } = parse({ args, options: { format: { type: 'string' } } });
  const format = known.find((candidate) => candidate === (values.format ?? fallback));
  if (!format)
    throw new UsageError(`Напишите формат: --format ${known.filter((f) => f !== 'text').join('|')}`);
  return format;
}

function asJson(records: StoredRegistration[]): string {
  return JSON.stringify(
    records.map(({ id: _id, reference, ...rest }) => ({ reference: spoken(reference), ...rest })),
    null,
    2,
  );
}

function line({ reference, createdAt, name, email, organisation, place }: StoredRegistration): string {
  const more = [name, email, organisation, place].filter(Boolean).join(', ');
  return `${spoken(reference)}  ${createdAt.slice(0, 10)}  ${more}`;
}

if (import.meta.main) {
  const store = new Store(databaseSettings());
  try {
    const text = await interest(store, process.argv.slice(2));
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  } finally {
    await store.close();
  }
}
