import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
import { splitFrontmatter } from '../../src/library/mdx-file.ts';
import { HUB } from '../support/content.ts';
import { digestOf } from '../support/count-parses.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

const COUNTER = pathToFileURL(path.join(ROOT, 'tests/support/count-parses.mjs')).href;

/** Builds the copied hub with the results kept in one folder; the site goes into another. */
function build(cache: string, site: string, counts?: string): void {
  const env = {
    ...process.env,
    CONTENT_DIR: inFolder('content'),
    CACHE_DIR: inFolder(cache),
    DIST_DIR: inFolder(site),
    SITE_DATE: '2002-03-04',
    ...(counts && { COUNT_PARSES: inFolder(counts), NODE_OPTIONS: `--import ${COUNTER}` }),
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
  build('empty', 'cold', 'counts');
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('builds from what it has kept, after changes, byte for byte what it builds from nothing', () => {
  const [warm, cold] = [filesOf('warm'), filesOf('cold')];
  expect([...warm.keys()]).toEqual([...cold.keys()]);
  // Into a Word file its library writes the hour when it was made; the pack of the documents has its digest.
  const same = [...warm].filter(([file]) => !/\.docx$|templates\/pack\.json$/.test(file));
  expect(same.filter(([file, content]) => cold.get(file) !== content).map(([file]) => file)).toEqual([]);
  expect(warm.size).toBeGreaterThan(300);
});

describe('a build from nothing', () => {
  /** How often each process has parsed each text, by `process digest`. */
  function parses(kind: string): Map<string, number> {
    const lines = readFileSync(inFolder('counts'), 'utf8').trim().split('\n');
    const ofKind = lines.filter((line) => line.split(' ')[1] === kind);
    return new Map([...Map.groupBy(ofKind, (line) => line)].map(([line, same]) => [line, same.length]));
  }

  /** The texts of the content by the digests of one of their halves; what is empty is not worth parsing. */
  function texts(half: 'frontmatter' | 'body'): Map<string, string[]> {
    const files = globSync('**/*.mdx', { cwd: inFolder('content') });
    const halves = files.map((file) => {
      const parts = splitFrontmatter(readFileSync(path.join(inFolder('content'), file), 'utf8'));
      return { file, text: parts?.[half].trim() ?? '' };
    });
    const written = halves.filter(({ text }) => text !== '');
    return new Map(
      [...Map.groupBy(written, ({ text }) => digestOf(text))].map(([digest, same]) => [
        digest,
        same.map(({ file }) => file),
      ]),
    );
  }

  it.each([
    ['yaml', 'frontmatter', 1],
    // Astro compiles the texts for the pages and, though no page on demand asks for them, for its server.
    ['body', 'body', 2],
  ] as const)('parses the %s of no file twice for one purpose', (kind, half, most) => {
    const counts = parses(kind);
    const processes = new Set([...counts.keys()].map((line) => line.split(' ')[0]));
    const twice = [...texts(half)].flatMap(([digest, files]) =>
      [...processes]
        .filter((id) => (counts.get(`${id} ${kind} ${digest}`) ?? 0) > most * files.length)
        .map(() => files),
    );
    expect(twice).toEqual([]);
    // Two of them read every text: the check, and Astro.
    const readers = [...processes].filter((id) =>
      [...texts(half).keys()].every((digest) => counts.has(`${id} ${kind} ${digest}`)),
    );
    expect(readers).toHaveLength(2);
  });
});
