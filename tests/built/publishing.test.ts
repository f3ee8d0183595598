import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { answering } from '../../src/cli/addresses.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { contentDir } from '../../src/library/settings.ts';
import '../../src/collections.ts';
import { dataAddress, feedAddress, feedNames } from '../../src/publishing/addresses.ts';
import { dataFiles } from '../../src/publishing/data/tables.ts';
import { CARD_BYTES } from '../../src/publishing/cards/draw.ts';
import { publishedAddresses, lostAddresses } from '../../src/publishing/published-addresses.ts';
import { setting } from '../../src/settings/index.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { graphErrors } from '../support/schema-org.ts';
import { builtFolder, links, none, originOf, resolve, Site } from '../support/site.ts';
import type { Page } from '../support/site.ts';
import { atomErrors, sitemapErrors } from '../support/xml.ts';

const site = new Site(builtFolder());
const origin = originOf(site.pages.find(({ address }) => address === '/')!) ?? '';
/** The error page is for nobody to find or share. */
const listed = site.pages.filter((page) => links(page.document, 'canonical').length > 0);

function meta({ document }: Page, name: string): string | undefined {
  const found = elements(document, 'meta').find((element) =>
    [attribute(element, 'name'), attribute(element, 'property')].includes(name),
  );
  return found && attribute(found, 'content');
}

function dataBlocks({ document }: Page): string[] {
  return elements(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => script.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
}

const JSON_FILES = dataFiles().flatMap(({ name }) => (name.endsWith('.json') ? [name] : []));

describe('descriptions for search engines', () => {
  it('stand on every page and are valid by schema.org', () => {
    none(
      listed.flatMap((page) => {
        const blocks = dataBlocks(page);
        if (blocks.length !== 1) return [{ page: page.address, message: `${blocks.length} descriptions` }];
        const wrong = graphErrors(JSON.parse(blocks[0]!), origin);
        return wrong.map((message) => ({ page: page.address, message }));
      }),
    );
  });

  it('cannot end their script element', () => {
    none(
      listed
        .filter((page) => dataBlocks(page).some((text) => text.includes('<')))
        .map((page) => ({ page: page.address, message: 'has < in its description' })),
    );
  });
});

describe('the sitemap', () => {
  const xml = site.read('/sitemap.xml');

  it('is valid by sitemaps.org', async () => {
    expect(await sitemapErrors(xml)).toEqual([]);
  });

  it('lists every page that may be found, and no other', () => {
    const locations = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      url.replace(origin, ''),
    );
    expect(locations.sort()).toEqual(listed.map(({ address }) => address).sort());
  });

  it('is named by robots.txt', () => {
    expect(site.read('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});

it('security.txt is not there where nobody has said whom to write to', () => {
  expect(site.file('/.well-known/security.txt') !== undefined).toBe(setting('HUB_CONTACT') !== undefined);
});

describe('the feeds', () => {
  const addresses = LOCALES.flatMap((locale) =>
    feedNames().map((name) => localePath(locale, feedAddress(name))),
  );

  it('are valid Atom', async () => {
    for (const address of addresses) expect(await atomErrors(site.read(address)), address).toEqual([]);
  });

  it('name no entry twice and lead to pages that are there', () => {
    for (const address of addresses) {
      const entries = site.read(address).split('<entry').slice(1);
      expect(entries.length, address).toBeGreaterThan(0);
      const ids = entries.map((entry) => /<id>([^<]+)<\/id>/.exec(entry)?.[1]);
      expect(new Set(ids).size, address).toBe(ids.length);
      for (const entry of entries) {
        const { address: target = '' } = resolve('/', /href="([^"]+)"/.exec(entry)?.[1] ?? '', origin);
        expect(site.file(target), target).toBeDefined();
      }
    }
  });

  it('are announced on every page in its language', () => {
    none(
      listed.flatMap((page) => {
        const feeds = links(page.document, 'alternate')
          .filter((link) => attribute(link, 'type') === 'application/atom+xml')
          .map((link) => attribute(link, 'href')?.replace(origin, ''));
        const expected = feedNames().map((name) => localePath(page.locale, feedAddress(name)));
        return feeds.join() === expected.join()
          ? []
          : [{ page: page.address, message: `announces ${feeds.join()}` }];
      }),
    );
  });
});

describe('cards', () => {
  const folder = path.join(builtFolder(), 'cards');
  const named = new Map(
    listed.map((page) => [page, meta(page, 'og:image')?.replace(`${origin}/cards/`, '') ?? '']),
  );

  it('are drawn for every page', () => {
    const files = new Set(readdirSync(folder));
    none(
      [...named].flatMap(([page, file]) =>
        files.has(file) ? [] : [{ page: page.address, message: `has no card ${file}` }],
      ),
    );
    expect(files.size).toBe(new Set(named.values()).size);
  });

  it('are 1200 × 630 and light enough for messengers', async () => {
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(path.join(folder, file));
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ file, format, width, height }).toEqual({ file, format: 'png', width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThanOrEqual(CARD_BYTES);
    }
  });

  it('differ where titles differ', () => {
    const titles = new Set([...named.keys()].map((page) => `${page.locale} ${meta(page, 'og:title')}`));
    expect(new Set(named.values()).size).toBeGreaterThanOrEqual(titles.size);
  });
});

describe('open data', () => {
  it('is a table that another program reads, one line a case', () => {
    const text = site.read('/data/cases.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' });
    // What is made of several cases has no line of its own.
    const pages = site.pages.filter(({ address }) => /^\/cases\/(?!compare\/|costs\/)[^/]+\/$/.test(address));
    expect(rows.map(({ page }) => page?.replace(origin, '')).sort()).toEqual(
      pages.map(({ address }) => address).sort(),
    );
    for (const row of rows) expect(Object.values(row).some((cell) => /^[=+@]/.test(cell))).toBe(false);
  });

  it('gives its terms and its records, whose pages are there', () => {
    for (const file of JSON_FILES) {
      const data = JSON.parse(site.read(dataAddress(file))) as { licence: string; records: unknown[] };
      expect(URL.canParse(data.licence), file).toBe(true);
      expect(data.records.length, file).toBeGreaterThan(0);
      const own =
        JSON.stringify(data)
          .match(/"[^"]+"/g)
          ?.filter((text) => text.startsWith(`"${origin}/`)) ?? [];
      for (const text of own) {
        const { address = '' } = resolve('/', JSON.parse(text) as string, origin);
        expect(site.file(address), address).toBeDefined();
      }
    }
  });

  it('is explained field by field in the dictionary', () => {
    const page = site.pages.find(({ address }) => address === '/data/')!;
    const fields = new Set(elements(page.document, 'th').map(textOf));
    const header = parseCsv(site.read('/data/cases.csv'), { bom: true, delimiter: ';' })[0] as string[];
    for (const column of header) expect(fields).toContain(column);
    for (const file of JSON_FILES) {
      const { records } = JSON.parse(site.read(dataAddress(file))) as { records: Record<string, unknown>[] };
      for (const key of new Set(records.flatMap(Object.keys)))
        expect(fields, `${file} ${key}`).toContain(key);
    }
  });
});

describe('the manifests', () => {
  it('name icons that are there, of the size they say', async () => {
    for (const locale of LOCALES) {
      const manifest = JSON.parse(site.read(localePath(locale, '/manifest.webmanifest'))) as {
        lang: string;
        start_url: string;
        icons: { src: string; sizes: string; purpose: string }[];
      };
      expect(manifest.lang).toBe(locale);
      expect(site.file(manifest.start_url)).toBeDefined();
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
      for (const { src, sizes } of manifest.icons) {
        const { width, height } = await sharp(site.file(src)).metadata();
        if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
      }
    }
  });
});

describe('llms.txt', () => {
  it('leads to pages that are there', () => {
    for (const locale of LOCALES) {
      const urls = [...site.read(localePath(locale, '/llms.txt')).matchAll(/\]\(([^)]+)\)/g)].map(
        ([, url = '']) => url,
      );
      expect(urls.length).toBeGreaterThan(0);
      for (const url of urls) expect(site.file(resolve('/', url, origin).address ?? ''), url).toBeDefined();
    }
  });
});

describe('the content policy', () => {
  it('stands in every page before anything it rules over, without unsafe-inline', () => {
    none(
      site.pages.flatMap(({ address, html }) => {
        const start = html.indexOf('http-equiv="Content-Security-Policy"');
        const message =
          start < 0
            ? 'has no policy'
            : html.search(/<(?:link|style|script)/) < start
              ? 'loads something before its policy'
              : html.includes('unsafe-inline')
                ? 'allows unsafe-inline'
                : undefined;
        return message ? [{ page: address, message }] : [];
      }),
    );
    expect(site.read('/_headers')).toMatch(
      /^\/\*\n {2}Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval' 'sha256-/,
    );
    expect(site.read('/_headers')).not.toContain('unsafe-inline');
  });

  it('has nothing of the browser editor, which is built only when asked for', () => {
    expect(existsSync(path.join(builtFolder(), 'admin'))).toBe(false);
    expect(site.read('/_headers')).not.toContain('/admin');
  });

  it('has nothing on elements to refuse: no handlers', () => {
    none(
      site.pages.flatMap((page) =>
        elements(page.document).flatMap((element) =>
          element.attrs
            .filter(({ name }) => /^on[a-z]+$/.test(name))
            .map(({ name }) => ({ page: page.address, message: `<${element.tagName} ${name}>` })),
        ),
      ),
    );
  });
});

describe('published addresses', () => {
  it('still answer or lead on (a page that moves needs a line in content/redirects.yaml)', () => {
    const published = publishedAddresses(contentDir());
    expect(lostAddresses(published, answering(builtFolder()))).toEqual([]);
  });
});
