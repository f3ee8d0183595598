import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/library/entries.ts';
import Cite from '../../src/library/text/Cite.astro';
import TextNotice from '../../src/library/text/TextNotice.astro';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';

describe('source marks beside a fact', () => {
  const CITATIONS = ['LAW-1', 'LETTER', 'MAP'];
  const marks = async (keys: string[]) =>
    elements(await rendered(Cite, { keys, citations: CITATIONS }), 'a').map((link) => ({
      text: textOf(link),
      href: attribute(link, 'href'),
      label: attribute(link, 'aria-label'),
    }));

  it('are the page’s numbers, leading to its list of sources', async () => {
    expect(await marks(['MAP', 'LAW-1'])).toEqual([
      { text: '3', href: '#source-3', label: 'Источник 3' },
      { text: '1', href: '#source-1', label: 'Источник 1' },
    ]);
  });

  it('are left out for what the page does not list', async () => {
    expect(await marks(['NOWHERE', 'LETTER'])).toHaveLength(1);
    expect(await marks([])).toEqual([]);
  });
});

describe('the notice on the language of a text', () => {
  async function notice(entry: Partial<Entry>) {
    const html = await rendered(TextNotice, {
      entry: { address: '/cases/verhnij-holm/', originalLocale: 'ru', ...entry },
    });
    return {
      text: textOf(html),
      links: elements(html, 'a').map((link) => attribute(link, 'href')),
    };
  }
  const translation = (stale: boolean, reviewed: boolean): Partial<Entry> => ({
    locale: 'en',
    textLocale: 'en',
    translation: { stale, reviewed },
  });

  it('is silent on an original in the reader’s language', async () => {
    expect(await notice({ locale: 'ru', textLocale: 'ru' })).toEqual({ text: '', links: [] });
  });

  it('is silent on a translation that is fresh and reviewed', async () => {
    expect((await notice(translation(false, true))).text).toBe('');
  });

  it('says what language the text is in when there is no translation', async () => {
    const { text, links } = await notice({ locale: 'en', textLocale: 'ru' });
    expect(text).toContain('it is shown in Russian');
    expect(links).toEqual([]);
  });

  it('says that nobody has reviewed a translation, and leads to the original and to where to mend it', async () => {
    const { text, links } = await notice(translation(false, false));
    expect(text).toContain('Not yet read by a native speaker.');
    expect(text).not.toContain('changed since');
    expect(links).toEqual(['/cases/verhnij-holm/', '/en/about/#languages']);
  });

  it('says that the original has changed, also of a reviewed translation', async () => {
    const { text } = await notice(translation(true, true));
    expect(text).toContain('The original has changed since');
    expect(text).not.toContain('native speaker');
  });

  it('says all at once of a translation shown to a reader of a third language', async () => {
    const { text } = await notice({
      locale: 'ru',
      textLocale: 'ky',
      originalLocale: 'en',
      translation: { stale: true, reviewed: false },
    });
    expect(text).toContain('показан на кыргызском');
    expect(text).toContain('Носитель языка');
    expect(text).toContain('Оригинал с тех пор изменился');
  });
});
