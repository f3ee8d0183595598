import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createTransport } from 'nodemailer';
import { localePath, translator } from '../i18n/index.ts';
import { plainText } from '../library/plain.ts';
import { emailKey } from './address.ts';
import type { InterestConference } from './conferences.ts';
import { SendError, type Email } from './queue.ts';
import { manageAddress, spoken } from './tokens.ts';

/** A mail server that hangs must not hold an email, or the stop of the server, for long. */
const TIMEOUT_MS = 10_000;

/** Where emails go. */
export interface MailSettings {
  /** smtp://user:password@host:port */
  url: string;
  from: string;
  /** How many may leave within 24 hours. */
  perDay: number;
}

/** An email as the mailer takes it. Plain text only: there is no HTML to inject anything into. */
export interface EmailText {
  to: string;
  subject: string;
  text: string;
  language: string;
}

/**
 * Hands emails over to the mail server.
 * @param timeout milliseconds for each step of the conversation
 */
export class Mailer {
  readonly #transport: ReturnType<typeof createTransport>;
  readonly #from: string;

  constructor({ url, from }: Pick<MailSettings, 'url' | 'from'>, timeout = TIMEOUT_MS) {
    this.#from = from;
    this.#transport = createTransport({
      url,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      dnsTimeout: timeout,
      // Nothing is ever read from files or addresses named in an email.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Connects and signs in, sends nothing. @throws SendError */
  async verify(): Promise<void> {
    await this.#transport.verify().catch(asSendError);
  }

  /**
   * Sends one email. The address goes in as an object, never as text of a header.
   * @param calendar file of the conference's calendar to attach; a missing one holds up no email
   * @throws SendError when the server did not accept it in time
   */
  async send({ to, subject, text, language }: EmailText, calendar = ''): Promise<void> {
    const content = calendar && (await readFile(calendar, 'utf8').catch(() => ''));
    const attachment = { filename: basename(calendar), content, contentType: 'text/calendar; charset=utf-8' };
    await this.#transport
      .sendMail({
        from: this.#from,
        to: { name: '', address: emailKey(to) ?? to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        attachments: content ? [attachment] : [],
      })
      .catch(asSendError);
  }

  close(): void {
    this.#transport.close();
  }
}

/**
 * The cause as the log may have it: nodemailer's code, the reply code of the mail server, the command it answered.
 * Never its words: they may quote an address. A refusal of this email (5xx) is for good; one to sign in is not.
 */
function asSendError(error: unknown): never {
  const {
    code,
    responseCode = 0,
    command,
  } = error as { code?: string; responseCode?: number; command?: string };
  const isOfEmail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const cause = [code ?? (error instanceof Error ? error.name : 'Error'), responseCode, command].filter(
    Boolean,
  );
  throw new SendError(cause.join(' '), isOfEmail && responseCode >= 500);
}

/**
 * The email that asks the owner of an address whether it is his: after a registration, and when a registration is to
 * move to a new address. It repeats nothing that was typed: whoever enters a stranger's address cannot make this
 * site write to them in his own words.
 * @param site public address, without a slash at the end
 */
export function confirmationEmail(
  { record, link, to }: Email,
  site: string,
  conference?: InterestConference,
): EmailText {
  const { language, reference } = record;
  const t = translator(language);
  const about = conference?.title[language].text ?? t('interest.conference.next');
  const isChange = record.pendingEmail !== null;
  const paragraphs = [
    t('interest.mail.hello'),
    t(isChange ? 'interest.mail.change' : 'interest.mail.text', { site: t('site.name'), conference: about }),
    `${t('interest.reference')}: ${spoken(reference)}`,
    `${t(isChange ? 'interest.mail.confirmChange' : 'interest.mail.confirm')}\n${site}${localePath(language, manageAddress(link))}`,
    t('interest.mail.notYou'),
  ];
  const subject = plainText(t('interest.mail.subject', { site: t('site.name') }));
  return { to, subject, text: `${plainText(paragraphs.join('\n\n'))}\n`, language };
}
