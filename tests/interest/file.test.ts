/** The SQLite file: what is on the disk, and what happens when the disk, another process or an administrator interferes. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../../src/interest/backup.ts';
import { Database } from '../../src/interest/database.ts';
import { waiting } from '../../src/interest/queue.ts';
import { Registrations } from '../../src/interest/registrations.ts';
import { purgeExpired } from '../../src/interest/retention.ts';
import { readLink } from '../../src/interest/tokens.ts';
import { AIGUL, NOW, sending, temporaryStore, type TemporaryStore } from '../support/interest.ts';

const OLD = path.resolve(import.meta.dirname, '../fixtures/interest-v2');
const WITHOUT_MAIL = sending({ mail: false });

let place: TemporaryStore;
let store: Registrations;

beforeEach(async () => {
  place = await temporaryStore();
  store = place.registrations;
});
afterEach(() => place.end());

/** The files of the database in a folder, and whether a word stands in any of them. */
function onDisk(word: string, folder = place.folder): { files: string[]; found: boolean } {
  const files = readdirSync(folder).filter((name) => name.startsWith('interest.db'));
  return { files, found: files.some((name) => readFileSync(path.join(folder, name)).includes(word)) };
}

describe('the file', () => {
  it('is for its owner only', async () => {
    await store.all();
    expect(statSync(place.url).mode & 0o77).toBe(0);
  });

  it('holds everything that was acknowledged: a copy of it is a backup', async () => {
    const link = await store.save(AIGUL, WITHOUT_MAIL);
    const copy = path.join(place.folder, 'copied.db');
    copyFileSync(place.url, copy);
    const copied = new Database(copy, { create: false });
    expect((await new Registrations(copied).find(link))?.record.name).toBe(AIGUL.name);
    await copied.close();
  });

  it('holds nothing of what was deleted, corrected or purged', async () => {
    const words = ['Жашырынсөзбир', 'Жашырынсөзэки', 'Жашырынсөзүч'] as const;
    const long = (word: string) => ({ ...AIGUL, name: word, question: `${word} `.repeat(200) });
    const deleted = await store.save(long(words[0]), WITHOUT_MAIL);
    const corrected = await store.save(long(words[1]), WITHOUT_MAIL);
    await store.save(long(words[2]), { ...WITHOUT_MAIL, expiresAt: NOW.toISOString() });
    for (let n = 0; n < 5; n++) await store.save({ ...AIGUL, name: 'Калганы' }, WITHOUT_MAIL);
    for (const word of words) expect(onDisk(word).found).toBe(true);
    await store.remove(deleted);
    await store.correct(corrected, AIGUL, WITHOUT_MAIL);
    expect(await purgeExpired(place.database, [], { now: NOW })).toEqual({ deleted: 1 });
    for (const word of words) expect(onDisk(word).found).toBe(false);
    expect(onDisk('Калганы').found).toBe(true);
    await place.database.close();
    expect(onDisk('Калганы').files).toEqual(['interest.db']);
  });

  it('waits for the disk', async () => {
    await store.all();
    const { rows } = await place.database.use((db) => sql`PRAGMA synchronous`.execute(db));
    expect(rows).toEqual([{ synchronous: 2 }]);
  });

  // By the word with which Kysely begins a transaction: should it say another, this fails.
  it('takes the lock for writing as a transaction begins, not at its first change', async () => {
    await store.all();
    const other = new DatabaseSync(place.url);
    other.exec('PRAGMA busy_timeout = 0');
    const begin = () => {
      other.exec('BEGIN IMMEDIATE');
    };
    await place.database.use((db) =>
      db.transaction().execute(() => {
        expect(begin).toThrow('locked');
        return Promise.resolve();
      }),
    );
    expect(begin).not.toThrow();
    other.close();
  });

  it('says so when another process keeps the lock, stores nothing, and goes on afterwards', async () => {
    await store.all();
    const other = new DatabaseSync(place.url);
    other.exec('BEGIN EXCLUSIVE');
    await expect(store.save(AIGUL, WITHOUT_MAIL)).rejects.toThrow('locked');
    other.exec('ROLLBACK');
    expect(await store.all()).toEqual([]);
    await store.save(AIGUL, WITHOUT_MAIL);
    expect(await store.all()).toHaveLength(1);
    other.close();
  });

  it('says so when the disk is full, keeps nothing half-written, and goes on when there is room', async () => {
    await store.save(AIGUL, WITHOUT_MAIL);
    const pragma = (text: string) =>
      place.database.use((db) => sql.raw<{ pageCount: number }>(text).execute(db));
    const { rows } = await pragma('PRAGMA page_count');
    await pragma(`PRAGMA max_page_count = ${String(rows[0]?.pageCount)}`);
    const people = Array.from({ length: 50 }, (_, i) => ({
      ...AIGUL,
      email: `p${String(i)}@example.kg`,
      question: 'я'.repeat(2_000),
    }));
    const results = await Promise.allSettled(people.map((person) => store.save(person, sending())));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await store.all()).toHaveLength(1);
    expect(await waiting(place.database)).toEqual([]);
    await pragma('PRAGMA max_page_count = 1000000');
    await store.save({ ...AIGUL, email: 'b@example.kg' }, WITHOUT_MAIL);
    expect(await store.all()).toHaveLength(2);
  });

  it('put in the place of another is noticed: what is acknowledged after that is in the new one', async () => {
    const before = await store.save(AIGUL, WITHOUT_MAIL);
    const copy = path.join(place.folder, 'restored.db');
    copyFileSync(place.url, copy);
    await store.save({ ...AIGUL, email: 'lost@example.kg' }, WITHOUT_MAIL);
    renameSync(copy, place.url);
    const after = await store.save({ ...AIGUL, email: 'after@example.kg' }, WITHOUT_MAIL);
    const fresh = new Database(place.url, { create: false });
    const emails = (await new Registrations(fresh).all()).map(({ email }) => email).sort();
    await fresh.close();
    expect(emails).toEqual(['after@example.kg', AIGUL.email]);
    for (const link of [before, after]) expect(await store.find(link)).toBeDefined();
  });

  it('replaced in the middle of a call lets nothing be acknowledged', async () => {
    await store.save(AIGUL, WITHOUT_MAIL);
    const copy = path.join(place.folder, 'restored.db');
    copyFileSync(place.url, copy);
    const lost = place.database.use(async (db) => {
      await db.deleteFrom('registration').execute();
      renameSync(copy, place.url);
    });
    await expect(lost).rejects.toThrow('replaced');
    expect(await store.all()).toHaveLength(1);
  });

  it('that has gone takes no registrations: none would be found again', async () => {
    await store.save(AIGUL, WITHOUT_MAIL);
    renameSync(place.url, `${place.url}.away`);
    await expect(store.save(AIGUL, WITHOUT_MAIL)).rejects.toThrow('has gone');
    expect(existsSync(place.url)).toBe(false);
    renameSync(`${place.url}.away`, place.url);
    await store.save(AIGUL, WITHOUT_MAIL);
    expect(await store.all()).toHaveLength(2);
  });

  it('is not made by commands, nor taken from something else', async () => {
    const nowhere = new Database(path.join(place.folder, 'nowhere/interest.db'), { create: false });
    await expect(nowhere.use(() => Promise.resolve())).rejects.toThrow('нет');
    expect(existsSync(path.join(place.folder, 'nowhere'))).toBe(false);
    const foreign = path.join(place.folder, 'foreign.db');
    new DatabaseSync(foreign).close();
    writeFileSync(foreign, '');
    await expect(new Database(foreign, { create: false }).use(() => Promise.resolve())).rejects.toThrow(
      'нет',
    );
    expect(statSync(foreign).size).toBe(0);
  });

  it('of a newer version is left alone', async () => {
    await store.all();
    await place.database.use((db) => sql`INSERT INTO migration VALUES (99)`.execute(db));
    await expect(new Database(place.url).use(() => Promise.resolve())).rejects.toThrow('another version');
  });
});

describe('a file of the version before, with a log that nobody has folded in', () => {
  const links = JSON.parse(readFileSync(path.join(OLD, 'links.json'), 'utf8')) as Record<string, string>;

  beforeEach(() => {
    cpSync(OLD, place.folder, { recursive: true });
  });

  it('opens and keeps its registrations, links and waiting emails', async () => {
    const all = await store.all();
    expect(all.map(({ email, conference }) => `${email} ${conference}`).sort()).toEqual([
      'Bakyt@Example.kg vstrecha-2030',
      'aigul@example.kg next',
      'c@example.kg next',
    ]);
    for (const [name, by] of Object.entries({
      page: 'page',
      email: 'email',
      dated: 'page',
      waiting: 'page',
    })) {
      expect((await store.find(readLink(links[name] ?? '')!))?.by).toBe(by);
    }
    expect(all.every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
    expect((await waiting(place.database)).map(({ registration }) => registration)).toEqual([
      links['waiting']?.slice(0, 10),
    ]);
    expect(await store.confirm(readLink(links['email'] ?? '')!, NOW)).toBe(true);
  });

  it('is one file afterwards, and no word of the deleted is in it', async () => {
    expect(onDisk('Чынара').found).toBe(true);
    await store.all();
    await place.database.close();
    expect(onDisk('Чынара')).toEqual({ files: ['interest.db'], found: false });
    expect(onDisk('Айгүл').found).toBe(true);
  });

  it('brings a backup of that time back', async () => {
    // A backup is one file: the old program folded the log in for it.
    const file = path.join(place.folder, 'old-backup.db');
    const old = new DatabaseSync(path.join(place.folder, 'interest.db'));
    old.exec(`VACUUM INTO '${file}'`);
    old.close();
    const empty = await temporaryStore();
    expect(await restore(file, empty.database)).toBe(3);
    expect(await empty.registrations.find(readLink(links['page'] ?? '')!)).toBeDefined();
    await empty.end();
  });
});
