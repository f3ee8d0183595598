/**
 * The server of the form in a process of its own, for tests that kill it: real HTTP, real store, and in the place
 * of the built pages one line of HTML. Settings as for `npm start`: PORT, DATA_DIR.
 */
import { RegistrationService } from '../../src/interest/service.ts';
import { databaseUrl } from '../../src/interest/settings.ts';
import { serverLog } from '../../src/server/log.ts';
import { createSite, stop } from '../../src/server/site.ts';
import { setting } from '../../src/settings/index.ts';
import { plainRender } from './interest-desk.ts';

const { SITE_FOLDER = '' } = process.env;
const log = serverLog('silent');
const service = new RegistrationService({
  database: databaseUrl(),
  site: 'http://localhost',
  folder: () => SITE_FOLDER,
  log,
});
const server = createSite({
  folder: SITE_FOLDER,
  log,
  routes: {
    desk: { service, now: () => new Date(), onError: () => undefined },
    render: plainRender,
    open: true,
    proxies: 0,
    site: 'http://localhost',
  },
});
server.listen(setting('PORT'), '127.0.0.1', () => {
  process.stdout.write('ready\n');
});
process.once('SIGTERM', () => {
  void stop(server)
    .then(() => service.stop())
    .then(() => process.exit());
});
