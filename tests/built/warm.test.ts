import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
import { HUB } from '../support/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

/** Builds the copied hub with the results kept in one folder; the site goes into another. */
function build(cache: string, site: string): void {
  const env = {
    ...process.env,
    CONTENT_DIR: inFolder('content'),
    CACHE_DIR: inFolder(cache),
    DIST_DIR: inFolder(site),
    SITE_DATE: '2002-03-04',
  };
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'pipe' });
}

function change(file: string, from: string, to: string): void {
  const place = path.join(inFolder('content'), file);
  const text = readFileSync(place, 'utf8');
  expect(text, file).toContain(from);
  writeFileSync(place, text.replaceAll(from, to));
}

/** What an editor may do between two builds, with effects on files that he has not touched. */
function edit(): void {
  // A text of its own, and the name under which other pages link to it.
  change('glossary/kniga/ru.mdx', 'title: ', 'title: Новая ');
  // The facts of an original give the first numbers of the notes of its translation.
  change('cases/verhnij-holm/ru.mdx', 'sources: [LETTER]', 'sources: [LAW-1, LETTER]');
  // A source that pages cite.
  change('sources.yaml', 'Письмо', 'Записка');
  // One word of one article of an official text.
  change('acts/zakon-3/text/2002-01-05.ru.md', 'шептать', 'говорить');
  // A page that goes, with its language.
  rmSync(path.join(inFolder('content'), 'acts/zakon-1/en.mdx'));
}

function filesOf(site: string): Map<string, string> {
  const root = inFolder(site);
  const files = globSync('**', { cwd: root, dot: true }).sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file)).toString('base64')]));
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warm-'));
  cpSync(HUB, inFolder('content'), { recursive: true });
  build('kept', 'warm');
  edit();
  build('kept', 'warm');
  build('empty', 'cold');
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('builds from what it has kept, after changes, byte for byte what it builds from nothing', () => {
  const [warm, cold] = [filesOf('warm'), filesOf('cold')];
  expect([...warm.keys()]).toEqual([...cold.keys()]);
  expect([...warm].filter(([file, content]) => cold.get(file) !== content).map(([file]) => file)).toEqual([]);
  expect(warm.size).toBeGreaterThan(300);
});
