import { rmSync, statSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../src/interest/store.ts';
import { AIGUL, NOW, temporaryStore } from '../support/interest-desk.ts';
import { startRemote, temporaryRemote, type RemoteServer } from '../support/remote-store.ts';

const SENDING = { locale: 'ru', now: NOW, expiresAt: '2031-05-10T00:00:00.000Z', mail: false } as const;

describe('the file', () => {
  let place: ReturnType<typeof temporaryStore>;
  let store: Store;

  beforeEach(() => {
    place = temporaryStore();
    store = place.store;
  });
  afterEach(() => place.end());

  function query(sql: string) {
    return store.use((client) => client.execute(sql));
  }

  it('is for its owner only', async () => {
    await store.all();
    expect(statSync(place.file).mode & 0o77).toBe(0);
  });

  it('waits for the disk and survives a second start', async () => {
    const link = await store.save(AIGUL, SENDING);
    const { rows } = await query('PRAGMA synchronous');
    expect(rows[0]?.['synchronous']).toBe(2);
    await store.close();
    const again = new Store({ url: place.file });
    expect(await again.find(link)).toBeDefined();
    await again.close();
  });

  it('waits for a short lock of another process', async () => {
    await store.all();
    const other = createClient({ url: `file:${place.file}` });
    const transaction = await other.transaction('write');
    const saved = store.save(AIGUL, SENDING);
    await transaction.commit();
    await expect(saved).resolves.toBeDefined();
    other.close();
  });

  it('says so when the lock stays, stores nothing, and goes on afterwards', async () => {
    await store.all();
    const other = createClient({ url: `file:${place.file}` });
    const transaction = await other.transaction('write');
    await expect(store.save(AIGUL, SENDING)).rejects.toThrow('BUSY');
    await transaction.rollback();
    expect(await store.all()).toEqual([]);
    await store.save(AIGUL, SENDING);
    expect(await store.all()).toHaveLength(1);
    other.close();
  });

  it('says so when the disk is full, keeps nothing half-written, and goes on when there is room', async () => {
    await store.save(AIGUL, SENDING);
    await query('PRAGMA wal_checkpoint(TRUNCATE)');
    const { rows } = await query('PRAGMA page_count');
    await query(`PRAGMA max_page_count = ${String(Number(rows[0]?.['page_count']))}`);
    const people = Array.from({ length: 200 }, (_, i) => ({
      ...AIGUL,
      email: `p${String(i)}@example.kg`,
      question: 'я'.repeat(1_000),
    }));
    const results = await Promise.allSettled(
      people.map((person) => store.save(person, { ...SENDING, mail: true })),
    );
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await store.all()).toHaveLength(1);
    expect((await query('SELECT * FROM outbox')).rows).toEqual([]);
    await query('PRAGMA max_page_count = 1000000');
    await store.save({ ...AIGUL, email: 'b@example.kg' }, SENDING);
    expect(await store.all()).toHaveLength(2);
  });
});

describe('a remote server in trouble', () => {
  const running: RemoteServer[] = [];

  async function start(before?: RemoteServer): Promise<RemoteServer> {
    const server = await startRemote(before);
    running.push(server);
    return server;
  }

  afterEach(async () => {
    for (const server of running.splice(0)) {
      await server.kill('SIGKILL');
      rmSync(server.folder, { recursive: true, force: true });
    }
  });

  it('is asked again after it could not be opened', async () => {
    const unreachable = new Store({ url: 'http://127.0.0.1:9' });
    await expect(unreachable.save(AIGUL, SENDING)).rejects.toThrow();
    await expect(unreachable.all()).rejects.toThrow();
    await unreachable.close();
  });

  it('that dies loses nothing that was acknowledged, and is used again when it is back', async () => {
    const first = await start();
    const { store, end } = temporaryRemote(first);
    const link = await store.save(AIGUL, SENDING);
    await first.kill('SIGKILL');
    await expect(store.save({ ...AIGUL, email: 'b@example.kg' }, SENDING)).rejects.toThrow();
    await expect(store.find(link)).rejects.toThrow();
    await start(first);
    expect((await store.find(link))?.record.name).toBe(AIGUL.name);
    await store.save({ ...AIGUL, email: 'b@example.kg' }, SENDING);
    expect(await store.all()).toHaveLength(2);
    await end();
  }, 30_000);

  it('that does not know the token is told as trouble', async () => {
    const { port } = await start();
    const stranger = new Store({ url: `http://127.0.0.1:${String(port)}/one/`, token: 'guessed' });
    await expect(stranger.save(AIGUL, SENDING)).rejects.toThrow('401');
    await stranger.close();
  }, 30_000);
});
