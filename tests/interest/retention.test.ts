import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAYS_HELD, DAYS_KEPT, expiry, purgeExpired } from '../../src/interest/retention.ts';
import { AIGUL, MEETING, NOW, sending, temporaryStore, type TemporaryStore } from '../support/interest.ts';

const BUILT = new Date('2030-05-01T00:00:00Z');
const DAY_MS = 86_400_000;
const after = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

let place: TemporaryStore;

beforeEach(async () => {
  place = await temporaryStore();
});
afterEach(() => place.end());

/** Stores a registration that is to be kept until a day. */
async function save(expiresAt: string, more: Partial<typeof AIGUL> = {}): Promise<void> {
  await place.registrations.save({ ...AIGUL, ...more }, sending({ mail: false, expiresAt }));
}

function purge(now: Date, conferences = [MEETING], more: { builtAt?: Date; force?: boolean } = {}) {
  return purgeExpired(place.database, conferences, { now, builtAt: BUILT, ...more });
}

const count = async () => (await place.registrations.all()).length;

describe('a registration is kept', () => {
  it('for a named time', () => {
    expect(expiry(new Date('2030-01-31T00:00:00Z'))).toBe('2031-01-31T00:00:00.000Z');
    expect(expiry(new Date('2030-01-31T00:00:00Z'), MEETING)).toBe('2030-09-01T00:00:00.000Z');
    expect(DAYS_KEPT).toBe(90);
  });

  it('by the days of the conference as they are known now: moved, it is not purged by the old ones', async () => {
    await save(expiry(NOW, MEETING), { conference: MEETING.id });
    const moved = { ...MEETING, first: '2030-12-01', last: '2030-12-02' };
    expect(await purge(new Date('2030-09-02T00:00:00Z'), [moved])).toEqual({ deleted: 0 });
    expect((await place.registrations.all())[0]?.expiresAt).toBe('2031-03-03T00:00:00.000Z');
  });

  it('put off without a new day, it is kept as for the next one', async () => {
    await save(expiry(NOW, MEETING), { conference: MEETING.id });
    const postponed = { ...MEETING, postponed: true };
    expect(await purge(new Date('2030-12-01T00:00:00Z'), [postponed])).toEqual({ deleted: 0 });
    expect((await place.registrations.all())[0]?.expiresAt).toBe('2031-05-10T06:00:00.000Z');
  });

  it('until the day that was named, where the site knows the conference no more', async () => {
    await save(after(10).toISOString(), { conference: 'gone-2029' });
    for (let n = 0; n < 2; n++) await save('2031-01-01T00:00:00.000Z');
    expect(await purge(after(9))).toEqual({ deleted: 0 });
    expect(await purge(after(10))).toEqual({ deleted: 1 });
  });
});

describe('a purge', () => {
  it('of most registrations waits for days on which it was tried, and is said', async () => {
    for (let n = 0; n < 3; n++) await save(after(1).toISOString());
    await save(after(300).toISOString());
    for (let day = 1; day < DAYS_HELD; day++) {
      const held = { held: '3 of 4 registrations would go at once' };
      expect(await purge(after(day))).toEqual(held);
      // Starting the server again and again makes no day.
      expect(await purge(after(day))).toEqual(held);
    }
    expect(await count()).toBe(4);
    expect(await purge(after(DAYS_HELD))).toEqual({ deleted: 3 });
    expect(await count()).toBe(1);
  });

  it('begins to count anew when it is no longer of most', async () => {
    await save(after(1).toISOString());
    expect(await purge(after(1))).toHaveProperty('held');
    for (let n = 0; n < 2; n++) await save(after(300).toISOString());
    expect(await purge(after(2))).toEqual({ deleted: 1 });
    await save(after(3).toISOString());
    await place.registrations.purgeBefore(after(0));
    const state = await place.database.use((db) => db.selectFrom('state').selectAll().execute());
    expect(state.find(({ key }) => key === 'held')?.value).toBe('');
  });

  it('with a clock before the build deletes nothing, however often', async () => {
    await save(new Date(BUILT.getTime() - 10 * DAY_MS).toISOString());
    for (let n = 0; n < 4; n++) await save(after(300).toISOString());
    for (let day = 0; day < 9; day++) {
      const report = await purge(new Date(BUILT.getTime() - day * DAY_MS - 1));
      expect(report).toMatchObject({ held: expect.stringContaining('before') as string });
    }
    expect(await count()).toBe(5);
  });

  it('long after the newest registration doubts the clock, however often', async () => {
    for (let n = 0; n < 4; n++) await save(after(100).toISOString());
    for (let day = 0; day < 9; day++) {
      expect(await purge(after(450 + day))).toMatchObject({
        held: expect.stringContaining('clock') as string,
      });
    }
    expect(await count()).toBe(4);
    // The organiser has looked at it.
    expect(await purge(after(460), [MEETING], { force: true })).toEqual({ deleted: 4 });
  });

  it('refused is seen by whoever watches the site, until one has been done', async () => {
    const service = place.service();
    await save(after(-1).toISOString());
    await purge(NOW);
    expect((await service.readiness()).purge).toEqual({ held: '1 of 1 registrations would go at once' });
    await purge(NOW, [], { force: true });
    const again = place.service();
    expect((await again.readiness()).purge).toEqual({ last: NOW.toISOString() });
  });
});
