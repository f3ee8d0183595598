/**
 * `npm run bench:lighthouse -- [--only acts] [--language ky] [--runs 3]`: Lighthouse, as for a phone, over the largest
 * page of every kind in every language of the built site. Prints the four scores (of several runs, the median) with the
 * audits that cost points; ends with 1 where a bar is missed. Lighthouse is fetched from the package registry when it
 * is first asked for: a hundred packages more are nothing that every install needs.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findBrowser, launchOptions } from '../run/browser.ts';
import { startServer } from '../support/child-server.ts';
import { EXAMPLES } from '../support/kinds.ts';
import { freePort } from '../support/port.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
/** Of 100. Performance is measured with a clock, and a clock is never quite sure. */
const BARS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof BARS;
const CATEGORIES = Object.keys(BARS) as Category[];
/** Of pages that are not to be found, Lighthouse says that they cannot be. */
const HIDDEN = /\/(?:404\.html|search\/|offline\/)$|\/side-by-side\//;

interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, language: { type: 'string' }, runs: { type: 'string' } },
});
const runs = Number(values.runs ?? 1);
const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
const browser = launchOptions((await findBrowser()).executablePath);
const server = await startServer('src/cli/serve.ts', await freePort(), 'The site is at', {
  DATA_DIR: folder,
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'silent',
});

async function measure(address: string): Promise<Report> {
  const file = path.join(folder, 'report.json');
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `http://localhost:${String(server.port)}${address}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=--headless=new ${browser.args.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser.executablePath } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The audits that cost a page points, in words. */
function losses({ categories, audits }: Report, category: Category): string[] {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
}

let missed = 0;
const chosen = EXAMPLES.filter(
  ({ kind, locale }) =>
    (values.only === undefined || kind.startsWith(values.only)) &&
    (values.language === undefined || locale === values.language),
);
for (const { kind, locale, address } of chosen) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await measure(address));
  const lines = CATEGORIES.map((category) => {
    const score = Math.round(100 * median(reports.map((report) => report.categories[category].score)));
    const isMissed = score < BARS[category] && !(category === 'seo' && HIDDEN.test(address));
    if (isMissed) missed++;
    const why = isMissed ? ` (${losses(reports[0]!, category).join(', ')})` : '';
    return `${category} ${String(score)}${why}`;
  });
  console.log(`${locale} ${kind} ${address}: ${lines.join(', ')}`);
}
await server.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
console.log(`${String(chosen.length)} pages; bars missed: ${String(missed)}.`);
process.exitCode = missed > 0 ? 1 : 0;
