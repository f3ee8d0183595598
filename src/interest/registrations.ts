import type { Locale } from '../i18n/index.ts';
import { emailKey, mailboxHash } from './address.ts';
import type { Database, Db } from './database.ts';
import type { Registration } from './schema.ts';
import type { Tables } from './tables.ts';
import { hashed, matches, newReference, newSecret, type Link } from './tokens.ts';

/** A registration as it is stored, without the hashes of its links. Times are ISO 8601 in UTC. */
export interface StoredRegistration extends Omit<Registration, 'consent'> {
  reference: string;
  locale: Locale;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  /** When the owner of the address proved it by opening the emailed link. */
  confirmedAt?: string;
  /** A new address, not in use before its owner has agreed. */
  pendingEmail?: string;
}

/** The same in the organiser's list: `refused` when the mailbox wants no email. */
export type ListedRegistration = StoredRegistration & { refused: boolean };

/** What surrounds a registration that is sent or corrected. */
export interface Sending {
  /** The language of the page. */
  locale: Locale;
  now: Date;
  /** When it is to be deleted: see retention.ts. */
  expiresAt: string;
  /** Whether emails are sent: only then can an address be proved. */
  mail: boolean;
}

/**
 * What a link opens. The page's link is shown once after sending; the emailed one proves whose the address is; the
 * one that goes to a new address opens nothing of the registration, it only says yes or no.
 */
export interface Opened {
  record: StoredRegistration;
  by: 'page' | 'email' | 'newAddress';
  /** Whether the owner of the address has another registration for the same conference, which confirming replaces. */
  replaces: boolean;
}

type Row = Tables['registration'];

/** Of a transaction after which nothing may be left of what was there. */
const ERASES = { erases: true };

/**
 * The registrations. Each is a claim of its own, with links of its own: whoever types a stranger's address changes
 * nothing that is there and learns nothing. Only the owner of the address, through an emailed link, makes one of
 * them the confirmed one and lets it take the place of the others.
 */
export class Registrations {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Stores a registration and asks for its email. @returns the link for the page */
  async save(data: Registration, sending: Sending): Promise<Link> {
    const link = { reference: newReference(), secret: newSecret() };
    await this.#database.transaction(async (db) => {
      await db
        .insertInto('registration')
        .values({
          ...columnsOf(data, sending),
          ...addressOf(data.email),
          reference: link.reference,
          created_at: sending.now.toISOString(),
          page_token: hashed(link.secret),
        })
        .execute();
      if (sending.mail) await askForEmail(db, link.reference, sending.now);
    });
    return link;
  }

  /** What a link opens; undefined when nothing. */
  find(link: Link): Promise<Opened | undefined> {
    return this.#database.use(async (db) => {
      const found = await open(db, link);
      return found && { record: recordOf(found.row), by: found.by, replaces: found.replaces };
    });
  }

  /**
   * Takes an emailed link for the proof that the address is its owner's: the registration becomes the confirmed one,
   * others of the same address and conference go, the page's link closes. A new address takes the old one's place.
   * @returns false when the link proves nothing
   */
  confirm(link: Link, now: Date): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await open(db, link);
      if (!found || found.by === 'page') return false;
      const { row, by } = found;
      const moved = by === 'newAddress' ? addressOf(row.pending_email ?? row.email) : undefined;
      await othersOf(db, row.reference, row.conference, moved?.email_key ?? row.email_key).execute();
      await db
        .updateTable('registration')
        .set({
          ...moved,
          ...(moved && { email_token: row.pending_token, pending_email: null, pending_token: null }),
          confirmed_at: now.toISOString(),
          page_token: null,
        })
        .where('reference', '=', row.reference)
        .execute();
      return true;
    }, ERASES);
  }

  /**
   * Corrects what a link opens. A changed address of a confirmed registration waits for its owner; of one that
   * nobody has confirmed it is only another claim. Through an emailed link the page's link closes.
   * @returns whether a new address waits; undefined when the link opens nothing
   */
  correct(link: Link, data: Registration, sending: Sending): Promise<{ waits: boolean } | undefined> {
    return this.#database.transaction(async (db) => {
      const found = await open(db, link);
      if (!found || found.by === 'newAddress') return undefined;
      const { row, by } = found;
      const isMoved = addressOf(data.email).email_key !== row.email_key;
      const waits = isMoved && sending.mail && row.confirmed_at !== null;
      // A link that goes on working for a new address must not be the one that lies in the old mailbox.
      const moved = { email_token: null, page_token: hashed(link.secret), confirmed_at: null };
      if (row.confirmed_at !== null && data.conference !== row.conference) {
        await othersOf(db, row.reference, data.conference, row.email_key)
          .where('confirmed_at', 'is not', null)
          .execute();
      }
      await db
        .updateTable('registration')
        .set({
          ...columnsOf(data, sending),
          ...(waits ? { pending_email: data.email, pending_token: null } : addressOf(data.email)),
          ...(by === 'email' && { page_token: null }),
          ...(isMoved && !waits && moved),
        })
        .where('reference', '=', row.reference)
        .execute();
      if (isMoved && sending.mail) await askForEmail(db, row.reference, sending.now);
      return { waits };
    }, ERASES);
  }

  /** Deletes what a link opens. @returns false when it opens nothing */
  remove(link: Link): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await open(db, link);
      return found && found.by !== 'newAddress' ? removeByReference(db, link.reference) : false;
    }, ERASES);
  }

  /**
   * The owner of an address, through an emailed link, wants no more email: a hash of the mailbox is remembered and
   * everything that is stored of the address goes. @returns false when the link proves nothing
   */
  refuse(link: Link, now: Date): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await open(db, link);
      if (!found || found.by === 'page') return false;
      const { row, by } = found;
      if (by === 'email') {
        await rememberRefusal(db, row.email, now);
        await db.deleteFrom('registration').where('email_key', '=', row.email_key).execute();
        return true;
      }
      await rememberRefusal(db, row.pending_email ?? '', now);
      await db
        .updateTable('registration')
        .set({ pending_email: null, pending_token: null })
        .where('reference', '=', row.reference)
        .execute();
      await db.deleteFrom('queue').where('registration', '=', row.reference).execute();
      return true;
    }, ERASES);
  }

  /** Deletes by reference, for the organiser. @returns whether there was one */
  removeByReference(reference: string): Promise<boolean> {
    return this.#database.transaction((db) => removeByReference(db, reference), ERASES);
  }

  /** Deletes what was last sent or corrected before an instant. @returns how many */
  purgeBefore(instant: Date): Promise<number> {
    return this.#database.transaction(async (db) => {
      const gone = await db
        .deleteFrom('registration')
        .where('updated_at', '<', instant.toISOString())
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    }, ERASES);
  }

  /** Every registration, the oldest first, and whether its mailbox has refused email. */
  all(): Promise<ListedRegistration[]> {
    return this.#database.use(async (db) => {
      const rows = await db
        .selectFrom('registration')
        .selectAll()
        .orderBy('created_at')
        .orderBy('reference')
        .execute();
      const refusals = await db.selectFrom('refusal').select('mailbox').execute();
      const refused = new Set(refusals.map(({ mailbox }) => mailbox));
      return rows.map((row) => ({ ...recordOf(row), refused: refused.has(mailboxHash(row.email)) }));
    });
  }

  /** Notes, for the organiser, that a mailbox wants no email, or that it does again. */
  async setRefusal(email: string, refused: boolean, now: Date): Promise<void> {
    await this.#database.use(async (db) => {
      if (refused) await rememberRefusal(db, email, now);
      else await db.deleteFrom('refusal').where('mailbox', '=', mailboxHash(email)).execute();
    });
  }
}

/** The row of the table `registration` as the rest of the room knows it. */
export function recordOf(row: Row): StoredRegistration {
  return {
    reference: row.reference,
    conference: row.conference,
    name: row.name,
    email: row.email,
    role: row.role as StoredRegistration['role'],
    organisation: row.organisation,
    place: row.place,
    language: row.language as Locale,
    topics: JSON.parse(row.topics) as StoredRegistration['topics'],
    question: row.question,
    locale: row.locale,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
    ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at }),
    ...(row.pending_email !== null && { pendingEmail: row.pending_email }),
  };
}

function columnsOf(data: Registration, { locale, now, expiresAt }: Sending) {
  const { conference, name, role, organisation, place, language, topics, question } = data;
  return {
    ...{ conference, name, role, organisation, place, language, topics: JSON.stringify(topics), question },
    ...{ locale, updated_at: now.toISOString(), expires_at: expiresAt },
  };
}

function addressOf(email: string): Pick<Row, 'email' | 'email_key'> {
  return { email, email_key: emailKey(email) ?? email.toLowerCase() };
}

/** The row a link leads to and which of its links it is. */
async function open(
  db: Db,
  link: Link,
): Promise<{ row: Row; by: Opened['by']; replaces: boolean } | undefined> {
  const row = await db
    .selectFrom('registration')
    .selectAll()
    .where('reference', '=', link.reference)
    .executeTakeFirst();
  // All are compared, always, and so is nothing at all: the time tells neither which fits nor that one exists.
  const byPage = matches(link.secret, row?.page_token);
  const byEmail = matches(link.secret, row?.email_token);
  const byNewAddress = matches(link.secret, row?.pending_token);
  if (!row || !(byPage || byEmail || byNewAddress)) return undefined;
  const by = byEmail ? 'email' : byNewAddress ? 'newAddress' : 'page';
  if (by !== 'email' || row.confirmed_at !== null) return { row, by, replaces: false };
  const other = await db
    .selectFrom('registration')
    .select('reference')
    .where('conference', '=', row.conference)
    .where('email_key', '=', row.email_key)
    .where('reference', '<>', row.reference)
    .executeTakeFirst();
  return { row, by, replaces: other !== undefined };
}

/** Deletes other registrations for a conference with the same address. */
function othersOf(db: Db, reference: string, conference: string, key: string) {
  return db
    .deleteFrom('registration')
    .where('conference', '=', conference)
    .where('email_key', '=', key)
    .where('reference', '<>', reference);
}

async function removeByReference(db: Db, reference: string): Promise<boolean> {
  const gone = await db.deleteFrom('registration').where('reference', '=', reference).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

async function rememberRefusal(db: Db, email: string, now: Date): Promise<void> {
  await db
    .insertInto('refusal')
    .values({ mailbox: mailboxHash(email), refused_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('mailbox').doNothing())
    .execute();
}

/** Asks for the email of a registration: the one that is asked for last is the one that goes out. */
async function askForEmail(db: Db, registration: string, now: Date): Promise<void> {
  const asked = { asked_at: now.toISOString(), attempts: 0, due_at: now.toISOString(), error: null };
  await db
    .insertInto('queue')
    .values({ registration, ...asked })
    .onConflict((conflict) => conflict.column('registration').doUpdateSet(asked))
    .execute();
}
