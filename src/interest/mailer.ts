import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createTransport } from 'nodemailer';
import { setting, type Environment } from '../settings/index.ts';
import type { Letter } from './letter.ts';

/** A mail server that hangs must not hold a letter, or the stop of the server, for long. */
const TIMEOUT_MS = 10_000;

/** Where letters go, from the environment: `SMTP_URL` (smtp://user:password@host:port) and `MAIL_FROM`. */
export interface MailSettings {
  url: string;
  from: string;
}

/**
 * The mail settings; undefined where no mail is configured.
 * @param site the public address: without `MAIL_FROM` letters come from no-reply at its host
 */
export function mailSettings(site: string, env?: Environment): MailSettings | undefined {
  const url = setting('SMTP_URL', env);
  return url ? { url, from: setting('MAIL_FROM', env) ?? `no-reply@${new URL(site).hostname}` } : undefined;
}

/**
 * Hands letters over to the mail server.
 * @param timeout milliseconds for each step of the conversation
 */
export function mailer({ url, from }: MailSettings, timeout = TIMEOUT_MS) {
  const transport = createTransport({
    url,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    // Nothing is ever read from files or addresses named in a letter.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    /**
     * Sends one letter. The address goes in as an object, never as text of a header.
     * @param calendar file of the conference's calendar to attach; a missing one holds up no letter
     * @throws when the server did not accept it in time
     */
    async send(letter: Letter, calendar?: string): Promise<void> {
      const content =
        calendar === undefined ? undefined : await readFile(calendar, 'utf8').catch(() => undefined);
      await transport.sendMail({
        from,
        to: { name: '', address: letter.to },
        subject: letter.subject,
        text: letter.text,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
        ...(content !== undefined && {
          attachments: [
            { filename: basename(calendar ?? ''), content, contentType: 'text/calendar; charset=utf-8' },
          ],
        }),
      });
    },
    close(): void {
      transport.close();
    },
  };
}
export type Mailer = ReturnType<typeof mailer>;
