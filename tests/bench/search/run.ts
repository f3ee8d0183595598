/**
 * `npm run bench:search`: measures the search of a served site in Chromium with a processor slowed four times: the
 * first answer over a cold cache on a slow line (400 kbit/s, 400 ms), and how soon a typed letter shows. `BASE_URL`
 * names the site (`npm start` serves it); `-- --requests` lists every request, `-- --typing` leaves the loading out;
 * `SLOWER` is how many times slower. Not part of `npm test`: times depend on the machine and on what else it does;
 * the share of a processor that was to be had is printed with them.
 */
import { chromium } from '@playwright/test';
import { setting } from '../../../src/settings/index.ts';
import { findBrowser, launchOptions } from '../../run/browser.ts';
import {
  processorShare,
  SLOWER,
  timeAddress,
  timeLoad,
  type Load,
  type Moment,
  type Trial,
} from './measures.ts';
import { slowLine } from '../../support/slow-line.ts';
import { STAGES, timeTyping, type Stage } from './typing.ts';

/** Of each language a word of titles, a phrase, and a question that the texts answer. */
const TRIALS: readonly Trial[] = [
  ...['конкурс', 'социальный талон', 'как подать заявку на конкурс'].map((query) => ({ prefix: '', query })),
  ...['талон', 'мамлекеттик заказ', 'сынакка арыз кантип берилет'].map((query) => ({ prefix: '/ky', query })),
  ...['voucher', 'social contracting', 'how to apply for a tender'].map((query) => ({
    prefix: '/en',
    query,
  })),
];

const baseURL = setting('BASE_URL') ?? 'http://localhost:4321';
if (!(await fetch(baseURL).catch(() => undefined))) {
  console.error(`Nothing answers at ${baseURL}: serve the site first (npm start), or name it by BASE_URL.`);
  process.exit(1);
}
const { executablePath } = await findBrowser();
const browser = await chromium.launch(launchOptions(executablePath));

sayShare();
const slow = await slowLine(baseURL);
for (const trial of process.argv.includes('--typing') ? [] : TRIALS) {
  for (const [how, time] of Object.entries({ typed: timeLoad, 'by its address': timeAddress })) {
    const load = await time(browser, slow.baseURL, trial);
    console.log(`${trial.prefix || '/ru'} «${trial.query}», ${how}: ${saidOf(load)}`);
    if (process.argv.includes('--requests')) for (const line of requestsOf(load)) console.log(`    ${line}`);
  }
}
for (const stage of STAGES) await printTyping(stage);
await browser.close();
slow.close();
sayShare();

function sayShare(): void {
  const share = processorShare();
  const slower = (SLOWER / share).toFixed(1);
  console.log(
    `share of a processor to be had: ${(share * 100).toFixed(0)} %, in effect ${slower} times slower`,
  );
}

function saidOf({ titles, texts, excerpts, shift, requests }: Load): string {
  const parts = Object.entries({ titles, 'full text': texts, excerpts });
  return [
    ...parts.map(([name, moment]) => `${name} ${momentOf(moment)}`),
    `shift ${shift.toFixed(3)}`,
    `${requests.length} requests`,
  ].join(' · ');
}

function momentOf(moment: Moment | undefined): string {
  return moment ? `${moment.seconds.toFixed(2)} s ${kilobytes(moment.bytes)}` : '—';
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function requestsOf({ requests }: Load): string[] {
  return requests.map(
    ({ from, to, bytes, address }) =>
      `${from.toFixed(2)}–${to.toFixed(2)} s ${kilobytes(bytes)} ${decodeURI(address).replace(baseURL, '')}`,
  );
}

async function printTyping(stage: Stage): Promise<void> {
  const all = [];
  const line = stage === 'cold' ? slow.baseURL : baseURL;
  for (const trial of TRIALS) all.push(await timeTyping(browser, line, trial, stage));
  const keys = all.flatMap((typing) => typing.keys).sort((a, b) => a - b);
  const tasks = all.flatMap((typing) => typing.tasks);
  const at = (share: number) => `${(keys[Math.ceil(keys.length * share) - 1] ?? 0).toFixed(0)} ms`;
  console.log(
    `typing, ${stage}: ${String(keys.length)} keys, half within ${at(0.5)}, 95 % ${at(0.95)}, all ${at(1)}; ` +
      `tasks over 50 ms: ${String(tasks.length)}, longest ${Math.max(0, ...tasks).toFixed(0)} ms`,
  );
}
