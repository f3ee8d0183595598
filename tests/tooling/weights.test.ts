/** The weights of a page: what counts, and that each limit can be broken. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSite, pageHtml } from '../support/fixtures.ts';
import { fontsLoaded } from '../support/fonts.ts';
import { scriptsOf } from '../support/resources.ts';
import type { Page, Site } from '../support/site.ts';
import { isTextPage, LIMITS, overweight, weigh } from '../support/weights.ts';

/** Text that no compression makes smaller than the given number of bytes. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

const only = (site: Site): Page => site.pages[0]!;

function guide(head: string, files: Record<string, string | Buffer> = {}): Site {
  return makeSite({ 'guides/ngo/index.html': pageHtml({ head }), ...files });
}

const style = '<link rel="stylesheet" href="/a.css">';
const script = '<script type="module" src="/a.js"></script>';

describe('overweight', () => {
  it('lets an ordinary page be', () => {
    expect(overweight(guide(style + script, { 'a.css': 'a{color:red}', 'a.js': 'let a=1' }))).toEqual([]);
  });

  it.each([
    ['a heavy stylesheet', 'style', guide(style, { 'a.css': `a{content:"${noise(13_000)}"}` })],
    ['a heavy <style>', 'style', guide(`<style>a{content:"${noise(13_000)}"}</style>`)],
    ['a heavy script', 'script', guide(script, { 'a.js': `let a="${noise(7000)}"` })],
    ['a heavy <script>', 'script', guide(`<script>let a="${noise(7000)}"</script>`)],
    [
      'a script with a heavy import',
      'script',
      guide(script, { 'a.js': 'import{b}from"./b.js";', 'b.js': `export let b="${noise(7000)}"` }),
    ],
    ['much HTML', 'text', guide(`<meta name="x" content="${noise(42_000)}">`)],
    [
      'a heavy font',
      'fonts',
      guide('<style>@font-face{font-family:F;src:url(/f.woff2)}</style>', { 'f.woff2': randomBytes(62_000) }),
    ],
    [
      'many requests',
      'requests',
      guide(
        Array.from(
          { length: LIMITS.requests },
          (_, n) => `<link rel="stylesheet" href="/${String(n)}.css">`,
        ).join(''),
        Object.fromEntries(Array.from({ length: LIMITS.requests }, (_, n) => [`${String(n)}.css`, 'a{}'])),
      ),
    ],
  ])('reports %s', (_what, part, site) => {
    expect(overweight(site).map(({ message }) => message.split(':')[0])).toContain(part);
  });

  it('does not look at pages that are no text', () => {
    const heavy = pageHtml({ head: `<style>a{content:"${noise(13_000)}"}</style>` });
    expect(overweight(makeSite({ 'search/index.html': heavy }))).toEqual([]);
  });
});

describe('isTextPage', () => {
  it.each([
    ['acts/law/5/index.html', true],
    ['ky/acts/law/5/index.html', true],
    ['en/cases/batken-2018/index.html', true],
    ['guides/ngo/index.html', true],
    ['guides/index.html', false],
    ['acts/law/index.html', false],
    ['index.html', false],
  ])('%s: %s', (file, expected) => {
    expect(isTextPage(only(makeSite({ [file]: pageHtml() })))).toBe(expected);
  });
});

describe('weigh', () => {
  it('leaves out what is fetched only when used', () => {
    const site = guide(script, { 'a.js': 'const later=()=>import("./b.js")', 'b.js': noise(9000) });
    expect(scriptsOf(only(site), site)).toEqual(['/a.js']);
    expect(weigh(only(site), site).script).toBeLessThan(LIMITS.script);
  });

  it('follows the imports of inline modules, each file once', () => {
    const site = guide('<script type="module">import"/a.js";import{c}from"/c.js"</script>', {
      'a.js': 'import"./c.js"',
      'c.js': 'export*from"./a.js"',
    });
    expect(scriptsOf(only(site), site).sort()).toEqual(['/a.js', '/c.js']);
  });

  it('loads only the font files whose ranges meet the text', () => {
    const faces =
      '<style>@font-face{font-family:F;src:url(/cyr.woff2);unicode-range:U+410-44F}' +
      '@font-face{font-family:F;src:url(/ky.woff2);unicode-range:U+4E8-4E9}</style>';
    const fonts = { 'cyr.woff2': 'font', 'ky.woff2': 'font' };
    const plain = guide(faces, fonts);
    expect(fontsLoaded(only(plain), plain)).toEqual(['/cyr.woff2']);
    const preloaded = guide(`${faces}<link rel="preload" as="font" href="/ky.woff2">`, fonts);
    expect(fontsLoaded(only(preloaded), preloaded)).toEqual(['/cyr.woff2', '/ky.woff2']);
  });
});
