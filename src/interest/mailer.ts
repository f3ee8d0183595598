import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createTransport } from 'nodemailer';
import { emailKey } from './address.ts';
import type { EmailText } from './email.ts';
import { SendError } from './queue.ts';

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
  async send({ to, subject, text, language }: EmailText, calendar?: string): Promise<void> {
    const content =
      calendar === undefined ? undefined : await readFile(calendar, 'utf8').catch(() => undefined);
    await this.#transport
      .sendMail({
        from: this.#from,
        to: { name: '', address: emailKey(to) ?? to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        ...(content !== undefined && {
          attachments: [
            { filename: basename(calendar ?? ''), content, contentType: 'text/calendar; charset=utf-8' },
          ],
        }),
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
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const isOfEmail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const cause = [code ?? (error instanceof Error ? error.name : 'Error'), responseCode, command].filter(
    Boolean,
  );
  throw new SendError(cause.join(' '), isOfEmail && responseCode !== undefined && responseCode >= 500);
}
