/**
 * The registration service in a process of its own, for tests that kill it: a bare HTTP server that takes the form as
 * `POST /interest`. Settings as for the site's server: PORT, DATA_DIR or DATABASE_URL.
 */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { readForm } from '../../src/interest/read-form.ts';
import { RegistrationService } from '../../src/interest/service.ts';
import { databaseUrl } from '../../src/interest/settings.ts';
import { setting } from '../../src/settings/index.ts';

const service = new RegistrationService({
  database: databaseUrl(),
  site: 'http://localhost',
  build: () => ({
    facts: { conferences: [], about: { ru: [], ky: [], en: [] } },
    client: '',
    builtAt: new Date(0),
  }),
  log: pino({ level: 'silent' }),
});
const server = createServer((request, response) => {
  void (async () => {
    const { values } = readForm(new URLSearchParams(await text(request)), 'ru');
    const done = await service.register(values, 'ru').catch(() => undefined);
    response.writeHead(done === undefined ? 503 : 'status' in done ? done.status : 303).end();
  })();
});
server.listen(setting('PORT'), '127.0.0.1', () => {
  process.stdout.write('ready\n');
});
