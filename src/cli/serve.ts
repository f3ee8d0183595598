/** `npm start`: builds the site if it is stale, then serves it and takes registrations. See README for settings. */
import { errorCode } from '../interest/database.ts';
import { Pace } from '../interest/pace.ts';
import { RegistrationService } from '../interest/service.ts';
import { databaseUrl, mailSettings } from '../interest/settings.ts';
import { serverDir, siteUrl } from '../library/settings.ts';
import { checkSettings, setting } from '../settings/index.ts';
import { limitPerAddress } from '../server/limit.ts';
import { serverLog } from '../server/log.ts';
import { loadRender } from '../server/render.ts';
import { createSite, stop } from '../server/site.ts';
import { build } from './build.ts';
import { DIST, isFresh } from './stamp.ts';

async function serve(): Promise<void> {
  const site = siteUrl();
  const host = setting('HOST');
  const port = setting('PORT');
  const log = serverLog(setting('LOG_LEVEL'));
  const service = new RegistrationService({
    database: databaseUrl(),
    mail: mailSettings(),
    site,
    folder: () => DIST,
    log,
  });
  const isOpen = setting('INTEREST_FORM').kind === 'here';
  const server = createSite({
    folder: DIST,
    log,
    routes: {
      desk: {
        service,
        now: () => new Date(),
        onError: (error) => {
          log.error({ error: errorCode(error) }, 'the database failed');
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
  service.start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop(server)
        .then(() => service.stop())
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
