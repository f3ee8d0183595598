import { pino } from 'pino';
import { errorCode } from '../interest/database.ts';
import { RegistrationService } from '../interest/service.ts';
import { databaseUrl, mailSettings } from '../interest/settings.ts';
import { setting } from '../settings/index.ts';
import { serveMetrics } from './health.ts';
import { serveBuilds } from './served.ts';
import { createSite } from './site.ts';

/** A stop that takes longer is broken off: whoever waits for the process must not wait for ever. */
const PATIENCE_MS = 10_000;

/**
 * Serves the built site by the settings of the environment until the process is told to stop. It reads the folder of
 * the build and writes to the data folder, nothing else.
 * @throws BuildError, SettingsError, and what the system says of a port
 */
export async function serve(): Promise<void> {
  const site = setting('SITE_URL');
  const host = setting('HOST');
  const port = setting('PORT');
  // Names of routes, codes and times. Never an address of a page or of a person, never a form: private links are
  // addresses, and what people typed is theirs.
  const log = pino({ base: null, level: setting('LOG_LEVEL') });
  const mail = mailSettings();
  warn(site, mail !== undefined, (message) => {
    log.warn(message);
  });
  const source = serveBuilds(setting('DIST_DIR'), site, log);
  const service = new RegistrationService({
    database: databaseUrl(),
    mail,
    site,
    build: source.current,
    log,
  });
  const { app, metrics, stop } = await createSite({
    source,
    service,
    open: setting('INTEREST_FORM').kind === 'here',
    proxies: setting('TRUST_PROXY'),
    site,
    limits: setting('RATE_LIMIT') ? {} : undefined,
    log,
  });
  await app.listen({ host, port });
  const metricsPort = setting('METRICS_PORT');
  const metricsServer = metricsPort === undefined ? undefined : serveMetrics(metrics, metricsPort);
  service.start();
  process.stdout.write(`The site is at http://${host}:${port}/ — stop it with Ctrl+C.\n`);

  process.on('unhandledRejection', (error) => {
    log.error({ error: errorCode(error) }, 'a promise was rejected and nobody listened');
  });
  let isStopping = false;
  const end = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    metricsServer?.close();
    await stop();
    await service.stop();
    process.exit();
  };
  // The signal may come twice: npm passes on what the terminal, or systemd, has sent to every process already.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
}

/** What works, and should not stay so. */
function warn(site: string, sendsEmail: boolean, say: (message: string) => void): void {
  if (sendsEmail && !site.startsWith('https:')) {
    say(
      `SITE_URL is ${site}: private links in emails go over the network unprotected. Write an https address.`,
    );
  }
  for (const name of ['HUB_OPERATOR', 'HUB_CONTACT'] as const) {
    if (setting(name) === undefined)
      say(`${name} is not set: the pages cannot say who answers for registrations`);
  }
}
