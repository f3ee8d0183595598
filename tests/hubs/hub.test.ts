import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { HUB_SETTINGS } from '../support/content.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { uncoveredCharacters } from '../support/fonts.ts';
import { alternateProblems, strayLinks, titleProblems } from '../support/heads.ts';
import { brokenLinks } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { none, Site } from '../support/site.ts';
import { typewriterHabits } from '../support/texts.ts';
import { overweight } from '../support/weights.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const PAGES = [
  '/',
  '/about/',
  '/about/voprosy/',
  '/acts/',
  '/acts/zakon-1/',
  '/acts/zakon-1/1/',
  '/acts/zakon-1/2-1/',
  '/acts/zakon-3/',
  '/acts/zakon-3/1/',
  '/acts/zakon-3/3/',
  '/cases/',
  '/cases/compare/',
  '/cases/costs/',
  '/cases/verhnij-holm/',
  '/conferences/',
  '/conferences/chteniya-2002/',
  '/data/',
  '/glossary/',
  '/glossary/kniga/',
  '/guides/',
  '/guides/checklists/',
  '/guides/gorod/',
  '/interest/',
  '/offline/',
  '/organisations/',
  '/overviews/',
  '/overviews/dva-zakona/',
  '/press/',
  '/press/2002-03-05-pismo/',
  '/search/',
  '/sources/',
  '/templates/',
  '/templates/opis/',
  '/timeline/',
  '/timeline/acts/',
  '/timeline/meetings/',
  '/timeline/towns/',
];

/** An official text has its pages in its own languages: no copies of it stand under the others' addresses. */
const OFFICIAL: Record<string, Locale[]> = {
  '/acts/zakon-3/2-1/': ['ru', 'ky'],
  '/acts/zakon-3/editions/2001-02-03/': ['ru', 'ky'],
  '/acts/zakon-3/editions/2002-01-05/': ['ru', 'ky'],
  '/acts/zakon-3/editions/2002-01-05/since/2001-02-03/': ['ru', 'ky'],
  '/acts/zakon-3/editions/2030-01-01/': ['ru'],
  '/acts/zakon-3/editions/2030-01-01/since/2001-02-03/': ['ru'],
  '/acts/zakon-3/editions/2030-01-01/since/2002-01-05/': ['ru'],
};

let site: Site;

/** Two languages side by side stand only where an entry has both. */
const PAIRS = ['/cases/verhnij-holm/side-by-side/ky/', '/ky/cases/verhnij-holm/side-by-side/ru/'];

/** The site of another law: the same code over another content folder, into a folder of its own, where the browser's tests find it. */
beforeAll(() => {
  const env = { ...process.env, ...HUB_SETTINGS };
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'pipe' });
  site = new Site(HUB_SETTINGS.DIST_DIR);
}, 240_000);

function page(address: string) {
  return site.pages.find((one) => one.address === address)!;
}

/** The language of the text on a page. */
function textLanguage(address: string): string | undefined {
  const [article] = elements(page(address).document, 'article').filter((element) =>
    attribute(element, 'data-search'),
  );
  return article && attribute(article, 'lang');
}

it('says whom to write to about security, where the settings say so', () => {
  expect(site.read('/.well-known/security.txt')).toMatch(
    /^Contact: mailto:hub@example\.org\nExpires: 2002-08-31T/,
  );
});

describe('a hub of another law', () => {
  it('has every page in three languages, official texts in their own, and no others', () => {
    const expected = LOCALES.flatMap((locale) => PAGES.map((address) => localePath(locale, address)));
    const official = Object.entries(OFFICIAL).flatMap(([address, locales]) =>
      locales.map((locale) => localePath(locale, address)),
    );
    expect(site.pages.map(({ address }) => address).sort()).toEqual(
      [...expected, ...official, ...PAIRS, '/404.html', '/ky/404.html', '/en/404.html'].sort(),
    );
  });

  it('is light, set in its own fonts and by the rules of Russian and Kyrgyz', () => {
    none(overweight(site));
    none(uncoveredCharacters(site));
    none(typewriterHabits(site));
  });

  it('says what its pages are about in the types of schema.org', () => {
    const types = site.pages.flatMap(({ html }) =>
      [...html.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type),
    );
    const wanted = [
      'Legislation',
      'Event',
      'NewsArticle',
      'DefinedTermSet',
      'DefinedTerm',
      'Dataset',
      'HowTo',
    ];
    expect(wanted.filter((type) => !types.includes(type))).toEqual([]);
  });

  it('holds together: links, markup, titles', () => {
    none(brokenLinks(site));
    none(invalidMarkup(site));
    none(titleProblems(site));
    none(alternateProblems(site));
    none(strayLinks(site));
  });

  it('shows each text in the best language there is', () => {
    const languages = (address: string) => LOCALES.map((locale) => textLanguage(localePath(locale, address)));
    expect(languages('/cases/verhnij-holm/')).toEqual(['ru', 'ky', 'ru']);
    expect(languages('/acts/zakon-1/')).toEqual(['ru', 'ru', 'en']);
    expect(textOf(page('/ky/cases/verhnij-holm/').document)).toContain('Жогорку дөңсөө китепкана ачат');
    expect(textOf(page('/en/cases/verhnij-holm/').document)).toContain('it is shown in Russian');
  });

  it('takes fresh translations for fresh, and says which nobody has reviewed', () => {
    const act = textOf(page('/en/acts/zakon-1/').document);
    expect(act).toContain('Not yet read by a native speaker.');
    expect(act).not.toContain('The original has changed');
    expect(textOf(page('/ky/cases/verhnij-holm/').document)).not.toContain('Түп нуска андан бери өзгөргөн');
  });

  it('counts days from SITE_DATE: on its day a conference is no archive yet', () => {
    expect(textOf(page('/conferences/chteniya-2002/').document)).not.toContain('Архив');
  });

  it('sends on from the addresses that pages had before', () => {
    const page = site.read('/ky/zakon/');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ky/acts/zakon-1/">');
    expect(page).toContain('href="http://localhost:4321/ky/acts/zakon-1/"');
    expect(page).toContain('<html lang="ky">');
    expect(site.read('/_redirects')).toBe('/zakon/ /acts/zakon-1/ 301\n/ky/zakon/ /ky/acts/zakon-1/ 301\n');
    expect(site.read('/sitemap.xml')).not.toContain('/zakon/<');
  });

  it('is indexed for search and compressed for serving', () => {
    for (const file of [
      '/pagefind/pagefind.js',
      '/pagefind/ky.json',
      '/pagefind/ky.texts.json.br',
      '/index.html.br',
      '/index.html.gz',
    ])
      expect(site.file(file), file).toBeDefined();
  });

  it('shows the official text article by article, in both languages, with what is in force', () => {
    const bare = textOf(page('/acts/zakon-3/2-1/').document);
    expect(bare).toContain('Азбуки');
    expect(bare).toContain('Каталог ушундайча жүргүзүлөт.');
    expect(bare).toContain(
      'Действует с 5 января 2002 года. Новая редакция вступит в силу 1 января 2030 года.',
    );
    expect(textLanguage('/ky/acts/zakon-3/2-1/')).toBe('ky');
    const retold = textOf(page('/acts/zakon-3/1/').document);
    expect(retold).toContain('шептать у двери');
    expect(retold).toContain('В зале молчат');
    expect(retold).toContain('С тех пор текст статьи изменился');
    expect(textOf(page('/acts/zakon-3/3/').document)).toContain('с тех пор текст статьи не менялся');
    expect(textOf(page('/acts/zakon-3/editions/2001-02-03/').document)).toContain('Полка стоит ровно');
  });

  it('leads readers of other languages to the official text and back', () => {
    const links = (address: string) =>
      elements(page(address).document, 'a').map((link) =>
        [attribute(link, 'hreflang'), attribute(link, 'href')].join(' '),
      );
    expect(links('/en/acts/zakon-3/')).toContain('ru /acts/zakon-3/2-1/');
    expect(textOf(page('/en/acts/zakon-3/').document)).toContain(
      'the links lead to the Russian or Kyrgyz one',
    );
    expect(links('/en/acts/zakon-3/1/')).toContain('ru /acts/zakon-3/2-1/');
    expect(links('/acts/zakon-3/2-1/')).toContain('en /en/acts/zakon-3/#art-2-1');
    expect(links('/acts/zakon-3/2-1/')).toContain('ky /ky/acts/zakon-3/2-1/');
    expect(links('/ky/acts/zakon-3/')).toContain('ru /acts/zakon-3/editions/2030-01-01/');
    expect(links('/acts/zakon-3/editions/2030-01-01/')).toContain('ky /ky/acts/zakon-3/#editions');
    const catalogue = JSON.parse(site.read('/pagefind/en.json')) as {
      pages: { address: string; at?: string }[];
    };
    expect(catalogue.pages.find(({ address }) => address === '/acts/zakon-3/2-1/')?.at).toBe('ru');
    expect(catalogue.pages.find(({ address }) => address === '/acts/zakon-3/1/')?.at).toBeUndefined();
  });

  it('announces editions to feed readers, and finds the official text by article', () => {
    expect(site.read('/feeds/acts.xml')).toContain('/acts/zakon-3/editions/2002-01-05/</id>');
    const catalogue = JSON.parse(site.read('/pagefind/ru.json')) as { pages: { address: string }[] };
    expect(catalogue.pages.map(({ address }) => address)).toContain('/acts/zakon-3/2-1/');
    expect(catalogue.pages.map(({ address }) => address).join()).not.toContain('editions');
  });
});
