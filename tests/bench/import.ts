/**
 * `npm run bench:import`: how long the import of a code of 1,200 articles takes and how much memory, and what an act
 * of 1,000 articles adds to the build of a small site, the first time and again. Prints the numbers; judges nothing,
 * since machines differ. Linux only: it reads /proc.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../../src/settings/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORK = path.join(ROOT, '.cache/bench');
const ACT = 'kodeks-1';
const TICKS = 100;

interface Measured {
  /** Seconds by the clock, and of the processor. */
  wall: number;
  cpu: number;
  /** The most memory all its processes held at once, MB. */
  memory: number;
}

/** An invented code: sections, chapters, parts and points, about `size` letters an article. */
function code(articles: number, size: number): string {
  const words =
    'порядок размещения заказа осуществляется органом на основании программ утверждаемых с учётом потребностей населения и возможностей бюджета исполнитель представляет отчёт'.split(
      ' ',
    );
  // Other words every time: what an earlier run has left in the caches must not count.
  let seed = (Date.now() % 2_147_483_646) + 1;
  const sentence = (length: number) => {
    const chosen = Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return words[seed % words.length] ?? '';
    });
    const text = chosen.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const lines = ['КОДЕКС'];
  for (let i = 1; i <= articles; i++) {
    if (i % 150 === 1) lines.push(`РАЗДЕЛ ${'I'.repeat(Math.ceil(i / 150) % 4 || 1)}. ОБЩЕЕ`);
    if (i % 15 === 1) lines.push(`Глава ${Math.ceil(i / 15)}. ${sentence(4)}`);
    lines.push(`Статья ${i}. ${sentence(5)}`);
    let length = 0;
    for (let part = 1; length < size; part++) {
      const text = part < 4 ? `${part}. ${sentence(22)}.` : `${part - 3}) ${sentence(18)};`;
      lines.push(text);
      length += text.length;
    }
  }
  return lines.map((line) => `<p class=MsoNormal><span>${line}</span></p>`).join('\n');
}

/** Ticks of the processor that ended children have used (proc(5): cutime, cstime). */
function childTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

/** Memory of a process and all below it, MB. */
function memoryOf(pid: number): number {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(/\s+/).filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
}

async function run(args: string[], env: Record<string, string>): Promise<Measured> {
  const before = childTicks();
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'pipe', env: environment(env) });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-2000)}`);
  return { wall: (performance.now() - started) / 1000, cpu: (childTicks() - before) / TICKS, memory };
}

function say(what: string, { wall, cpu, memory }: Measured): void {
  console.log(
    `${what.padEnd(44)} ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, memory ${memory.toFixed(0)} MB`,
  );
}

const difference = (a: Measured, b: Measured): Measured => ({
  wall: a.wall - b.wall,
  cpu: a.cpu - b.cpu,
  memory: a.memory,
});

const content = path.join(WORK, 'content');
const env = { CONTENT_DIR: content, DIST_DIR: path.join(WORK, 'dist/client'), SITE_DATE: '2002-03-04' };
const build = () => run(['src/cli/build.ts'], env);

rmSync(WORK, { recursive: true, force: true });
cpSync(path.join(ROOT, 'tests/fixtures/hub'), content, { recursive: true });
await build();
const without = await build();
say('Build of the small site', without);

mkdirSync(path.join(content, 'acts', ACT));
writeFileSync(
  path.join(content, 'acts', ACT, 'ru.mdx'),
  "---\ntitle: Кодекс для измерений\nshort: Кодекс № 1\nsummary: Выдуманный кодекс.\nupdated: '2002-04-01'\ntype: code\nnumber: '1'\ndate: '2001-02-03'\nstatus: in-force\n---\n\nВыдуманный кодекс.\n",
);
const importing = (articles: number) => {
  const source = path.join(WORK, `${articles}.html`);
  writeFileSync(source, code(articles, 1200));
  return run(['src/cli/import-act.ts', source, '--act', ACT, '--lang', 'ru', '--edition', '2002-01-05'], env);
};
say('Import of 1,200 articles', await importing(1200));
await importing(1000);
const cold = await build();
say('Build with 1,000 articles, cold', cold);
say('  the act adds', difference(cold, without));
const warm = await build();
say('Build with 1,000 articles, warm', warm);
say('  the act adds', difference(warm, without));
const contents = path.join(WORK, 'dist/client/acts', ACT, 'index.html.br');
if (existsSync(contents)) {
  console.log(`Contents page: ${(readFileSync(contents).length / 1024).toFixed(1)} KB of brotli`);
}
