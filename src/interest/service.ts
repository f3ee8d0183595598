import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { formatDate, localePath, type Key, type Locale } from '../i18n/index.ts';
import { startJobs } from './background-jobs.ts';
import {
  FACTS_FILE,
  phaseDay,
  phaseOf,
  readFacts,
  titleIn,
  type InterestConference,
  type InterestFacts,
} from './conferences.ts';
import { Database, errorCode } from './database.ts';
import { confirmationEmail } from './email.ts';
import { Mailer, type MailSettings } from './mailer.ts';
import { sendDue, SendError, type Send, type SendReport } from './queue.ts';
import { readinessOf, type Readiness } from './readiness.ts';
import { Registrations, type Opened, type Sending, type StoredRegistration } from './registrations.ts';
import { expiry, purgeExpired } from './retention.ts';
import { NEXT, validate, type Problem, type Registration, type Values } from './schema.ts';
import type { Link } from './tokens.ts';

export { errorCode };

const MAIL_PAUSE_MS = 5_000;
const DAY_MS = 86_400_000;

export interface ServiceSettings {
  /** `postgres://…`, or the path of the SQLite file. */
  database: string;
  /** Without it no emails are sent, and no address can be proved. */
  mail?: MailSettings | undefined;
  /** The public address, without a slash at the end. */
  site: string;
  /** The folder of the built site that is served now: its conferences and calendars. */
  folder: () => string;
  /** Told of what goes wrong; gets no personal data. */
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  now?: () => Date;
}

/** Why a form was not taken, where no field is to blame. */
export interface FormError {
  message: Key;
  parameters: Readonly<Record<string, string | number>>;
}

/** What to correct, field by field, or why the conference takes nobody now. */
export type Refusal = { problems: Problem[] } | { error: FormError };

/** What a link leads to. */
export type Found =
  | {
      kind: 'record';
      record: StoredRegistration;
      byEmail: boolean;
      /** Whether to ask before the address counts as proved: another registration of the same address would go. */
      asks: boolean;
    }
  /** A link that went to a new address: nothing of the registration is shown before its owner agrees. */
  | { kind: 'address'; email: string; language: Locale; asks: true };

/**
 * Everything the pages of the form can ask for. Methods throw when the database fails; `errorCode` says how the log
 * may have it.
 */
export class RegistrationService {
  readonly #settings: ServiceSettings;
  readonly #database: Database;
  readonly #registrations: Registrations;
  readonly #mailer: Mailer | undefined;
  readonly #stopping = new AbortController();
  #facts: { file: string; changed: number; facts: InterestFacts } | undefined;
  #endJobs: (() => Promise<void>) | undefined;
  #mailError: string | undefined;
  #isLimited = false;
  #readiness: { at: number; answer: Promise<Readiness> } | undefined;

  constructor(settings: ServiceSettings) {
    this.#settings = settings;
    this.#database = new Database(settings.database);
    this.#registrations = new Registrations(this.#database);
    this.#mailer = settings.mail && new Mailer(settings.mail);
  }

  /** Whether emails are sent: only then are addresses proved. */
  get sendsEmail(): boolean {
    return this.#mailer !== undefined;
  }

  /** The conferences of the build that is served now, read again when the file has changed. */
  facts(): InterestFacts {
    const file = join(this.#settings.folder(), FACTS_FILE);
    const changed = statSync(file).mtimeMs;
    if (this.#facts?.file !== file || this.#facts.changed !== changed) {
      this.#facts = { file, changed, facts: readFacts(file) };
    }
    return this.#facts.facts;
  }

  /** A new registration. The answer is the same whether the address was there before or not. */
  async register(values: Values, locale: Locale): Promise<{ link: Link } | Refusal> {
    const checked = this.#check(values, locale);
    if ('refusal' in checked) return checked.refusal;
    const link = await this.#registrations.save(checked.data, this.#sending(locale, checked.data));
    return { link };
  }

  /** What a link leads to; changes nothing. */
  async find(link: Link): Promise<Found | undefined> {
    const opened = await this.#registrations.find(link);
    return opened && found(opened);
  }

  /** The same for a reader who opens the page: an emailed link proves the address, where nothing else goes by that. */
  async open(link: Link): Promise<Found | undefined> {
    const opened = await this.#registrations.find(link);
    if (!opened) return undefined;
    const { by, replaces, record } = opened;
    if (by !== 'email' || replaces || record.confirmedAt !== undefined) return found(opened);
    return this.confirm(link);
  }

  /** The reader says yes to what `asks`. @returns undefined when the link proves nothing */
  async confirm(link: Link): Promise<Found | undefined> {
    const isConfirmed = await this.#registrations.confirm(link, this.#now());
    return isConfirmed ? this.find(link) : undefined;
  }

  /** A correction. `waits`: the new address counts when its owner has agreed. */
  async correct(
    link: Link,
    values: Values,
    locale: Locale,
  ): Promise<{ saved: true; waits: boolean } | Refusal | 'gone'> {
    const opened = await this.#registrations.find(link);
    if (!opened) return 'gone';
    // Whoever corrects has agreed before, and may keep a conference whatever has become of its registration.
    const checked = this.#check({ ...values, consent: 'yes' }, locale, opened.record.conference);
    if ('refusal' in checked) return checked.refusal;
    const done = await this.#registrations.correct(link, checked.data, this.#sending(locale, checked.data));
    return done ? { saved: true, ...done } : 'gone';
  }

  /** Deletes what a link leads to. @returns false when it leads nowhere */
  remove(link: Link): Promise<boolean> {
    return this.#registrations.remove(link);
  }

  /** No more email to the address of an emailed link; what is stored of it goes. @returns false for other links */
  refuse(link: Link): Promise<boolean> {
    return this.#registrations.refuse(link, this.#now());
  }

  /** How the store is. Never throws; looks at most once in five seconds. */
  readiness(): Promise<Readiness> {
    const at = performance.now();
    if (!this.#readiness || at - this.#readiness.at > 5_000) {
      const { mail } = this.#settings;
      const answer = readinessOf(this.#database, {
        now: this.#now(),
        mail: mail && { perDay: mail.perDay, error: this.#mailError },
        freeBytes: this.#freeBytes(),
      });
      this.#readiness = { at, answer };
    }
    return this.#readiness.answer;
  }

  /** Begins what the server does by itself: it deletes what has expired and sends the emails. */
  start(): void {
    const { log } = this.#settings;
    const jobs = [{ name: 'purge', pause: DAY_MS, run: () => this.#purge() }];
    if (this.#mailer) {
      void this.#verifyMail(this.#mailer);
      jobs.push({ name: 'mail', pause: MAIL_PAUSE_MS, run: () => this.sendEmails().then(() => undefined) });
    }
    this.#endJobs = startJobs(jobs, (job, error) => {
      log.error({ job, error: errorCode(error) }, 'background job failed');
    });
  }

  /** Sends the emails that are due now. */
  async sendEmails(): Promise<SendReport> {
    const { mail, log } = this.#settings;
    const options = { now: this.#now(), perDay: mail?.perDay ?? 0, stopping: this.#stopping.signal };
    const report = await sendDue(this.#database, this.#send, options);
    const { sent, failed, givenUp, error, limited } = report;
    if (sent > 0) {
      log.info({ sent }, 'emails sent');
      this.#mailError = undefined;
    }
    if (error !== undefined) {
      this.#mailError = error;
      log.warn({ failed, givenUp, error }, 'emails not accepted by the mail server');
    }
    if (limited && !this.#isLimited) {
      log.warn({ perDay: options.perDay }, 'the limit of emails within 24 hours is reached: the rest waits');
    }
    this.#isLimited = limited;
    return report;
  }

  /** Ends the background jobs, waits for what is under way and closes the database. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#endJobs?.();
    this.#mailer?.close();
    await this.#database.close();
  }

  /** Composes an email, with the calendar of a dated conference, and hands it over. */
  readonly #send: Send = async (email) => {
    const { record } = email;
    const conference = this.#conference(record.conference);
    const calendar =
      conference?.calendar && join(this.#settings.folder(), localePath(record.language, conference.calendar));
    if (!this.#mailer) throw new SendError('no mail is configured', false);
    await this.#mailer.send(confirmationEmail(email, this.#settings.site, conference), calendar);
  };

  async #verifyMail(mailer: Mailer): Promise<void> {
    try {
      await mailer.verify();
    } catch (error) {
      this.#mailError = error instanceof Error ? error.message : String(error);
      this.#settings.log.warn({ error: this.#mailError }, 'the mail server does not take our emails now');
    }
  }

  async #purge(): Promise<void> {
    const { log } = this.#settings;
    const { conferences } = this.facts();
    const builtAt = new Date(this.#facts?.changed ?? 0);
    const report = await purgeExpired(this.#database, conferences, { now: this.#now(), builtAt });
    if ('held' in report) {
      log.error(
        { cause: report.held },
        'purge refused; look at it, then: npm run interest -- purge --expired',
      );
    } else if (report.deleted > 0) log.info({ deleted: report.deleted }, 'expired registrations deleted');
  }

  /** Checks what was typed and where the conference stands: the server decides, whatever the page showed. */
  #check(values: Values, locale: Locale, kept?: string): { data: Registration } | { refusal: Refusal } {
    const checked = validate(values);
    if ('problems' in checked) return { refusal: checked };
    const { conference: id } = checked.data;
    if (id === NEXT || id === kept) return checked;
    const conference = this.#conference(id);
    if (!conference) {
      const message = 'interest.error.conference';
      return { refusal: { problems: [{ field: 'conference', message, parameters: {} }] } };
    }
    const phase = phaseOf(conference, this.#now());
    if (phase === 'open') return checked;
    const parameters = {
      title: titleIn(conference, locale).text,
      date: formatDate(locale, phaseDay(conference, phase)),
    };
    return { refusal: { error: { message: `interest.phase.${phase}`, parameters } } };
  }

  #sending(locale: Locale, { conference }: Registration): Sending {
    const now = this.#now();
    return { locale, now, expiresAt: expiry(now, this.#conference(conference)), mail: this.sendsEmail };
  }

  #conference(id: string): InterestConference | undefined {
    return id === NEXT ? undefined : this.facts().conferences.find((conference) => conference.id === id);
  }

  async #freeBytes(): Promise<number | undefined> {
    if (this.#database.file === undefined) return undefined;
    const { bavail, bsize } = await statfs(dirname(this.#database.file));
    return bavail * bsize;
  }

  #now(): Date {
    return this.#settings.now?.() ?? new Date();
  }
}

function found({ record, by, replaces }: Opened): Found {
  return by === 'newAddress'
    ? { kind: 'address', email: record.pendingEmail ?? '', language: record.language, asks: true }
    : { kind: 'record', record, byEmail: by === 'email', asks: replaces };
}
