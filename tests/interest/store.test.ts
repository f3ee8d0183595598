import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from '../../src/interest/backup.ts';
import { sendDue } from '../../src/interest/queue.ts';
import type { Registrations } from '../../src/interest/registrations.ts';
import { writeLink, type Link } from '../../src/interest/tokens.ts';
import { AIGUL, NOW, sending, temporaryStore, type TemporaryStore } from '../support/interest.ts';
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';

const WITHOUT_MAIL = sending({ mail: false });
const STRANGER = { ...AIGUL, name: 'Другой', organisation: '', question: '', topics: [] };

let postgres: PostgresServer | undefined;
let place: TemporaryStore;
let store: Registrations;

beforeAll(async () => {
  if (postgresPrograms() !== undefined) postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.end());

const hasPostgres = postgresPrograms() !== undefined;
const ENGINES = [
  { engine: 'SQLite', isHere: true, open: () => temporaryStore() },
  {
    engine: hasPostgres ? 'PostgreSQL' : `PostgreSQL (${NO_POSTGRES})`,
    isHere: hasPostgres,
    open: () => temporaryStore(postgres),
  },
];

/** A call from another process: see the script. */
function another(...args: string[]) {
  return promisify(execFile)(process.execPath, ['tests/support/interest-client.ts', ...args]);
}

for (const { engine, isHere, open } of ENGINES) {
  describe.skipIf(!isHere)(`the store over ${engine}`, () => {
    beforeEach(async () => {
      place = await open();
      store = place.registrations;
    });
    afterEach(() => place.end());

    /** Sends the emails that wait. @returns their links by address, the newest of each */
    async function emailed(now = NOW): Promise<Map<string, Link>> {
      const links = new Map<string, Link>();
      const send = ({ to, link }: { to: string; link: Link }) => {
        links.set(to, link);
        return Promise.resolve();
      };
      await sendDue(place.database, send, { now, perDay: 500 });
      return links;
    }

    /** A registration whose address has been proved. @returns its emailed link */
    async function confirmed(data = AIGUL): Promise<Link> {
      await store.save(data, sending());
      const link = (await emailed()).get(data.email)!;
      expect(await store.confirm(link, NOW)).toBe(true);
      return link;
    }

    it('keeps a registration behind its link', async () => {
      const link = await store.save(AIGUL, WITHOUT_MAIL);
      const { conference, name, email, role, organisation, place: town, language, topics, question } = AIGUL;
      expect(await store.find(link)).toEqual({
        record: {
          ...{ conference, name, email, role, organisation, place: town, language, topics, question },
          reference: link.reference,
          locale: 'ru',
          createdAt: NOW.toISOString(),
          updatedAt: NOW.toISOString(),
          expiresAt: WITHOUT_MAIL.expiresAt,
          confirmedAt: null,
          pendingEmail: null,
        },
        by: 'page',
        replaces: false,
      });
      expect(await store.find({ ...link, secret: 'x'.repeat(32) })).toBeUndefined();
    });

    it('stores no secret', async () => {
      const page = await store.save(AIGUL, sending());
      const email = (await emailed()).get(AIGUL.email)!;
      const rows = await place.database.use((db) => db.selectFrom('registration').selectAll().execute());
      for (const { secret } of [page, email]) expect(JSON.stringify(rows)).not.toContain(secret);
    });

    it('lets a stranger with the same address neither change nor see anything', async () => {
      const own = await store.save(AIGUL, sending());
      const foreign = await store.save({ ...STRANGER, email: 'AIGUL@example.kg' }, sending());
      expect((await store.find(own))?.record).toMatchObject({ name: AIGUL.name, question: AIGUL.question });
      expect(JSON.stringify(await store.find(foreign))).not.toMatch(/Айгүл|Что дальше/);
      expect(await store.all()).toHaveLength(2);
    });

    it('confirms through the emailed link only, and closes the page’s link by it', async () => {
      const page = await store.save(AIGUL, sending());
      expect(await store.confirm(page, NOW)).toBe(false);
      const email = (await emailed()).get(AIGUL.email)!;
      expect(await store.confirm(email, NOW)).toBe(true);
      expect((await store.find(email))?.record.confirmedAt).toBe(NOW.toISOString());
      expect(await store.find(page)).toBeUndefined();
    });

    it('asks the owner before a confirmed registration is replaced, and replaces it when he agrees', async () => {
      const first = await confirmed();
      await store.save({ ...STRANGER, email: AIGUL.email }, sending());
      const second = (await emailed(new Date(NOW.getTime() + 3_600_000))).get(AIGUL.email)!;
      expect((await store.find(second))?.replaces).toBe(true);
      expect((await store.find(first))?.record.name).toBe(AIGUL.name);
      expect(await store.confirm(second, NOW)).toBe(true);
      expect(await store.find(first)).toBeUndefined();
      expect((await store.all()).map(({ name }) => name)).toEqual(['Другой']);
    });

    it('holds one confirmed registration for each conference', async () => {
      const next = await confirmed();
      await store.save({ ...AIGUL, conference: 'vstrecha-2030' }, sending());
      const dated = (await emailed(new Date(NOW.getTime() + 3_600_000))).get(AIGUL.email)!;
      expect(await store.confirm(dated, NOW)).toBe(true);
      expect(await store.all()).toHaveLength(2);
      // Moved to the same conference by its owner, one takes the other's place.
      expect(await store.correct(dated, AIGUL, sending())).toEqual({ waits: false });
      expect(await store.find(next)).toBeUndefined();
      expect(await store.all()).toHaveLength(1);
    });

    it('moved to a stranger’s address deletes and changes nothing of his', async () => {
      const victim = await confirmed();
      const attacker = await store.save({ ...STRANGER, email: 'mallory@example.kg' }, sending());
      expect(await store.correct(attacker, { ...STRANGER, email: AIGUL.email }, sending())).toEqual({
        waits: false,
      });
      expect((await store.find(victim))?.record).toMatchObject({ name: AIGUL.name, email: AIGUL.email });
      expect((await store.all()).filter(({ confirmedAt }) => confirmedAt !== null)).toHaveLength(1);
    });

    it('keeps the address of a confirmed registration until the owner of the new one agrees', async () => {
      const old = await confirmed();
      const moved = { ...AIGUL, email: 'new@example.kg', place: 'Ош' };
      expect(await store.correct(old, moved, sending())).toEqual({ waits: true });
      expect((await store.find(old))?.record).toMatchObject({
        email: AIGUL.email,
        place: 'Ош',
        pendingEmail: 'new@example.kg',
      });
      const fresh = (await emailed()).get('new@example.kg')!;
      expect((await store.find(fresh))?.by).toBe('newAddress');
      // It opens nothing before that: whose mailbox it is nobody knows.
      expect(await store.correct(fresh, STRANGER, sending())).toBeUndefined();
      expect(await store.remove(fresh)).toBe(false);
      expect(await store.confirm(fresh, NOW)).toBe(true);
      expect((await store.find(fresh))?.record).toMatchObject({ email: 'new@example.kg', place: 'Ош' });
      expect((await store.find(fresh))?.record.pendingEmail).toBeNull();
      // The link in the old mailbox opens nothing of the new owner's.
      expect(await store.find(old)).toBeUndefined();
    });

    it('takes the no of a new address for a no', async () => {
      const old = await confirmed();
      await store.correct(old, { ...AIGUL, email: 'new@example.kg' }, sending());
      const fresh = (await emailed()).get('new@example.kg')!;
      expect(await store.refuse(fresh, NOW)).toBe(true);
      expect((await store.find(old))?.record.email).toBe(AIGUL.email);
      expect(await store.find(fresh)).toBeUndefined();
      await store.save({ ...AIGUL, email: 'new@example.kg' }, sending());
      expect(await emailed(new Date(NOW.getTime() + 86_400_000))).toEqual(new Map());
    });

    it('remembers who wants no more email, without the address, and forgets the rest', async () => {
      const link = await confirmed();
      await store.save({ ...STRANGER, email: AIGUL.email }, sending());
      expect(await store.refuse(link, NOW)).toBe(true);
      expect(await store.all()).toEqual([]);
      const refusals = await place.database.use((db) => db.selectFrom('refusal').selectAll().execute());
      expect(refusals).toHaveLength(1);
      expect(JSON.stringify(refusals)).not.toMatch(/aigul/);
      // Neither that address nor another name of the same mailbox is written to.
      await store.save({ ...AIGUL, email: 'Aigul+news@example.kg' }, sending());
      expect(await emailed(new Date(NOW.getTime() + 86_400_000))).toEqual(new Map());
      expect((await store.all()).map(({ refused }) => refused)).toEqual([true]);
      // A person can say that he was mistaken, to the organiser.
      await store.setRefusal(AIGUL.email, false, NOW);
      expect((await store.all()).map(({ refused }) => refused)).toEqual([false]);
    });

    it('refuses nothing for whoever has only typed the address', async () => {
      const page = await store.save(AIGUL, sending());
      expect(await store.refuse(page, NOW)).toBe(false);
      expect((await emailed()).size).toBe(1);
    });

    it('corrects and deletes by link only', async () => {
      const link = await store.save(AIGUL, WITHOUT_MAIL);
      const foreign = { ...link, secret: 'x'.repeat(32) };
      expect(await store.correct(foreign, AIGUL, WITHOUT_MAIL)).toBeUndefined();
      expect(await store.remove(foreign)).toBe(false);
      expect(await store.correct(link, { ...AIGUL, place: 'Ош' }, WITHOUT_MAIL)).toEqual({ waits: false });
      expect((await store.find(link))?.record.place).toBe('Ош');
      expect(await store.remove(link)).toBe(true);
      expect(await store.find(link)).toBeUndefined();
      expect(await store.all()).toEqual([]);
    });

    it('of an unconfirmed registration the address changes at once, and the old mailbox’s link closes', async () => {
      const page = await store.save(AIGUL, sending());
      const old = (await emailed()).get(AIGUL.email)!;
      expect(await store.correct(page, { ...AIGUL, email: 'b@example.kg' }, sending())).toEqual({
        waits: false,
      });
      expect((await store.find(page))?.record.email).toBe('b@example.kg');
      expect(await store.find(old)).toBeUndefined();
      expect([...(await emailed()).keys()]).toEqual(['b@example.kg']);
    });

    it('a link works on though the address was proved and mail has been switched off since', async () => {
      const link = await confirmed();
      const moved = { ...AIGUL, email: 'b@example.kg' };
      expect(await store.correct(link, moved, WITHOUT_MAIL)).toEqual({ waits: false });
      const found = await store.find(link);
      expect(found?.record.email).toBe('b@example.kg');
      expect(found?.record.confirmedAt).toBeNull();
    });

    it('two processes that confirm at once leave one confirmed registration', async () => {
      await store.save(AIGUL, sending());
      const first = (await emailed()).get(AIGUL.email)!;
      await store.save(AIGUL, sending());
      const second = (await emailed(new Date(NOW.getTime() + 3_600_000))).get(AIGUL.email)!;
      // One of them may be refused by the database: the person sees that and tries again.
      await Promise.allSettled([first, second].map((link) => another(place.url, 'confirm', writeLink(link))));
      const all = await store.all();
      expect(all.filter(({ confirmedAt }) => confirmedAt !== null)).toHaveLength(1);
    }, 60_000);

    it('several processes that start at once make one set of tables', async () => {
      const fresh = await open();
      await Promise.all([1, 2, 3].map((n) => another(fresh.url, 'save', `p${String(n)}@example.kg`)));
      expect(await fresh.registrations.all()).toHaveLength(3);
      await fresh.end();
    }, 60_000);

    it('writes many at once, each exactly once', async () => {
      const people = Array.from({ length: 500 }, (_, i) => ({ ...AIGUL, email: `p${String(i)}@example.kg` }));
      const links = await Promise.all(people.map((person) => store.save(person, WITHOUT_MAIL)));
      expect(new Set(links.map(({ reference }) => reference)).size).toBe(500);
      expect(await store.all()).toHaveLength(500);
    }, 30_000);

    it('deletes what the organiser names', async () => {
      const link = await store.save(AIGUL, WITHOUT_MAIL);
      expect(await store.purgeBefore(NOW)).toBe(0);
      expect(await store.purgeBefore(new Date(NOW.getTime() + 1))).toBe(1);
      expect(await store.removeByReference(link.reference)).toBe(false);
    });

    it('is copied whole while it is in use, and comes back into an empty database', async () => {
      const link = await store.save(AIGUL, sending());
      await store.setRefusal('no@example.kg', true, NOW);
      const file = `${place.folder}/copy.db`;
      expect(await backUp(place.database, file)).toBe(1);
      await expect(backUp(place.database, file)).rejects.toThrow('уже есть');
      await expect(restore(file, place.database)).rejects.toThrow('уже есть записи');

      const empty = await open();
      expect(await restore(file, empty.database)).toBe(1);
      expect((await empty.registrations.find(link))?.record.name).toBe(AIGUL.name);
      const sent: string[] = [];
      const send = ({ to }: { to: string }) => {
        sent.push(to);
        return Promise.resolve();
      };
      await sendDue(empty.database, send, { now: NOW, perDay: 500 });
      expect(sent).toEqual([AIGUL.email]);
      await empty.end();
    });

    it('a damaged copy, or none, brings nothing back', async () => {
      const file = `${place.folder}/copy.db`;
      await expect(restore(file, place.database)).rejects.toThrow('нет');
      await store.save(AIGUL, WITHOUT_MAIL);
      await backUp(place.database, file);
      const bytes = readFileSync(file);
      const empty = await open();
      for (const damaged of [bytes.subarray(0, 5_000), bytes.fill(7, 4_096, 9_000), Buffer.from('no')]) {
        writeFileSync(`${place.folder}/damaged.db`, damaged);
        await expect(restore(`${place.folder}/damaged.db`, empty.database)).rejects.toThrow(/повреж/);
      }
      expect(await empty.registrations.all()).toEqual([]);
      await empty.end();
    });
  });
}
