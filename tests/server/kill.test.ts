import { expect, it } from 'vitest';
import { killRounds } from '../bench/interest/kill.ts';

// The short form of `npm run bench:interest`: three kills instead of ten, against the form's own server.
it('kill −9 among many posters loses no acknowledged registration', async () => {
  const server = { script: 'tests/support/interest-process.ts', ready: 'ready' };
  const result = await killRounds(server, { rounds: 3, concurrency: 50, acknowledgements: 60 });
  expect(result.acknowledged).toBeGreaterThanOrEqual(180);
  expect(result).toMatchObject({ lost: [], strange: [], integrity: 'ok' });
}, 60_000);
