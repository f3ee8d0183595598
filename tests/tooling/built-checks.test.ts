/** Each check of the built pages can fail: a small site with one defect, and what is said about it. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSite, pageHtml } from '../support/fixtures.ts';
import { uncoveredCharacters } from '../support/fonts.ts';
import {
  alternateProblems,
  descriptionProblems,
  headingProblems,
  languageProblems,
  titleProblems,
} from '../support/heads.ts';
import { brokenLinks, thirdParties, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { none } from '../support/site.ts';
import type { Problem, Site } from '../support/site.ts';
import { brokenValues, typewriterHabits } from '../support/texts.ts';
import { styleAttributes } from '../support/weights.ts';

type Files = Record<string, string | Buffer>;

/** A page at `/` with this in its body, and whatever else the site holds. */
function withBody(body: string, others: Files = {}): Site {
  return makeSite({ 'index.html': pageHtml({ body }), ...others });
}

function withHead(head: string, others: Files = {}): Site {
  return makeSite({ 'index.html': pageHtml({ head }), ...others });
}

const said = (problems: Problem[]) => problems.map(({ message }) => message).join('\n');

describe('brokenLinks', () => {
  it.each([
    ['a page', '<a href="/acts/">к законам</a>', '/acts/: no such page'],
    ['a relative page', '<a href="acts/">к законам</a>', 'acts/: no such page'],
    ['a fragment here', '<a href="#step-1">шаг</a>', '#step-1: no element'],
    ['a fragment elsewhere', '<a href="/ky/#step-1">кадам</a>', '/ky/#step-1: no element'],
    ['a closing slash', '<a href="/ky">по-киргизски</a>', 'lacks the closing slash'],
    ['an image', '<img src="/a.png" alt="">', '/a.png: no such'],
    ['a candidate of srcset', '<img srcset="/a.png 1x, /b.png 2x" alt="">', '/b.png: no such'],
    ['a script', '<script type="module" src="/a.js"></script>', '/a.js: no such'],
    ["a form's action", '<form action="/find/"></form>', '/find/: no such page'],
    ['an address', '<a href="https://">куда</a>', 'not an address'],
  ])('misses %s', (_what, body, message) => {
    expect(said(brokenLinks(withBody(body, { 'ky/index.html': pageHtml({ lang: 'ky' }) })))).toContain(
      message,
    );
  });

  it('misses a file named in a stylesheet, from where the stylesheet stands', () => {
    const site = withHead('<link rel="stylesheet" href="/a/main.css">', {
      'a/main.css': 'i{mask:url("../horn.svg")}b{background:url(here.png)}u{mask:url(data:image/png,)}',
      'a/here.png': 'png',
    });
    expect(said(brokenLinks(site))).toBe('../horn.svg: no such page or file');
  });

  it('misses a counterpart in absolute links of the head', () => {
    const site = withHead(
      '<link rel="canonical" href="https://hub.example/"><link rel="alternate" hreflang="ky" href="https://hub.example/ky/">',
    );
    expect(said(brokenLinks(site))).toContain('https://hub.example/ky/: no such page');
  });

  it('is content with what exists', () => {
    const body =
      '<p id="п">…</p><a href="#п">тут</a><a href="#top">вверх</a><a href="?q=1">поиск</a><a href="/ky/#x">ky</a>' +
      '<a href="https://example.org/nothing">там</a><a href="mailto:a@example.org">письмо</a><a href="/law.pdf">pdf</a>';
    const others = { 'ky/index.html': pageHtml({ lang: 'ky', body: '<p id="x">…</p>' }), 'law.pdf': 'pdf' };
    expect(brokenLinks(withBody(body, others))).toEqual([]);
  });
});

describe('unreachable', () => {
  it('names a page no chain of links leads to', () => {
    const site = withBody('<a href="/a/">а</a>', {
      'a/index.html': pageHtml({ body: '<a href="../b/">б</a>' }),
      'b/index.html': pageHtml(),
      'lost/index.html': pageHtml(),
      '404.html': pageHtml(),
    });
    expect(unreachable(site).map(({ page }) => page)).toEqual(['/lost/']);
  });
});

describe('thirdParties', () => {
  it.each([
    ['a script', '<script src="https://cdn.example/a.js"></script>'],
    ['an image', '<img src="//cdn.example/a.png" alt="">'],
    ['a font', '<style>@font-face{font-family:F;src:url(https://cdn.example/a.woff2)}</style>'],
    ['an import', '<style>@import "https://cdn.example/a.css";</style>'],
    ['a preconnection', '<link rel="preconnect" href="https://cdn.example">'],
  ])('sees %s', (_what, head) => {
    expect(said(thirdParties(withHead(head)))).toContain('cdn.example');
  });

  it('lets links go where they like', () => {
    expect(thirdParties(withBody('<a href="https://example.org/">там</a>'))).toEqual([]);
  });
});

describe('invalidMarkup', () => {
  it.each([
    ['a duplicate id', '<p id="a">а</p><p id="a">б</p>', 'no-dup-id'],
    ['an unclosed element', '<section><h2>Глава</h2>', 'close-order'],
    ['a block inside a paragraph', '<p><div>текст</div></p>', 'close-order'],
    ['a picture without words', '<img src="a.png">', 'wcag/h37'],
    ['an unknown element', '<blocks>а</blocks>', 'element-name'],
    ['a skipped heading', '<h4>Глава</h4>', 'heading-level'],
    ['a style on an element', '<p style="color:red">а</p>', 'no-inline-style'],
  ])('refuses %s', (_what, body, rule) => {
    expect(said(invalidMarkup(withBody(body)))).toContain(rule);
  });

  it('accepts a plain page', () => {
    expect(invalidMarkup(withBody('<p>Текст <br> и <a href="/">ссылка</a>.</p>'))).toEqual([]);
  });
});

describe('heads', () => {
  const twins = makeSite({
    'index.html': pageHtml({ title: 'Одно' }),
    'a/index.html': pageHtml({ title: 'Одно' }),
    'ky/index.html': pageHtml({ title: 'Одно', lang: 'ru' }),
  });

  it('tell titles apart within a language', () => {
    expect(titleProblems(twins)).toEqual([{ page: '/a/', message: 'has the title of /: Одно' }]);
  });

  it('have the language of the address', () => {
    expect(languageProblems(twins).map(({ page }) => page)).toEqual(['/ky/']);
  });

  it('need a description that says something', () => {
    const html = pageHtml().replace('content="Описание"', 'content=" "');
    expect(descriptionProblems(makeSite({ 'index.html': html }))).toHaveLength(1);
  });

  it.each([
    ['<h1>Второй</h1>', 'has 2 h1'],
    ['', ''],
  ])('need one h1: %s', (body, message) => {
    expect(said(headingProblems(withBody(body)))).toContain(message);
  });
});

describe('alternateProblems', () => {
  const link = (rel: string, href: string) => `<link rel="${rel}" href="https://hub.example${href}">\n`;
  const all =
    link('alternate" hreflang="ru', '/') +
    link('alternate" hreflang="ky', '/ky/') +
    link('alternate" hreflang="en', '/en/') +
    link('alternate" hreflang="x-default', '/');
  const page = (lang: string, address: string, alternates = all) =>
    pageHtml({ lang, head: link('canonical', address) + alternates });
  const good = {
    'index.html': page('ru', '/'),
    'ky/index.html': page('ky', '/ky/'),
    'en/index.html': page('en', '/en/'),
    '404.html': pageHtml({ head: '<meta name="robots" content="noindex">' }),
  };

  it('is content when all name all', () => {
    expect(alternateProblems(makeSite(good))).toEqual([]);
  });

  it.each([
    [
      'a missing x-default',
      { 'index.html': page('ru', '/', all.replace(/.*x-default.*\n/, '')) },
      'x-default',
    ],
    ['a one-way street', { 'ky/index.html': page('ky', '/ky/', '') }, 'is not named by its counterpart /ky/'],
    ['a wrong canonical', { 'ky/index.html': page('ky', '/') }, 'says canonical is /'],
    [
      'alternates of an unlisted page',
      { '404.html': pageHtml({ head: `<meta name="robots" content="noindex">${all}` }) },
      'noindex',
    ],
  ])('sees %s', (_what, change, message) => {
    expect(said(alternateProblems(makeSite({ ...good, ...change })))).toContain(message);
  });
});

describe('texts', () => {
  it.each([
    'Сумма: undefined',
    'NaN сомов',
    '<p title="[object Object]">а</p>',
    '<a href="/undefined/">а</a>',
  ])('print no broken value: %s', (body) => {
    expect(brokenValues(withBody(body))).toHaveLength(1);
  });

  it.each([
    ['"Баткен"', 'straight quotes'],
    ['закон - это', 'a hyphen'],
    ['закон -- это', 'a hyphen'],
    ['<b>закон</b> - <i>это</i>', 'a hyphen'],
    ['и так далее...', 'full stops'],
    ['<p aria-label=\'"Баткен"\'>а</p>', 'straight quotes'],
    ['<p lang="ky">мыйзам - бул</p>', 'a hyphen'],
  ])('keep to typography: %s', (body, what) => {
    expect(said(typewriterHabits(withBody(body)))).toContain(what);
  });

  it.each([
    '<code>a - "b"</code>',
    '<p lang="en">"A" - b</p>',
    '«Баткен» — это',
    'Кочкор-Ата',
    '<script>"x"</script>',
  ])('leave alone: %s', (body) => {
    expect(typewriterHabits(withBody(body))).toEqual([]);
  });
});

describe('uncoveredCharacters', () => {
  const face = (family: string, range: string) =>
    `@font-face{font-family:"${family}";src:url(/a.woff2);unicode-range:${range}}`;

  it('names what a family lacks', () => {
    const css = `${face('Golos', 'U+20-7E,U+4??')}${face('Piazzolla', 'U+20-7e,U+410-44F')}`;
    const site = withHead(`<style>${css}</style>`, {
      'ky/index.html': pageHtml({ lang: 'ky', head: `<style>${css}</style>`, body: 'мөөнөт' }),
    });
    expect(uncoveredCharacters(site)).toEqual([{ page: '/ky/', message: 'Piazzolla lacks ө (U+04E9)' }]);
  });

  it('does not count faces of the reader’s own fonts', () => {
    const site = withHead(
      `<style>@font-face{font-family:Stand;src:local(Arial)}${face('Golos', 'U+20-7E')}</style>`,
    );
    expect(said(uncoveredCharacters(site))).toContain('Golos lacks З (U+0417)');
  });

  it('notices when there are no fonts at all', () => {
    expect(said(uncoveredCharacters(withBody('')))).toContain('no web fonts');
  });
});

describe('styleAttributes', () => {
  it('sees a style on an element', () => {
    expect(said(styleAttributes(withBody('<p style="color:red">а</p>')))).toContain('<p style="color:red">');
  });
});

describe('Site', () => {
  it('is not satisfied with an empty folder', () => {
    expect(() => makeSite({ 'main.css': randomBytes(4) })).toThrow('run the build');
  });

  it('passes over redirects and the files of others', () => {
    const refresh = pageHtml({ head: '<meta http-equiv="refresh" content="0;url=/">' });
    const site = withBody('', { 'old/index.html': refresh, 'pagefind/ui.html': 'x' });
    expect(site.pages.map(({ address }) => address)).toEqual(['/']);
  });
});

describe('none', () => {
  it('says each problem once, with the first pages that have it', () => {
    const problems = ['/', '/a/', '/b/', '/c/', '/d/'].map((page) => ({ page, message: 'is wrong' }));
    expect(() => {
      none([...problems, { page: '/', message: 'is odd' }]);
    }).toThrow('6 problems:\nis wrong: /, /a/, /b/ and 2 more\nis odd: /');
    expect(() => {
      none([]);
    }).not.toThrow();
  });
});
