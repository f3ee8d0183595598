import type { InStatement, InValue } from '@libsql/client';
import type { Locale } from '../i18n/index.ts';
import type { Registration } from './schema.ts';
import { hashed } from './tokens.ts';

/** Letters to one address are so far apart: the form is no means to fill a stranger's mailbox. */
export const MAIL_PAUSE_MS = 10 * 60_000;

/** What surrounds a registration when it is sent. */
export interface Sending {
  /** The language of the page: its answer and the letter are written in it. */
  locale: Locale;
  now: Date;
  /** When it is to be deleted: see retention.ts. */
  expiresAt: string;
  /** Whether a letter is to go out. */
  mail: boolean;
}

/** What makes an address the same: people write it in any case. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}

/** The columns a registration writes, whether it is new or corrected. */
function columnsOf(
  data: Registration,
  { locale, now, expiresAt }: Sending,
  pageToken: string | null,
): Record<string, InValue> {
  return {
    conference: data.conference,
    email_key: emailKey(data.email),
    email: data.email,
    name: data.name,
    role: data.role,
    organisation: data.organisation,
    place: data.place,
    language: data.language,
    topics: JSON.stringify(data.topics),
    question: data.question,
    locale,
    updated_at: now.toISOString(),
    expires_at: expiresAt,
    page_token: pageToken,
  };
}

/** Writes a registration, or over the one that is there for the same address and conference. Gives `reference`. */
export function insertion(
  data: Registration,
  sending: Sending,
  { reference, secret }: { reference: string; secret: string },
): InStatement {
  const written = columnsOf(data, sending, hashed(secret));
  const all = { reference, created_at: sending.now.toISOString(), ...written };
  const over = Object.keys(written).map((name) => `${name} = excluded.${name}`);
  return {
    sql: `INSERT INTO registration (${Object.keys(all).join(', ')})
      VALUES (${Object.keys(all).fill('?').join(', ')})
      ON CONFLICT (conference, email_key) DO UPDATE SET ${over.join(', ')} RETURNING reference`,
    args: Object.values(all),
  };
}

/**
 * Picks the registration `id` while the link's secret still opens it: between reading and writing the same address
 * may have been sent anew, and then it is no longer what the link stood for.
 */
export function openedBy(id: number, secret: string): { where: string; args: InValue[] } {
  const hash = hashed(secret);
  return { where: 'id = ? AND (page_token = ? OR mail_token = ?)', args: [id, hash, hash] };
}

/** Corrects the registration a link opens; a null `pageToken` closes the link that was shown on the page. */
export function correction(
  opened: ReturnType<typeof openedBy>,
  data: Registration,
  sending: Sending,
  pageToken: string | null,
): InStatement {
  const written = columnsOf(data, sending, pageToken);
  const set = Object.keys(written).map((name) => `${name} = ?`);
  return {
    sql: `UPDATE registration SET ${set.join(', ')} WHERE ${opened.where}`,
    args: [...Object.values(written), ...opened.args],
  };
}

/** Deletes another registration that has the address and conference a corrected one is to have. */
export function deletionOfTaken(
  id: number,
  { conference, email }: Registration,
  opened: ReturnType<typeof openedBy>,
): InStatement[] {
  return deletion(
    `conference = ? AND email_key = ? AND id <> ?
      AND EXISTS (SELECT 1 FROM registration WHERE ${opened.where})`,
    [conference, emailKey(email), id, ...opened.args],
  );
}

/** The letter of an earlier address opens no data of the new one. */
export function linksOfMoved(opened: ReturnType<typeof openedBy>, secret: string): InStatement {
  return {
    sql: `UPDATE registration SET mail_token = NULL, mail_asked_at = NULL, page_token = ? WHERE ${opened.where}`,
    args: [hashed(secret), ...opened.args],
  };
}

/** Deletes registrations and their letters; the second result counts the registrations. */
export function deletion(where: string, args: InValue[]): InStatement[] {
  return [
    { sql: `DELETE FROM outbox WHERE registration IN (SELECT id FROM registration WHERE ${where})`, args },
    { sql: `DELETE FROM registration WHERE ${where}`, args },
  ];
}

/** Asks for the letter of a registration that is already written, unless one was asked for just now. */
export function askForMail({ conference, email }: Registration, now: Date): InStatement[] {
  const stillWarm = new Date(now.getTime() - MAIL_PAUSE_MS).toISOString();
  const isDue = 'conference = ? AND email_key = ? AND (mail_asked_at IS NULL OR mail_asked_at < ?)';
  const args = [now.toISOString(), conference, emailKey(email), stillWarm];
  return [
    {
      sql: `INSERT INTO outbox SELECT id, 0, ? FROM registration WHERE ${isDue}
        ON CONFLICT (registration) DO UPDATE SET attempts = 0, due_at = excluded.due_at`,
      args,
    },
    { sql: `UPDATE registration SET mail_asked_at = ? WHERE ${isDue}`, args },
  ];
}
