/** Each typical mistake is named by its cause first, in one sentence, without a swarm of consequences. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byUrgency, type Problem } from '../../src/check/index.ts';
import { everything } from '../../src/cli/check.ts';
import { hubWith, PROGRAMME } from '../support/content.ts';
import { inWords } from '../support/messages.ts';
import { MISTAKES, type Mistake } from './mistakes.ts';

const BASE = hubWith(PROGRAMME);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'mistakes-'));
  cpSync(BASE, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** Makes the mistake in a folder, where `place` says how its files are called there. */
function make({ file, make: change, also }: Mistake, place = (name: string) => name): void {
  const text = readFileSync(path.join(BASE, file), 'utf8');
  const changed = change(text);
  if (changed === undefined) rmSync(path.join(dir, place(file)));
  else writeFileSync(path.join(dir, place(file)), changed);
  for (const [name, written] of Object.entries(also?.(text) ?? {})) {
    mkdirSync(path.dirname(path.join(dir, place(name))), { recursive: true });
    writeFileSync(path.join(dir, place(name)), written);
  }
}

const told = (problems: readonly Problem[], own = '') =>
  inWords(byUrgency(problems)).map(
    ({ file, line, column, message }) => `${file === own ? '' : `${file}:`}${line}:${column} ${message}`,
  );

it('the small site has none', () => {
  expect(told(everything(dir).problems)).toEqual([]);
});

describe('one mistake', () => {
  it.each(MISTAKES)('$name', (mistake) => {
    make(mistake);
    const messages = told(everything(dir).problems, mistake.file);
    expect(messages[0]?.slice(0, mistake.says.length)).toBe(mistake.says);
    expect(messages.length, messages.join('\n')).toBeLessThanOrEqual(mistake.most ?? 1);
    for (const message of messages) {
      expect(message).toMatch(/\p{Script=Cyrillic}{3}/u);
      expect(message).not.toMatch(/\n|undefined|\[object|Error/);
    }
  });
});

it('all mistakes at once are all named, each by the same words', { timeout: 120_000 }, () => {
  // Each in an entry of its own; lists have one file for all mistakes, and one that is unreadable hides what it names.
  const inEntries = MISTAKES.filter(({ file }) => /^(?:cases|about|press)\//.test(file));
  expect(inEntries.length).toBeGreaterThan(70);
  const places = inEntries.map((mistake, i) => {
    const folder = path.dirname(mistake.file);
    const own = path.join(path.dirname(folder), `mistake-${i}`);
    cpSync(path.join(BASE, folder), path.join(dir, own), { recursive: true });
    const place = (name: string) =>
      name.startsWith(`${folder}/`) ? name.replace(folder, own) : `${own}-${name.replaceAll('/', '-')}`;
    return { mistake, folder, own, place };
  });
  // What has no folder of its own is told one at a time.
  const movable = places.filter(({ mistake, folder }) =>
    Object.keys(mistake.also?.('') ?? {}).every((name) => name.startsWith(`${folder}/`)),
  );
  for (const { mistake, place } of movable) make(mistake, place);
  const { problems } = everything(dir);
  const silent = movable.filter(({ mistake, folder, own }) => {
    // Copies share their titles, which is no part of the mistake.
    const here = problems.filter(
      ({ file, rule }) => file.startsWith(`${own}/`) && rule !== 'duplicate-title',
    );
    const messages = told(here, mistake.file.replace(folder, own)).map((text) =>
      text.replaceAll(own, folder),
    );
    return !messages[0]?.startsWith(mistake.says);
  });
  expect(silent.map(({ mistake }) => mistake.name)).toEqual([]);
});
