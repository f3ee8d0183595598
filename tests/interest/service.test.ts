import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { errorCode } from '../../src/interest/database.ts';
import type { RegistrationService } from '../../src/interest/service.ts';
import { hashed, readLink } from '../../src/interest/tokens.ts';
import {
  AIGUL,
  MEETING,
  NOW,
  temporaryStore,
  valuesOf,
  writeFacts,
  type TemporaryStore,
} from '../support/interest.ts';

const MAIL = { url: 'smtp://127.0.0.1:9', from: 'no-reply@example.kg', perDay: 500 };

let place: TemporaryStore;

beforeEach(async () => {
  place = await temporaryStore();
});
afterEach(() => place.end());

async function linkOf(service: RegistrationService, values = valuesOf(AIGUL)) {
  const done = await service.register(values, 'ru');
  if ('status' in done) throw new Error(JSON.stringify(done));
  return done;
}

describe('a registration', () => {
  it('is taken, shown, corrected and deleted', async () => {
    const service = place.service();
    const link = await linkOf(service);
    expect(await service.registrations.find(link)).toMatchObject({ by: 'page', replaces: false });
    const corrected = { ...valuesOf(AIGUL), place: 'Ош', consent: '' };
    expect(await service.correct(link, corrected, 'ky', 'next')).toEqual({ waits: false });
    expect(await service.registrations.find(link)).toMatchObject({ record: { place: 'Ош', locale: 'ky' } });
    expect(await service.registrations.remove(link)).toBe(true);
    expect(await service.registrations.find(link)).toBeUndefined();
    expect(await service.correct(link, corrected, 'ky', 'next')).toBeUndefined();
  });

  it('says field by field what to correct, and stores nothing of it', async () => {
    const service = place.service();
    expect(await service.register({ ...valuesOf(AIGUL), email: 'a@b' }, 'ru')).toEqual({
      status: 422,
      problems: [{ field: 'email', message: 'interest.error.email', parameters: {} }],
    });
    expect(await place.registrations.all()).toEqual([]);
  });

  it.each([
    ['2030-04-20T00:00:00Z', MEETING, 'interest.phase.before'],
    ['2030-05-25T00:00:00Z', MEETING, 'interest.phase.closed'],
    ['2030-05-10T00:00:00Z', { ...MEETING, postponed: true }, 'interest.phase.postponed'],
    ['2030-05-10T00:00:00Z', { ...MEETING, cancelled: true }, 'interest.phase.cancelled'],
  ])('at %s is judged by the server’s own clock and facts', async (now, conference, message) => {
    const service = place.service({ now: () => new Date(now) }, [conference]);
    const dated = { ...valuesOf(AIGUL), conference: MEETING.id };
    expect(await service.register(dated, 'ru')).toMatchObject({ error: { message } });
  });

  it('for a conference that the site does not know is refused at its field', async () => {
    const values = { ...valuesOf(AIGUL), conference: 'nowhere-2030' };
    expect(await place.service().register(values, 'ru')).toMatchObject({
      problems: [{ field: 'conference' }],
    });
  });

  it('may keep its conference when it is corrected after the closing day', async () => {
    let now = NOW;
    const service = place.service({ now: () => now });
    const link = await linkOf(service, { ...valuesOf(AIGUL), conference: MEETING.id });
    now = new Date('2030-05-25T00:00:00Z');
    const values = { ...valuesOf(AIGUL), conference: MEETING.id, place: 'Ош' };
    expect(await service.correct(link, values, 'ru', MEETING.id)).toEqual({ waits: false });
    expect(await service.registrations.find(link)).toMatchObject({
      record: { expiresAt: '2030-09-01T00:00:00.000Z' },
    });
  });

  it('follows a build that is put in the place of the last one', async () => {
    const service = place.service();
    const dated = { ...valuesOf(AIGUL), conference: 'chteniya-2030' };
    expect(await service.register(dated, 'ru')).toHaveProperty('problems');
    writeFacts(place.folder, [{ ...MEETING, id: 'chteniya-2030' }]);
    expect(await service.register(dated, 'ru')).toHaveProperty('secret');
  });
});

describe('the emailed link', () => {
  /** Registers, and gives the link as the email carries it. */
  async function emailedLink(service: RegistrationService, values = valuesOf(AIGUL)) {
    const link = await linkOf(service, values);
    const secret = 'e'.repeat(32);
    await place.database.use((db) =>
      db
        .updateTable('registration')
        .set({ emailToken: hashed(secret) })
        .where('reference', '=', link.reference)
        .execute(),
    );
    return { page: link, email: { ...link, secret } };
  }

  it('confirms the address when its page is opened, not when it is only looked at', async () => {
    const service = place.service({ mail: MAIL });
    const { page, email } = await emailedLink(service);
    expect(await service.registrations.find(email)).toMatchObject({ by: 'email', replaces: false });
    expect(await service.registrations.open(page, NOW)).toMatchObject({ by: 'page' });
    expect(await service.registrations.confirm(page, NOW)).toBe(false);
    expect((await place.registrations.all())[0]?.confirmedAt).toBeNull();
    expect(await service.registrations.open(email, NOW)).toMatchObject({
      record: { confirmedAt: NOW.toISOString() },
    });
    expect(await service.registrations.find(page)).toBeUndefined();
  });

  it('opened by a mail filter takes nothing from anybody: where something would go it asks', async () => {
    const service = place.service({ mail: MAIL });
    const first = await emailedLink(service);
    await service.registrations.open(first.email, NOW);
    const second = await emailedLink(service, { ...valuesOf(AIGUL), name: 'Другой' });
    expect(await service.registrations.open(second.email, NOW)).toMatchObject({ replaces: true });
    expect(await service.registrations.find(first.email)).toMatchObject({ record: { name: AIGUL.name } });
    expect(await service.registrations.confirm(second.email, NOW)).toBe(true);
    expect(await service.registrations.find(second.email)).toMatchObject({
      replaces: false,
      record: { name: 'Другой' },
    });
    expect(await service.registrations.find(first.email)).toBeUndefined();
  });

  it('to a new address shows nothing before its owner agrees', async () => {
    const service = place.service({ mail: MAIL });
    const { email } = await emailedLink(service);
    await service.registrations.open(email, NOW);
    const moved = { ...valuesOf(AIGUL), email: 'new@example.kg' };
    expect(await service.correct(email, moved, 'ru', 'next')).toEqual({ waits: true });
    const fresh = { ...email, secret: 'n'.repeat(32) };
    await place.database.use((db) =>
      db
        .updateTable('registration')
        .set({ pendingToken: hashed(fresh.secret) })
        .execute(),
    );
    const shown = await service.registrations.open(fresh, NOW);
    expect(shown).toMatchObject({ by: 'newAddress', record: { pendingEmail: 'new@example.kg' } });
    expect(await service.registrations.confirm(fresh, NOW)).toBe(true);
    expect(await service.registrations.find(fresh)).toMatchObject({ record: { email: 'new@example.kg' } });
  });

  it('says no for good', async () => {
    const service = place.service({ mail: MAIL });
    const { page, email } = await emailedLink(service);
    expect(await service.registrations.refuse(page, NOW)).toBe(false);
    expect(await service.registrations.refuse(email, NOW)).toBe(true);
    expect(await service.registrations.find(email)).toBeUndefined();
  });
});

describe('readiness', () => {
  it('says what an administrator watches', async () => {
    const service = place.service({ mail: MAIL });
    await linkOf(service);
    const readiness = await service.readiness();
    expect(readiness).toMatchObject({
      ok: true,
      database: { engine: 'sqlite', readable: true, writable: true },
      mail: { configured: true, waiting: 1, oldestMinutes: 0, failed: 0, sentToday: 0, perDay: 500 },
      purge: {},
      backup: {},
    });
    expect(readiness.freeBytes).toBeGreaterThan(0);
    expect(JSON.stringify(readiness)).not.toMatch(/aigul|Айгүл/);
  });

  it('is false of a database that cannot be written, and tells why', async () => {
    const service = place.service();
    await linkOf(service);
    await place.database.use((db) => db.schema.dropTable('state').execute());
    const { ok, database } = await service.readiness();
    expect({ ok, ...database }).toMatchObject({ ok: false, readable: false, writable: false });
    expect(database.error).toMatch(/SQLITE/);
  });

  it('is false, and nothing breaks, where there is no database to be had', async () => {
    const service = place.service({ database: 'postgres://hub@127.0.0.1:9/hub' });
    expect(await service.readiness()).toMatchObject({
      ok: false,
      database: { engine: 'postgres', readable: false, error: expect.stringMatching(/ECONN/) as string },
    });
    await expect(service.registrations.find(readLink(`7K3M92QXAB-${'x'.repeat(32)}`)!)).rejects.toThrow();
  });
});

it('the background jobs tell the log what failed, and the server goes on', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const service = place.service({ database: 'postgres://hub@127.0.0.1:9/hub', log, mail: MAIL });
  service.start();
  await expect.poll(() => lines.filter((line) => line.includes('background job failed')).length).toBe(2);
  await service.stop();
});

it('an error is named by its code: messages may quote what was to be stored', () => {
  expect(errorCode(Object.assign(new Error('Айгүл'), { code: '23505' }))).toBe('23505');
  expect(errorCode(Object.assign(new Error('Айгүл'), { code: 'ERR_SQLITE_ERROR', errcode: 5 }))).toBe(
    'ERR_SQLITE_ERROR 5',
  );
  expect(errorCode('Айгүл')).toBe('string');
});
