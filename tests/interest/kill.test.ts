/** The short form of `npm run bench:interest`: three kills instead of ten, against the service alone. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { killRounds } from '../bench/interest/kill.ts';
import { AIGUL, sending, temporaryStore } from '../support/interest.ts';
import { memoryFolder } from '../support/folders.ts';
import { NO_POSTGRES, postgresPrograms, startPostgres } from '../support/postgres.ts';

const PROCESS = { script: 'tests/support/interest-process.ts', ready: 'ready' };
const ROUNDS = { rounds: 3, concurrency: 50, acknowledgements: 60 };
const hasPostgres = postgresPrograms() !== undefined;

const folder = memoryFolder('interest-kill-');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('kill −9 among many posters loses no acknowledged registration of the SQLite file', async () => {
  const database = path.join(folder, 'interest.db');
  const env = { DATA_DIR: folder, DATABASE_URL: '' };
  const result = await killRounds({ ...PROCESS, env, database }, ROUNDS);
  expect(result.acknowledged).toBeGreaterThanOrEqual(180);
  expect(result).toMatchObject({ lost: [], strange: [] });
}, 120_000);

const name = hasPostgres ? 'PostgreSQL' : `PostgreSQL (${NO_POSTGRES})`;
it.skipIf(!hasPostgres)(
  `nor of ${name}`,
  async () => {
    const postgres = await startPostgres();
    // Also when the test fails: nobody else ends it.
    onTestFinished(() => postgres.end());
    const database = await postgres.create();
    const result = await killRounds({ ...PROCESS, env: { DATABASE_URL: database }, database }, ROUNDS);
    expect(result.acknowledged).toBeGreaterThanOrEqual(180);
    expect(result).toMatchObject({ lost: [], strange: [] });
  },
  120_000,
);

it.skipIf(!hasPostgres)(
  `a PostgreSQL that dies and comes back loses nothing acknowledged, and is used again${hasPostgres ? '' : ` (${NO_POSTGRES})`}`,
  async () => {
    const postgres = await startPostgres();
    // Also when the test fails: nobody else ends it.
    onTestFinished(() => postgres.end());
    const place = await temporaryStore(postgres);
    const link = await place.registrations.save(AIGUL, sending());
    await postgres.kill();
    await expect(place.registrations.save(AIGUL, sending())).rejects.toThrow();
    expect((await place.service().readiness()).ok).toBe(false);
    await postgres.start();
    expect((await place.registrations.find(link))?.record.name).toBe(AIGUL.name);
    await place.registrations.save({ ...AIGUL, email: 'b@example.kg' }, sending());
    expect(await place.registrations.all()).toHaveLength(2);
    await place.end();
  },
  120_000,
);
