/** `npm start`: builds the site if it is stale, then serves it and takes registrations. See README for settings. */
import { join } from 'node:path';
import { databaseSettings } from '../interest/database.ts';
import { FACTS_FILE, readFacts } from '../interest/conferences.ts';
import { mailSettings } from '../interest/mailer.ts';
import { Pace } from '../interest/pace.ts';
import { Store } from '../interest/store.ts';
import { serverDir, siteUrl } from '../library/settings.ts';
import { checkSettings, setting } from '../settings/index.ts';
import { startChores } from '../server/chores.ts';
import { limitPerAddress } from '../server/limit.ts';
import { kindOf, serverLog } from '../server/log.ts';
import { loadRender } from '../server/render.ts';
import { createSite, stop } from '../server/site.ts';
import { build } from './build.ts';
import { DIST, isFresh } from './stamp.ts';

async function serve(): Promise<void> {
  const site = siteUrl();
  const host = setting('HOST');
  const port = setting('PORT');
  const log = serverLog(setting('LOG_LEVEL'));
  const mail = mailSettings(site);
  const { conferences, privacy } = readFacts(join(DIST, FACTS_FILE));
  const store = new Store(databaseSettings());
  const isOpen = setting('INTEREST_FORM').kind === 'here';
  const server = createSite({
    folder: DIST,
    log,
    routes: {
      desk: {
        store,
        conferences,
        privacy,
        mail: mail !== undefined,
        now: () => new Date(),
        onTrouble: (error) => {
          log.error({ error: kindOf(error) }, 'the database failed');
        },
      },
      render: await loadRender(serverDir()),
      guards: setting('RATE_LIMIT') ? { limit: limitPerAddress(), pace: new Pace() } : undefined,
      open: isOpen,
      proxies: setting('TRUST_PROXY'),
      site,
    },
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const busy = error.code === 'EADDRINUSE';
    console.error(busy ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
    process.exit(1);
  });
  server.listen(port, host, () => {
    console.log(`The site is at http://${host}:${port}/ — stop it with Ctrl+C.`);
  });
  const endChores = startChores({ store, conferences, mail, folder: DIST, site, log });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Side by side: what stops a process does not wait for long.
      void Promise.all([stop(server), endChores()])
        .then(() => store.close())
        .then(() => process.exit());
    });
  }
}

try {
  // Before the build, which takes a minute.
  checkSettings(['build', 'editor', 'serve']);
  if (isFresh() || (await build())) await serve();
  else process.exitCode = 1;
} catch (error) {
  // A wrong setting: what it is and how to write it.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
