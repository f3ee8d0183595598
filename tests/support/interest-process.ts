/**
 * The server of the form in a process of its own, for tests that kill it: real HTTP, real store, and in the place
 * of the built pages one line of HTML. Settings as for `npm start`: PORT, DATA_DIR.
 */
import { databaseSettings } from '../../src/interest/database.ts';
import { Store } from '../../src/interest/store.ts';
import { serverLog } from '../../src/server/log.ts';
import { createSite, stop } from '../../src/server/site.ts';
import { setting } from '../../src/settings/index.ts';
import { plainRender } from './interest-desk.ts';

const { SITE_FOLDER = '' } = process.env;
const store = new Store(databaseSettings());
const server = createSite({
  folder: SITE_FOLDER,
  log: serverLog('silent'),
  routes: {
    desk: { store, conferences: [], mail: false, now: () => new Date(), onTrouble: () => undefined },
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
    .then(() => store.close())
    .then(() => process.exit());
});
