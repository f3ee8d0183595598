/**
 * Switches copies of a build in, one after another, as nights would, and asks each for the page that answers the form:
 * `node --expose-gc switch-builds.ts <build> <dist> <how many>`. Prints what is left: listeners, megabytes of heap.
 */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { RegistrationService } from '../../src/interest/service.ts';
import { newBuild, readBuild, switchTo } from '../../src/server/builds.ts';
import { serveBuilds } from '../../src/server/served.ts';
import { createSite } from '../../src/server/site.ts';

const [build = '', dist = '', times = '0'] = process.argv.slice(2);
const facts = readBuild(build)!;
const log = pino({ level: 'silent' });
mkdirSync(path.dirname(dist), { recursive: true });

async function switchBuild(): Promise<void> {
  const folder = await newBuild(dist);
  cpSync(path.join(build, 'server'), path.join(folder, 'server'), { recursive: true });
  for (const file of ['404.html', 'ky', 'en', 'interest']) {
    symlinkSync(path.join(build, 'client', file), path.join(folder, 'client', file));
  }
  await switchTo(dist, folder, facts);
}

await switchBuild();
const source = serveBuilds(dist, facts.site, log);
const database = path.join(mkdtempSync(path.join(tmpdir(), 'switch-')), 'interest.db');
const service = new RegistrationService({ database, site: facts.site, build: source.current, log });
const { app } = await createSite({
  ...{ source, service, open: true, proxies: 0, site: facts.site, limits: undefined, log },
});
const ask = async () => {
  const { statusCode } = await app.inject({ url: '/interest/manage/x/', headers: { host: 'localhost' } });
  if (statusCode !== 404) throw new Error(`Answered with ${String(statusCode)}`);
};

/** The heap after everything that can go has gone. */
function heap(): number {
  for (let i = 0; i < 5; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function switchAndAsk(): Promise<void> {
  const before = source.current();
  await switchBuild();
  while (source.current() === before) await new Promise(setImmediate);
  await ask();
}

await ask();
await switchAndAsk();
const before = heap();
for (let n = 0; n < Number(times); n++) await switchAndAsk();
const megabytes = (heap() - before) / 1_048_576;
const listeners = process.listenerCount('unhandledRejection');
process.stdout.write(`${JSON.stringify({ listeners, megabytes: Number(megabytes.toFixed(1)) })}\n`);
await app.close();
await service.stop();
