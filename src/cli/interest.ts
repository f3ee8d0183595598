/** `npm run interest -- …`: what the organiser does with the registrations. Speaks Russian; see README. */
import { parseArgs } from 'node:util';
import { formatDate } from '../i18n/index.ts';
import { emailKey } from '../interest/address.ts';
import { backUp, restore } from '../interest/backup.ts';
import { addressState, plainTranslator, tally, toCsv } from '../interest/csv.ts';
import { Database } from '../interest/database.ts';
import { Mailer, type MailSettings } from '../interest/mailer.ts';
import { retryAll, waiting } from '../interest/queue.ts';
import type { Tables } from '../interest/tables.ts';
import { Registrations, type ListedRegistration } from '../interest/registrations.ts';
import { purgeExpired } from '../interest/retention.ts';
import { heard, spoken } from '../interest/tokens.ts';
import { databaseUrl, mailSettings } from '../interest/settings.ts';

const USAGE = `Команды:
  list [--format json]           записи, по строке на каждую
  export --format csv|json       все записи целиком; направьте в файл: … export --format csv > записи.csv
  stats                          сколько записей: кого представляют, откуда, на каком языке
  delete <номер>                 удалить одну запись
  purge --before ГГГГ-ММ-ДД      удалить записи, которые не меняли с этого дня
  purge --expired                удалить всё, у чего вышел срок, даже если это больше половины записей
  mail                           письма, которые ждут отправки или не ушли, и почему
  mail --retry                   отправить ещё раз те, что не ушли
  mail --test <адрес>            проверить почту: отправить одно письмо сейчас
  refuse <адрес>                 больше не писать на этот адрес; allow <адрес> — снова можно
  backup <файл>                  копия всей базы в новый файл
  restore <файл>                 вернуть копию в пустую базу (SQLite или PostgreSQL)`;

class UsageError extends Error {}

/** What the commands work on; tests give their own. */
export interface Tools {
  /** Opened when first used; `restore` alone may make it. */
  database: Database;
  mail?: MailSettings | undefined;
  now: () => Date;
}

type Format = 'text' | 'csv' | 'json';
type Command = (tools: Tools, args: string[]) => Promise<string>;

const COMMANDS: Record<string, Command> = {
  async list({ database }, args) {
    const format = formatOf(args, ['text', 'json'], 'text');
    const records = await new Registrations(database).all();
    return format === 'json' ? asJson(records) : records.map(line).join('\n') || 'Записей нет.';
  },
  async export({ database }, args) {
    const format = formatOf(args, ['csv', 'json']);
    const records = await new Registrations(database).all();
    return format === 'json' ? asJson(records) : toCsv(records);
  },
  async stats({ database }) {
    const t = plainTranslator();
    const records = await new Registrations(database).all();
    const addresses = new Set(
      records.map(({ email, conference }) => `${emailKey(email) ?? email} ${conference}`),
    );
    const counts = [
      tally(records, t('interest.column.address'), (record) => t(`interest.address.${addressState(record)}`)),
      tally(records, t('interest.column.role'), ({ role }) => t(`interest.role.${role}`)),
      tally(records, t('interest.column.place'), ({ place }) => place || t('interest.none')),
      tally(records, t('interest.column.language'), ({ language }) => language),
    ];
    const repeated = records.length - addresses.size;
    const total = `Записей: ${records.length}${repeated > 0 ? ` (повторных с тем же адресом: ${repeated})` : ''}`;
    return [total, ...counts].join('\n\n');
  },
  async delete({ database }, args) {
    const reference = only(args, 'Назовите один номер записи.');
    if (await new Registrations(database).removeByReference(heard(reference))) return 'Запись удалена.';
    throw new Error(`Записи ${reference} нет.`);
  },
  async purge({ database, now }, args) {
    const options = { before: { type: 'string' }, expired: { type: 'boolean' } } as const;
    const { before, expired } = parse({ args, options }).values;
    if (expired && before === undefined) {
      const report = await purgeExpired(database, [], { now: now(), force: true });
      return `Удалено записей: ${'deleted' in report ? report.deleted : 0}. У них вышел срок.`;
    }
    if (!before || expired || !isDay(before))
      throw new UsageError('Напишите день: purge --before 2026-01-31');
    // A day of the organiser's: it begins at midnight in Bishkek.
    const gone = await new Registrations(database).purgeBefore(new Date(`${before}T00:00:00+06:00`));
    return `Удалено записей: ${gone}. Не менялись с ${formatDate('ru', before)}.`;
  },
  async mail({ database, mail, now }, args) {
    const options = { test: { type: 'string' }, retry: { type: 'boolean' } } as const;
    const { test, retry } = parse({ args, options }).values;
    if (test !== undefined) return sendTest(mail, test);
    if (retry) return `Отправим ещё раз писем: ${await retryAll(database, now())}.`;
    return (await waiting(database)).map(waitingLine).join('\n') || 'Писем в очереди нет.';
  },
  refuse: (tools, args) => setRefusal(tools, args, true),
  allow: (tools, args) => setRefusal(tools, args, false),
  async backup({ database }, args) {
    const file = only(args, 'Назовите один новый файл.');
    return `В копии записей: ${await backUp(database, file)}. Файл: ${file}`;
  },
  async restore({ database }, args) {
    const file = only(args, 'Назовите файл копии.');
    return `Возвращено записей: ${await restore(file, database)}.`;
  },
};

/**
 * Runs one command.
 * @returns what to print
 * @throws UsageError when the command is written wrongly, Error in Russian when it cannot be done
 */
export async function interest(tools: Tools, [name = '', ...args]: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'Команда не названа.' : `Команды «${name}» нет.`);
  return command(tools, args);
}

async function setRefusal({ database, now }: Tools, args: string[], refused: boolean): Promise<string> {
  const email = only(args, 'Назовите один адрес.');
  if (emailKey(email) === undefined) throw new UsageError(`«${email}» — не адрес почты.`);
  await new Registrations(database).setRefusal(email, refused, now());
  return refused ? `На ${email} больше не пишем.` : `На ${email} снова можно писать.`;
}

async function sendTest(mail: MailSettings | undefined, to: string): Promise<string> {
  if (!mail) throw new Error('Почта не настроена: задайте SMTP_URL.');
  if (emailKey(to) === undefined) throw new UsageError(`«${to}» — не адрес почты.`);
  const t = plainTranslator();
  const site = { site: t('site.name') };
  const mailer = new Mailer(mail);
  try {
    await mailer.send({
      to,
      language: 'ru',
      subject: t('interest.mail.test.subject', site),
      text: `${t('interest.mail.test.text', site)}\n`,
    });
    return `Почтовый сервер принял письмо для ${to}. Проверьте ящик, и папку спама тоже.`;
  } catch (error) {
    throw new Error(`Почтовый сервер не принял письмо: ${error instanceof Error ? error.message : ''}`);
  } finally {
    mailer.close();
  }
}

function waitingLine({ registration, askedAt, attempts, dueAt, error }: Tables['queue']): string {
  const next = dueAt === null ? 'больше не пробуем' : `следующая попытка ${minute(dueAt)}`;
  const why = error === null ? '' : `, причина: ${error}`;
  return `${spoken(registration)}  с ${minute(askedAt)}, попыток ${attempts}, ${next}${why}`;
}

/** `2026-01-31 10:20 UTC` */
function minute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

/** A day of the calendar as YYYY-MM-DD; the 30th of February, which `Date` takes for the 2nd of March, is none. */
function isDay(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function only([value, ...more]: string[], problem: string): string {
  if (!value || more.length > 0) throw new UsageError(problem);
  return value;
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

function asJson(records: ListedRegistration[]): string {
  return JSON.stringify(
    records.map((record) => ({
      ...record,
      reference: spoken(record.reference),
      address: addressState(record),
    })),
    null,
    2,
  );
}

function line(record: ListedRegistration): string {
  const { reference, createdAt, name, email, organisation, place } = record;
  const state = plainTranslator()(`interest.address.${addressState(record)}`);
  const more = [name, `${email} (${state})`, organisation, place].filter(Boolean).join(', ');
  return `${spoken(reference)}  ${createdAt.slice(0, 10)}  ${more}`;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const database = new Database(databaseUrl(), { create: args[0] === 'restore' });
  try {
    const text = await interest({ database, mail: mailSettings(), now: () => new Date() }, args);
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  } finally {
    await database.close();
  }
}
