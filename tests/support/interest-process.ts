/**
 * The server of the form in a process of its own, for tests that kill it: real HTTP, real store, and in the place
 * of the built pages one line of HTML. Settings as for `npm start`: PORT, DATABASE_URL.
 */
import { Store } from '../../src/interest/store.ts';
import { serverLog } from '../../src/server/log.ts';
import { createSite, stop } from '../../src/server/site.ts';
import { plainRender } from './interest-desk.ts';

const { PORT = '', DATABASE_URL = '', SITE_FOLDER = '' } = process.env;
const store = new Store({ url: DATABASE_URL });
const server = createSite({
  folder: SITE_FOLDER,
  log: serverLog({ LOG_LEVEL: 'silent' }),
  routes: {
    desk: { store, conferences: [], mail: false, now: () => new Date(), onTrouble: () => undefined },
    render: plainRender,
    open: true,
    proxies: 0,
    site: 'http://localhost',
  },
});
server.listen(Number(PORT), '127.0.0.1', () => {
  process.stdout.write('ready\n');
});
process.once('SIGTERM', () => {
  void stop(server)
    .then(() => store.close())
    .then(() => process.exit());
});
