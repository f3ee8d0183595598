import type { ExpressionBuilder, UpdateObject } from 'kysely';
import type { Locale } from '../i18n/index.ts';
import { emailKey, mailboxHash } from './address.ts';
import type { Database } from './database.ts';
import type { Registration } from './schema.ts';
import type { Db, Tables } from './tables.ts';
import { hashed, matches, newReference, newSecret, type Link } from './tokens.ts';

type Row = Tables['registration'];

/** A registration as it is stored, without the hashes of its links. */
export type StoredRegistration = Omit<Registration, 'consent'> &
  Pick<
    Row,
    'reference' | 'locale' | 'createdAt' | 'updatedAt' | 'expiresAt' | 'confirmedAt' | 'pendingEmail'
  >;

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
    const none = { confirmedAt: null, emailToken: null, pendingEmail: null, pendingToken: null };
    const createdAt = sending.now.toISOString();
    const row = { ...columnsOf(data, sending), ...addressOf(data.email), ...none, createdAt };
    await this.#database.transaction(async (db) => {
      const values = { ...row, reference: link.reference, pageToken: hashed(link.secret) };
      await db.insertInto('registration').values(values).execute();
      if (sending.mail) await askForEmail(db, link.reference, sending.now);
    });
    return link;
  }

  /** What a link opens; undefined when nothing. */
  find(link: Link): Promise<Opened | undefined> {
    return this.#database.use(async (db) => {
      const found = await rowOf(db, link);
      if (!found) return undefined;
      const { row, by } = found;
      const others = db.selectFrom('registration').select('reference').where(othersOf(row));
      const replaces = by === 'email' && row.confirmedAt === null && (await others.execute()).length > 0;
      return { record: recordOf(row), by, replaces };
    });
  }

  /** The same for a reader who opens the page: an emailed link proves the address, where nothing else goes by that. */
  async open(link: Link, now: Date): Promise<Opened | undefined> {
    const found = await this.find(link);
    if (found?.by !== 'email' || found.replaces || found.record.confirmedAt !== null) return found;
    await this.confirm(link, now);
    return this.find(link);
  }

  /**
   * Takes an emailed link for the proof that the address is its owner's: the registration becomes the confirmed one,
   * others of the same address and conference go, the page's link closes. A new address takes the old one's place.
   * @returns false when the link proves nothing
   */
  confirm(link: Link, now: Date): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await rowOf(db, link);
      if (!found || found.by === 'page') return false;
      const { row, by } = found;
      const moved = by === 'newAddress' ? addressOf(row.pendingEmail ?? row.email) : undefined;
      await db
        .deleteFrom('registration')
        .where(othersOf({ ...row, ...moved }))
        .execute();
      const links = moved && { emailToken: row.pendingToken, pendingEmail: null, pendingToken: null };
      await update(db, row, { ...moved, ...links, confirmedAt: now.toISOString(), pageToken: null });
      return true;
    });
  }

  /**
   * Corrects what a link opens. A changed address of a confirmed registration waits for its owner; of one that
   * nobody has confirmed it is only another claim. Through an emailed link the page's link closes.
   * @returns whether a new address waits; undefined when the link opens nothing
   */
  correct(link: Link, data: Registration, sending: Sending): Promise<{ waits: boolean } | undefined> {
    return this.#database.transaction(async (db) => {
      const found = await rowOf(db, link);
      if (!found || found.by === 'newAddress') return undefined;
      const { row, by } = found;
      const isMoved = addressOf(data.email).emailKey !== row.emailKey;
      const waits = isMoved && sending.mail && row.confirmedAt !== null;
      // Two of one address for one conference cannot both be confirmed.
      if (row.confirmedAt !== null && data.conference !== row.conference) {
        const others = db.deleteFrom('registration').where(othersOf({ ...row, conference: data.conference }));
        await others.where('confirmedAt', 'is not', null).execute();
      }
      await update(db, row, {
        ...columnsOf(data, sending),
        ...(waits ? { pendingEmail: data.email, pendingToken: null } : addressOf(data.email)),
        ...(by === 'email' && { pageToken: null }),
        // A link that goes on working for a new address must not be the one that lies in the old mailbox.
        ...(isMoved && !waits && { emailToken: null, pageToken: hashed(link.secret), confirmedAt: null }),
      });
      if (isMoved && sending.mail) await askForEmail(db, row.reference, sending.now);
      return { waits };
    });
  }

  /** Deletes what a link opens. @returns false when it opens nothing */
  remove(link: Link): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await rowOf(db, link);
      return found && found.by !== 'newAddress' ? removeByReference(db, link.reference) : false;
    });
  }

  /**
   * The owner of an address, through an emailed link, wants no more email: a hash of the mailbox is remembered and
   * everything that is stored of the address goes. @returns false when the link proves nothing
   */
  refuse(link: Link, now: Date): Promise<boolean> {
    return this.#database.transaction(async (db) => {
      const found = await rowOf(db, link);
      if (!found || found.by === 'page') return false;
      const { row, by } = found;
      await rememberRefusal(db, by === 'email' ? row.email : (row.pendingEmail ?? ''), now);
      if (by === 'email') {
        await db.deleteFrom('registration').where('emailKey', '=', row.emailKey).execute();
      } else {
        await update(db, row, { pendingEmail: null, pendingToken: null });
        await db.deleteFrom('queue').where('registration', '=', row.reference).execute();
      }
      return true;
    });
  }

  /** Deletes by reference, for the organiser. @returns whether there was one */
  removeByReference(reference: string): Promise<boolean> {
    return this.#database.transaction((db) => removeByReference(db, reference));
  }

  /** Deletes what was last sent or corrected before an instant. @returns how many */
  purgeBefore(instant: Date): Promise<number> {
    return this.#database.transaction(async (db) => {
      const old = db.deleteFrom('registration').where('updatedAt', '<', instant.toISOString());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    });
  }

  /** Every registration, the oldest first, and whether its mailbox has refused email. */
  all(): Promise<ListedRegistration[]> {
    return this.#database.use(async (db) => {
      const rows = await db
        .selectFrom('registration')
        .selectAll()
        .orderBy('createdAt')
        .orderBy('reference')
        .execute();
      const refusals = await db.selectFrom('refusal').select('mailbox').execute();
      const refused = new Set(refusals.map(({ mailbox }) => mailbox));
      return rows.map((row) => ({ ...recordOf(row), refused: refused.has(mailboxHash(row.email)) }));
    });
  }

  /** Notes, for the organiser, that a mailbox wants no email, or that it does again. */
  setRefusal(email: string, refused: boolean, now: Date): Promise<unknown> {
    return this.#database.use<unknown>((db) =>
      refused
        ? rememberRefusal(db, email, now)
        : db.deleteFrom('refusal').where('mailbox', '=', mailboxHash(email)).execute(),
    );
  }
}

const HIDDEN = ['emailKey', 'pageToken', 'emailToken', 'pendingToken'];

/** The row of the table as the rest of the room knows it. */
export function recordOf(row: Row): StoredRegistration {
  const shown = Object.entries(row).filter(([column]) => !HIDDEN.includes(column));
  const topics = JSON.parse(row.topics) as StoredRegistration['topics'];
  return { ...(Object.fromEntries(shown) as unknown as StoredRegistration), topics };
}

function columnsOf({ consent: _consent, email: _email, ...data }: Registration, sending: Sending) {
  const { locale, now, expiresAt } = sending;
  return { ...data, topics: JSON.stringify(data.topics), locale, updatedAt: now.toISOString(), expiresAt };
}

function addressOf(email: string): Pick<Row, 'email' | 'emailKey'> {
  return { email, emailKey: emailKey(email) ?? email.toLowerCase() };
}

/** The row a link leads to, and which of its links it is. */
async function rowOf(db: Db, link: Link): Promise<{ row: Row; by: Opened['by'] } | undefined> {
  const rows = db.selectFrom('registration').selectAll().where('reference', '=', link.reference);
  const row = await rows.executeTakeFirst();
  // All are compared, always, and so is nothing at all: the time tells neither which fits nor that one exists.
  const [byPage, byEmail, byNewAddress] = [row?.pageToken, row?.emailToken, row?.pendingToken].map((token) =>
    matches(link.secret, token),
  );
  if (!row || !(byPage || byEmail || byNewAddress)) return undefined;
  return { row, by: byEmail ? 'email' : byNewAddress ? 'newAddress' : 'page' };
}

/** Other registrations for the same conference with the same address. */
function othersOf({ reference, conference, emailKey }: Pick<Row, 'reference' | 'conference' | 'emailKey'>) {
  return (eb: ExpressionBuilder<Tables, 'registration'>) =>
    eb.and({ conference, emailKey }).and('reference', '<>', reference);
}

async function update(
  db: Db,
  { reference }: Row,
  values: UpdateObject<Tables, 'registration'>,
): Promise<void> {
  await db.updateTable('registration').set(values).where('reference', '=', reference).execute();
}

async function removeByReference(db: Db, reference: string): Promise<boolean> {
  const gone = await db.deleteFrom('registration').where('reference', '=', reference).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

async function rememberRefusal(db: Db, email: string, now: Date): Promise<void> {
  const refusal = { mailbox: mailboxHash(email), refusedAt: now.toISOString() };
  const row = db.insertInto('refusal').values(refusal);
  await row.onConflict((conflict) => conflict.column('mailbox').doNothing()).execute();
}

/** Asks for the email of a registration: the one that is asked for last is the one that goes out. */
async function askForEmail(db: Db, registration: string, now: Date): Promise<void> {
  const asked = { askedAt: now.toISOString(), attempts: 0, dueAt: now.toISOString(), error: null };
  const row = db.insertInto('queue').values({ registration, ...asked });
  await row.onConflict((conflict) => conflict.column('registration').doUpdateSet(asked)).execute();
}
