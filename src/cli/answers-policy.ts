import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { RegistrationService } from '../interest/service.ts';
import { BUTTON } from '../interest/views.ts';
import { hashesOf } from '../publishing/built-pages.ts';
import { answerPolicy } from '../publishing/headers.ts';
import { loadBuild } from '../server/served.ts';
import { createSite } from '../server/site.ts';

/** What somebody sends who registers. */
const FORM = 'name=Build&email=build%40example.org&role=citizen&language=ru&consent=yes';

/**
 * The content policy of the answers to the form: hashes of what stands in them, taken once from answers to made-up
 * requests, so that nothing a reader sends can get into it. Whoever registers, looks, corrects and deletes here on trial
 * does it in a database that is thrown away.
 * @param folder of a build that is finished but for this
 * @throws when the form of this build does not work: it must not be switched to
 */
export async function answersPolicy(folder: string): Promise<string> {
  const build = loadBuild(folder, { policy: '', answersPolicy: '' });
  const data = await mkdtemp(join(tmpdir(), 'trial-'));
  const site = 'http://localhost';
  const log = pino({ level: 'silent' });
  const service = new RegistrationService({
    database: join(data, 'interest.db'),
    site,
    build: () => build,
    log,
  });
  const source = { current: () => build, earlier: () => [] };
  const { app, stop } = await createSite({
    source,
    service,
    open: true,
    proxies: 0,
    site,
    limits: undefined,
    log,
  });
  const found = { scripts: new Set<string>(), styles: new Set<string>() };

  async function ask(method: 'GET' | 'POST', url: string, status: number, payload = ''): Promise<string> {
    const headers = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    const answer = await app.inject({ method, url, payload, headers });
    if (answer.statusCode !== status) {
      throw new Error(
        `The form does not work: ${method} ${url} answered ${answer.statusCode}, not ${status}.`,
      );
    }
    const { scripts, styles } = hashesOf(answer.body);
    for (const script of scripts) found.scripts.add(script);
    for (const style of styles) found.styles.add(style);
    return String(answer.headers.location);
  }

  try {
    await ask('POST', '/interest', 422);
    const manage = await ask('POST', '/interest', 303, FORM);
    await ask('GET', manage, 200);
    await ask('POST', manage, 303, FORM);
    await ask('GET', await ask('POST', manage, 303, `${BUTTON}=delete`), 200);
    await ask('POST', manage, 404, `${BUTTON}=confirm`);
    await ask('POST', manage, 404, `${BUTTON}=refuse`);
  } finally {
    await stop();
    await service.stop();
    await rm(data, { recursive: true });
  }
  return answerPolicy({ scripts: [...found.scripts], styles: [...found.styles] });
}
