import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { localePath, type Locale } from '../i18n/index.ts';
import { phaseOf, phaseWords, type InterestConference, type InterestFacts } from './conferences.ts';
import { Database, errorCode } from './database.ts';
import { confirmationEmail, Mailer, type MailSettings } from './mailer.ts';
import { sendDue, SendError, type Email, type SendReport } from './queue.ts';
import { readinessOf, type Readiness } from './readiness.ts';
import { Registrations, type Sending } from './registrations.ts';
import { expiry, purgeExpired } from './retention.ts';
import { NEXT, refusal, validate, type Refusal, type Registration, type Values } from './schema.ts';
import type { Link } from './tokens.ts';

const MAIL_PAUSE_MS = 5_000;
const DAY_MS = 86_400_000;
/** After a failure a job with a long pause is tried again sooner. */
const PAUSE_AFTER_FAILURE_MS = 600_000;
/** Whoever watches the site does not look oftener. */
const READINESS_MS = 5_000;

/** What is used of a built site: what it says of the conferences, its files (their calendars), when it was built. */
export interface SiteBuild {
  facts: InterestFacts;
  client: string;
  builtAt: Date;
}

export interface ServiceSettings {
  /** `postgres://…`, or the path of the SQLite file. */
  database: string;
  /** Without it no emails are sent, and no address can be proved. */
  mail?: MailSettings | undefined;
  /** The public address, without a slash at the end. */
  site: string;
  /** The built site that is served now. */
  build: () => SiteBuild;
  /** Told of what goes wrong; gets no personal data. */
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  now?: () => Date;
}

/** Registrations as the pages of the form know them, and what the server does about them by itself. */
export class RegistrationService {
  /** Methods throw when the database fails; `errorCode` says how the log may have it. */
  readonly registrations: Registrations;
  readonly #settings: ServiceSettings;
  readonly #database: Database;
  readonly #mailer: Mailer | undefined;
  readonly #stopping = new AbortController();
  readonly #jobs: Promise<void>[] = [];
  #mailError: string | undefined;
  #isLimited = false;
  #readiness: { at: number; answer: Promise<Readiness> } | undefined;

  constructor(settings: ServiceSettings) {
    this.#settings = settings;
    this.#database = new Database(settings.database);
    this.registrations = new Registrations(this.#database);
    this.#mailer = settings.mail && new Mailer(settings.mail);
  }

  /** Whether emails are sent: only then are addresses proved. */
  get sendsEmail(): boolean {
    return this.#mailer !== undefined;
  }

  now(): Date {
    return this.#settings.now?.() ?? new Date();
  }

  /** The conferences of the build that is served now. */
  facts(): InterestFacts {
    return this.#settings.build().facts;
  }

  /** A new registration. The answer is the same whether the address was there before or not. */
  async register(values: Values, locale: Locale): Promise<Link | Refusal> {
    const checked = this.#check(values, locale);
    return 'status' in checked ? checked : this.registrations.save(checked, this.#sending(locale, checked));
  }

  /**
   * A correction by whoever has agreed before.
   * @param kept the conference registered for: it may be kept, whatever has become of its registration
   * @returns `waits` when the new address counts only when its owner agrees; undefined for a link that opens nothing
   */
  async correct(
    link: Link,
    values: Values,
    locale: Locale,
    kept: string,
  ): Promise<{ waits: boolean } | Refusal | undefined> {
    const checked = this.#check({ ...values, consent: 'yes' }, locale, kept);
    if ('status' in checked) return checked;
    return this.registrations.correct(link, checked, this.#sending(locale, checked));
  }

  /** How the store is. Never throws. */
  readiness(): Promise<Readiness> {
    const at = performance.now();
    if (!this.#readiness || at - this.#readiness.at > READINESS_MS) {
      const { mail } = this.#settings;
      const known = mail && { perDay: mail.perDay, error: this.#mailError };
      this.#readiness = { at, answer: readinessOf(this.#database, this.now(), known) };
    }
    return this.#readiness.answer;
  }

  /** Begins what the server does by itself: it deletes what has expired and sends the emails. */
  start(): void {
    this.#repeat('purge', DAY_MS, () => this.#purge());
    if (!this.#mailer) return;
    this.#mailer.verify().catch((error: unknown) => {
      this.#mailError = error instanceof Error ? error.message : String(error);
      this.#settings.log.warn({ error: this.#mailError }, 'the mail server does not take our emails now');
    });
    this.#repeat('mail', MAIL_PAUSE_MS, () => this.sendEmails());
  }

  /** Sends the emails that are due now. */
  async sendEmails(): Promise<SendReport> {
    const { mail, log } = this.#settings;
    const options = { now: this.now(), perDay: mail?.perDay ?? 0, stopping: this.#stopping.signal };
    const report = await sendDue(this.#database, this.#send, options);
    const { sent, failed, givenUp, error, limited } = report;
    if (sent > 0) log.info({ sent }, 'emails sent');
    if (sent > 0 || error !== undefined) this.#mailError = error;
    if (error !== undefined) log.warn({ failed, givenUp, error }, 'emails not accepted by the mail server');
    if (limited && !this.#isLimited) {
      log.warn({ perDay: options.perDay }, 'the limit of emails within 24 hours is reached: the rest waits');
    }
    this.#isLimited = limited;
    return report;
  }

  /** Ends the background jobs, waits for what is under way and closes the database. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#jobs);
    this.#mailer?.close();
    await this.#database.close();
  }

  /** Does a job now and after each pause, until the server stops. A failure is told and tried again; it ends nothing. */
  #repeat(job: string, ms: number, run: () => Promise<unknown>): void {
    const { signal } = this.#stopping;
    const loop = async () => {
      while (!signal.aborted) {
        const failed = await run().then(
          () => false,
          (error: unknown) => {
            this.#settings.log.error({ job, error: errorCode(error) }, 'background job failed');
            return true;
          },
        );
        const wait = failed ? Math.min(ms, PAUSE_AFTER_FAILURE_MS) : ms;
        await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
      }
    };
    this.#jobs.push(loop());
  }

  /** Composes an email, with the calendar of a dated conference, and hands it over. */
  readonly #send = async (email: Email): Promise<void> => {
    const { site, build } = this.#settings;
    const { conference: id, language } = email.record;
    const conference = this.#conference(id);
    const calendar = conference?.calendar && join(build().client, localePath(language, conference.calendar));
    if (!this.#mailer) throw new SendError('no mail is configured', false);
    await this.#mailer.send(confirmationEmail(email, site, conference), calendar);
  };

  async #purge(): Promise<void> {
    const { log, build } = this.#settings;
    const { facts, builtAt } = build();
    const report = await purgeExpired(this.#database, facts.conferences, { now: this.now(), builtAt });
    if ('held' in report) {
      const advice = 'purge refused; look at it, then: npm run interest -- purge --expired';
      log.error({ cause: report.held }, advice);
    } else if (report.deleted > 0) log.info({ deleted: report.deleted }, 'expired registrations deleted');
  }

  /** Checks what was typed and where the conference stands: the server decides, whatever the page showed. */
  #check(values: Values, locale: Locale, kept?: string): Registration | Refusal {
    const checked = validate(values);
    if ('problems' in checked) return { status: 422, ...checked };
    const { conference: id } = checked.data;
    if (id === NEXT || id === kept) return checked.data;
    const conference = this.#conference(id);
    if (!conference) {
      const problem = { field: 'conference', message: 'interest.error.conference', parameters: {} } as const;
      return { status: 422, problems: [problem] };
    }
    const phase = phaseOf(conference, this.now());
    if (phase === 'open') return checked.data;
    return refusal(409, `interest.phase.${phase}`, phaseWords(conference, phase, locale));
  }

  #sending(locale: Locale, { conference }: Registration): Sending {
    const now = this.now();
    return { locale, now, expiresAt: expiry(now, this.#conference(conference)), mail: this.sendsEmail };
  }

  #conference(id: string): InterestConference | undefined {
    return id === NEXT ? undefined : this.facts().conferences.find((conference) => conference.id === id);
  }
}
