import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePath, splitPath } from '../../src/i18n/paths.ts';
import { readCalendar } from '../support/calendars.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { uncoveredCharacters } from '../support/fonts.ts';
import {
  alternateProblems,
  descriptionProblems,
  headingProblems,
  languageProblems,
  strayLinks,
  titleProblems,
} from '../support/heads.ts';
import { brokenLinks, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { GOROD, richSettings } from '../support/programme.ts';
import { none, Site } from '../support/site.ts';
import { brokenValues, typewriterHabits } from '../support/texts.ts';
import { LIMITS, styleAttributes, weigh } from '../support/weights.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Stands in the fixture's title, text, file name and file, in each language. */
const MARKS = [/эмбарго/i, /embargo-/i];
const WEIGHT = 35 * 1024;

let early: string;
let site: Site;

function build(settings: Record<string, string>): void {
  const env = { ...process.env, ...settings };
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'pipe' });
}

/** One second before the embargo, and one second after: the two differ in nothing else. */
beforeAll(() => {
  early = mkdtempSync(path.join(tmpdir(), 'early-'));
  const settings = richSettings();
  build({ ...settings, SITE_NOW: '2026-09-18T15:59:59+06:00', DIST_DIR: path.join(early, 'client') });
  build(settings);
  site = new Site(settings.DIST_DIR);
}, 400_000);

afterAll(() => {
  rmSync(early, { recursive: true, force: true });
});

/** Every file of a folder that holds a mark, in its name or in its bytes, packed or not. */
function filesWithMarks(folder: string): string[] {
  const files = globSync('**', { cwd: folder, dot: true });
  if (files.length < 10) throw new Error(`Hardly a site: ${folder}`);
  return files.filter((file) =>
    [file, ...textsOf(path.join(folder, file))].some((text) => MARKS.some((mark) => mark.test(text))),
  );
}

/** What a file says: as it is, and unpacked where it is packed (the index of the search is gzip by other names). */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const unpacked =
    bytes[0] === 0x1f && bytes[1] === 0x8b
      ? gunzipSync(bytes)
      : file.endsWith('.br')
        ? brotliDecompressSync(bytes)
        : Buffer.alloc(0);
  return [bytes.toString('utf8'), unpacked.toString('utf8')];
}

describe('what is under embargo', () => {
  it('is in no byte that was built a second before', () => {
    expect(filesWithMarks(early)).toEqual([]);
  });

  it('is there a second after: pages, file, search', () => {
    const files = filesWithMarks(path.dirname(site.folder)).map((file) => file.replaceAll(path.sep, '/'));
    for (const file of [
      'client/conferences/gorod-2026/press/index.html',
      'client/ky/conferences/gorod-2026/press/index.html',
      'client/en/conferences/gorod-2026/press/index.html.br',
      'client/conferences/gorod-2026/files/embargo-itogi.txt',
      'client/press/embargo-itogi/index.html',
      'client/feeds/press.xml',
    ])
      expect(files).toContain(file);
    expect(files.some((file) => file.startsWith('client/pagefind/'))).toBe(true);
  });

  it('leaves the rest of the press kit alone, and no translation behind', () => {
    const before = new Site(path.join(early, 'client'));
    for (const locale of LOCALES) {
      const address = localePath(locale, `${GOROD}press/`);
      const page = before.pages.find((one) => one.address === address)!;
      const text = elements(page.document, 'article').find((one) => attribute(one, 'data-search'))!;
      expect(elements(text, 'section').map((section) => attribute(section, 'id'))).toEqual(['anons', 'logo']);
      // The translations of what is left are as fresh as before.
      expect(textOf(page.document)).not.toMatch(/The original has changed|Түп нуска андан бери өзгөргөн/);
    }
  });
});

describe('the pages of a rich programme', () => {
  it('hold together: links, markup, heads, texts', () => {
    for (const check of [
      brokenLinks,
      unreachable,
      invalidMarkup,
      titleProblems,
      descriptionProblems,
      headingProblems,
      languageProblems,
      alternateProblems,
      strayLinks,
      brokenValues,
      typewriterHabits,
      uncoveredCharacters,
      styleAttributes,
    ])
      none(check(site));
  });

  it('are light', () => {
    const pages = site.pages.filter(({ address }) => splitPath(address).address.startsWith(GOROD));
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const { text, script } = weigh(page, site);
      expect(text, page.address).toBeLessThan(WEIGHT);
      expect(script, page.address).toBeLessThan(LIMITS.script);
    }
  });

  it('say that the conference is under way on its second day', () => {
    const page = site.pages.find(({ address }) => address === GOROD)!;
    expect(textOf(page.document)).toContain('Конференция идёт: 17–18 сентября 2026 года.');
  });
});

describe('each calendar', () => {
  const calendars = () => globSync('**/*.ics', { cwd: site.folder });

  it('holds what the page beside it shows', () => {
    const programmes = calendars().filter((file) => file.includes('/programme/'));
    expect(programmes).toHaveLength(9 * LOCALES.length);
    for (const file of programmes) {
      const events = readCalendar(readFileSync(path.join(site.folder, file), 'utf8'));
      const address = `/${file.replace('calendar.ics', '')}`;
      const page = site.pages.find((one) => one.address === address)!;
      const shown = elements(page.document, 'li')
        .filter((item) => attribute(item, 'data-slot') !== undefined)
        .map((item) => ({
          slot: attribute(item, 'data-slot'),
          start: Date.parse(attribute(item, 'data-start') ?? ''),
          end: Date.parse(attribute(item, 'data-end') ?? ''),
        }));
      expect(
        events.map(({ slot, start, end }) => ({ slot, start, end })),
        address,
      ).toEqual(shown);
    }
  });

  it('stands beside every session and speaker', () => {
    const views = calendars().filter((file) => /^conferences\/[^/]+\/(sessions|speakers)\//.test(file));
    expect(views).toHaveLength(16 + 14);
  });
});

describe('the feed of changes', () => {
  it('has every change, the latest first, in the reader’s language', () => {
    const feed = site.read('/en/conferences/gorod-2026/changes/feed.xml');
    const titles = [...feed.matchAll(/<entry>[\s\S]*?<title[^>]*>([^<]*)<\/title>/g)].map(
      ([, title]) => title,
    );
    expect(titles).toHaveLength(6);
    expect(titles[0]).toBe('Cancelled: Workshop: an application in an hour and a half');
    expect(feed).toContain('Was: 14:00–15:00. Now: 15:00–16:00.');
  });
});
