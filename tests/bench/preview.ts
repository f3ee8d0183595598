/**
 * `npm run bench:preview -- [--rounds 10] [--port 4399]`: how long an editor waits in the live preview. Starts
 * `npm run dev` on a copy of the content, opens pages as a browser does (with the socket on which the server says that a
 * page has to be loaded anew), saves files and waits until the page served after such a word holds what was saved.
 * Prints the median and 95 % of each kind of save; ends with 1 where a bar is missed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { contentDir } from '../../src/library/settings.ts';

/** What an editor is to wait at most, in milliseconds, 95 of 100 times. */
const BARS = { save: 2000, mended: 3000 };
const PATIENCE = 60_000;
const ROOT = path.resolve(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, port: { type: 'string' }, trace: { type: 'boolean' } },
});
const rounds = Number(values.rounds ?? 10);
const base = `http://localhost:${values.port ?? '4399'}`;
const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
const content = path.join(folder, 'content');
cpSync(contentDir(), content, { recursive: true });

const begun = performance.now();
const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', new URL(base).port], {
  cwd: ROOT,
  env: { ...process.env, CONTENT_DIR: content },
  stdio: ['ignore', 'pipe', 'pipe'],
});
process.on('exit', () => {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (chunk: Buffer) => (said += chunk.toString()));

/** The page as it is served, without soft hyphens; what stands for it where it cannot be made too. */
async function page(address: string): Promise<string> {
  const answer = await fetch(base + address, { signal: AbortSignal.timeout(PATIENCE) });
  return (await answer.text()).replaceAll('\u00AD', '');
}

async function untilUp(address: string): Promise<void> {
  for (;;) {
    if ((await page(address).catch(() => '')).includes('</html>')) return;
    if (performance.now() - begun > PATIENCE * 2) throw new Error(`The preview does not start:\n${said}`);
    await sleep(100);
  }
}

/** The socket of a page: each word of it that makes a browser load the page anew wakes who waits. */
async function openSocket(): Promise<{ next: (patience: number) => Promise<boolean>; close: () => void }> {
  const client = await (await fetch(`${base}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${base.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const told: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'full-reload') told.push('reload');
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return {
    next: async (patience) => {
      const until = performance.now() + patience;
      while (told.length === 0 && performance.now() < until) await sleep(5);
      return told.splice(0).length > 0;
    },
    close: () => socket.close(),
  };
}

await untilUp('/');
const started = performance.now() - begun;
const socket = await openSocket();

/** Saves a file and answers how long it takes until the page holds `words` (or lacks them). */
async function save(file: string, text: string, address: string, seen: (html: string) => boolean) {
  await socket.next(0);
  const from = performance.now();
  writeFileSync(path.join(content, file), text);
  while (performance.now() - from < PATIENCE) {
    if (!(await socket.next(PATIENCE))) break;
    const told = performance.now() - from;
    const isSeen = seen(await page(address));
    if (values.trace)
      console.error(
        `  told at ${told.toFixed(0)}, page at ${(performance.now() - from).toFixed(0)}, ${isSeen ? 'seen' : 'as before'}`,
      );
    if (isSeen) return performance.now() - from;
  }
  throw new Error(`${address} never showed what was saved in ${file}\n${said.slice(-3000)}`);
}

const times = new Map<string, number[]>();
function note(kind: string, milliseconds: number) {
  times.set(kind, [...(times.get(kind) ?? []), milliseconds]);
}

interface Kind {
  name: string;
  bar: number;
  file: string;
  address: string;
  /** The text with a word in it that was not there before. */
  edit: (text: string, word: string) => string;
  /** What spoils the file before it is mended. */
  spoil?: (text: string) => string;
}

const afterFields = (text: string, word: string) =>
  text.replace(/^(---\n[\s\S]*?\n---\n\n?)/, `$1${word} стоит здесь.\n\n`);
const inField = (field: string) => (text: string, word: string) =>
  text.replace(new RegExp(`^(${field}: *['"]?)`, 'm'), `$1${word} `);
const CASE = { file: 'cases/batken-2018/ru.mdx', address: '/cases/batken-2018/' };

const KINDS: Kind[] = [
  { name: 'words of a text', bar: BARS.save, ...CASE, edit: afterFields },
  { name: 'a field', bar: BARS.save, ...CASE, edit: inField('title') },
  {
    name: 'words of a guide',
    bar: BARS.save,
    file: 'guides/municipality/ru.mdx',
    address: '/guides/municipality/',
    edit: afterFields,
  },
  {
    name: 'a summary, seen in a list',
    bar: BARS.save,
    file: 'acts/zakon-70-2017/ru.mdx',
    address: '/acts/',
    edit: inField('title'),
  },
  {
    name: 'an item of sources.yaml',
    bar: BARS.save,
    file: 'sources.yaml',
    address: '/sources/',
    edit: (text, word) => text.replace(/^( +title: *['"]?)/m, `$1${word} `),
  },
  {
    name: 'mended: an open element',
    bar: BARS.mended,
    ...CASE,
    edit: afterFields,
    spoil: (text) => `${text}\n<Note>\n`,
  },
  {
    name: 'mended: a lost ---',
    bar: BARS.mended,
    ...CASE,
    edit: afterFields,
    spoil: (text) => text.replace('---\n', ''),
  },
  {
    name: 'mended: YAML',
    bar: BARS.mended,
    ...CASE,
    edit: afterFields,
    spoil: (text) => text.replace('title:', 'title: ['),
  },
  {
    name: 'mended: no such source',
    bar: BARS.mended,
    ...CASE,
    edit: afterFields,
    spoil: (text) => `${text}\nСлова.[^NO-SUCH]\n`,
  },
];

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

/** Prints what was measured of a kind of save. */
function tell({ name, bar }: Kind): void {
  const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  const missed = at(0.95) > bar;
  if (missed) process.exitCode = 1;
  const [load = 0] = loadavg();
  console.log(
    `${name}: median ${seconds(at(0.5))} s, 95 % ${seconds(at(0.95))} s, bar ${seconds(bar)} s${missed ? ' MISSED' : ''} (load ${load.toFixed(1)})`,
  );
}

console.log(`first page after ${seconds(started)} s`);
for (const kind of KINDS) {
  const { name, file, address, edit, spoil } = kind;
  const whole = readFileSync(path.join(content, file), 'utf8');
  await page(address);
  for (let round = 0; round < rounds; round++) {
    const word = `Слово${Array.from({ length: 6 }, () => 'абвгдежзиклм'[Math.floor(Math.random() * 12)]).join('')}`;
    const now = edit(whole, word);
    if (now === whole) throw new Error(`${name}: nothing to edit in ${file}`);
    if (spoil) {
      await socket.next(0);
      writeFileSync(path.join(content, file), spoil(whole));
      // The editor reads what is wrong and mends it.
      await socket.next(5000);
      await page(address);
      await sleep(1500);
    }
    note(name, await save(file, now, address, (html) => html.includes(word)));
    await sleep(2500);
  }
  writeFileSync(path.join(content, file), whole);
  tell(kind);
  await socket.next(5000);
  await sleep(1000);
}
socket.close();

process.exit();
