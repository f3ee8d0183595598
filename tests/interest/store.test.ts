import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../src/interest/backup.ts';
import { Store } from '../../src/interest/store.ts';
import { AIGUL, NOW, temporaryStore } from '../support/interest-desk.ts';
import { startRemote, temporaryRemote, type RemoteServer } from '../support/remote-store.ts';

const SENDING = { locale: 'ru', now: NOW, expiresAt: '2031-05-10T00:00:00.000Z', mail: false } as const;

interface Place {
  store: Store;
  folder: string;
  end: () => Promise<void>;
}
/** The same code over both kinds of database. */
const PLACES: Record<string, () => Place> = {
  'an embedded file': temporaryStore,
  'a remote server': () => temporaryRemote(remote),
};
let remote: RemoteServer;
let place: Place;
let store: Store;

beforeAll(async () => {
  remote = await startRemote();
});
afterAll(async () => {
  await remote.kill('SIGKILL');
  rmSync(remote.folder, { recursive: true });
});

describe.each(Object.entries(PLACES))('the store, %s', (_kind, open) => {
  beforeEach(() => {
    place = open();
    store = place.store;
  });
  afterEach(() => place.end());

  it('keeps a registration behind its link', async () => {
    const link = await store.save(AIGUL, SENDING);
    const found = await store.find(link);
    expect(found?.record).toMatchObject({
      name: AIGUL.name,
      topics: AIGUL.topics,
      question: AIGUL.question,
      reference: link.reference,
      locale: 'ru',
    });
  });

  it('stores no secret', async () => {
    const { secret } = await store.save(AIGUL, { ...SENDING, mail: true });
    const tables = await store.use((client) =>
      client.batch(['SELECT * FROM registration', 'SELECT * FROM outbox']),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(JSON.stringify(tables.map(({ rows }) => rows))).not.toContain(secret);
  });

  it('updates the same address, in any case, and shows nothing of what was there', async () => {
    const first = await store.save(AIGUL, SENDING);
    const stranger = {
      ...AIGUL,
      email: 'AIGUL@example.kg',
      name: 'Другой',
      organisation: '',
      question: '',
      topics: [],
    };
    const second = await store.save(stranger, SENDING);
    expect(await store.all()).toHaveLength(1);
    const shown = JSON.stringify(await store.find(second));
    for (const old of [AIGUL.name, AIGUL.organisation, AIGUL.question]) expect(shown).not.toContain(old);
    // Nor does the earlier link show what the other typed.
    expect(await store.find(first)).toBeUndefined();
  });

  it('holds one registration for each conference', async () => {
    await store.save(AIGUL, SENDING);
    await store.save({ ...AIGUL, conference: 'vstrecha-2030' }, SENDING);
    expect(await store.all()).toHaveLength(2);
  });

  it('corrects and deletes by link only', async () => {
    const link = await store.save(AIGUL, SENDING);
    const foreign = { ...link, secret: 'x'.repeat(32) };
    expect(await store.correct(foreign, AIGUL, SENDING)).toBe(false);
    expect(await store.remove(foreign)).toBe(false);
    expect(await store.correct(link, { ...AIGUL, place: 'Ош' }, SENDING)).toBe(true);
    expect((await store.find(link))?.record.place).toBe('Ош');
    expect(await store.remove(link)).toBe(true);
    expect(await store.find(link)).toBeUndefined();
    expect(await store.all()).toEqual([]);
  });

  it('moves a registration to a corrected address without telling whether it was taken', async () => {
    await store.save({ ...AIGUL, email: 'b@example.kg' }, SENDING);
    const link = await store.save(AIGUL, SENDING);
    expect(await store.correct(link, { ...AIGUL, email: 'b@example.kg' }, SENDING)).toBe(true);
    expect((await store.all()).map(({ email, reference }) => [email, reference])).toEqual([
      ['b@example.kg', link.reference],
    ]);
    expect(await store.find(link)).toBeDefined();
  });

  it('a link that closes while it is used corrects and deletes nothing of what came after', async () => {
    const old = await store.save(AIGUL, SENDING);
    const [corrected, link] = await Promise.all([
      store.correct(old, { ...AIGUL, place: 'Ош', email: 'b@example.kg' }, SENDING),
      store.save({ ...AIGUL, place: 'Нарын' }, SENDING),
    ]);
    expect(corrected).toBe(false);
    expect(await store.find(old)).toBeUndefined();
    expect((await store.find(link))?.record).toMatchObject({ place: 'Нарын', email: AIGUL.email });
    const [removed, next] = await Promise.all([
      store.remove(link),
      store.save({ ...AIGUL, place: 'Талас' }, SENDING),
    ]);
    expect(removed).toBe(false);
    expect((await store.find(next))?.record.place).toBe('Талас');
  });

  it('writes thousands at once, each exactly once', async () => {
    const people = Array.from({ length: 2_000 }, (_, i) => ({ ...AIGUL, email: `p${String(i)}@example.kg` }));
    const links = await Promise.all(people.map((person) => store.save(person, SENDING)));
    expect(new Set(links.map(({ reference }) => reference)).size).toBe(2_000);
    expect(await store.all()).toHaveLength(2_000);
  }, 30_000);

  it('deletes what has expired, and what the organiser names', async () => {
    await store.save(AIGUL, SENDING);
    await store.save({ ...AIGUL, email: 'b@example.kg' }, { ...SENDING, expiresAt: NOW.toISOString() });
    expect(await store.purgeExpired(NOW)).toBe(1);
    expect(await store.purgeBefore(NOW)).toBe(0);
    expect(await store.purgeBefore(new Date(NOW.getTime() + 1))).toBe(1);
    expect(await store.all()).toEqual([]);
  });

  it('is copied whole while it is in use', async () => {
    const link = await store.save(AIGUL, { ...SENDING, mail: true });
    const file = `${place.folder}/copy.db`;
    expect(await backUp(store, file)).toBe(1);
    const copy = new Store({ url: file });
    expect(await copy.find(link)).toBeDefined();
    await copy.close();
    await expect(backUp(store, file)).rejects.toThrow('уже есть');
  });
});
