import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cases } from '../../src/cases/queries.ts';
import type { Case } from '../../src/cases/schema.ts';
import { acts, articles } from '../../src/acts/queries.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { liveAddress, livesAt, originalOf } from '../../src/library/entries.ts';
import type { Entry } from '../../src/library/entries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

describe('an entry in three languages', () => {
  let inLocale: Record<Locale, Entry<Case>>;
  beforeAll(async () => {
    const [ru, ky, en] = await Promise.all(LOCALES.map((locale) => cases.one('verhnij-holm', locale)));
    inLocale = { ru: ru!, ky: ky!, en: en! };
  });

  it('comes in the reader’s language, or in the best there is', () => {
    expect(LOCALES.map((locale) => [inLocale[locale].locale, inLocale[locale].textLocale])).toEqual([
      ['ru', 'ru'],
      ['ky', 'ky'],
      ['en', 'ru'],
    ]);
    expect(inLocale.en.data.title).toBe(inLocale.ru.data.title);
    expect(inLocale.ky.data.title).toBe('Жогорку дөңсөө китепкана ачат');
  });

  it('has its facts once for all languages', () => {
    const facts = ({ data: { money, years, sectors, basis } }: Entry<Case>) => [
      'amount' in money && money.amount,
      years,
      sectors,
      basis,
    ];
    expect(facts(inLocale.ky)).toEqual(facts(inLocale.ru));
    expect(inLocale.ky.data.money).toEqual({ amount: 12500, text: 'шаардын бюджети', sources: ['LETTER'] });
    expect(inLocale.ky.data.timeline[1]).toEqual({
      event: 'readings',
      main: true,
      text: 'Окууларда китепкана жөнүндө айтышат',
    });
  });

  it('knows its languages, its page and its dates', () => {
    expect(inLocale.en).toMatchObject({
      originalLocale: 'ru',
      address: '/cases/verhnij-holm/',
      updated: '2002-04-01',
    });
    expect(inLocale.ky.updated).toBe('2002-05-01');
  });

  it('says of a translation whether it is fresh and reviewed, and of an original nothing', () => {
    expect(inLocale.ky.translation).toEqual({ stale: false, reviewed: true });
    expect(inLocale.ru.translation).toBeUndefined();
    expect(inLocale.en.translation).toBeUndefined();
  });

  it('sets its words by the typography of their language, not its facts', () => {
    expect(inLocale.ru.data.location).toBe('г.\u00a0Верхний холм, Выдуманная область');
    expect(inLocale.ru.data.basis).toBe('zakon-1/1');
  });
});

describe('a collection', () => {
  it('calls a translation fresh although the original’s fields stand in an order of their own', async () => {
    expect((await acts.one('zakon-1', 'en'))?.translation).toEqual({ stale: false, reviewed: false });
  });

  it('gives every entry once, and nothing for an unknown id', async () => {
    const all = await articles.all('en');
    expect(all.map(({ id }) => id).sort()).toEqual(['zakon-1/1', 'zakon-1/2-1', 'zakon-3/1', 'zakon-3/3']);
    expect(await articles.one('zakon-1/9', 'ru')).toBeUndefined();
  });

  it('lets an entry live at its place that has neither sections, nor entries or an official text within', async () => {
    const addresses = (await acts.all('ky')).map(({ address }) => address);
    expect(addresses.sort()).toEqual(['/acts/#zakon-2', '/acts/zakon-1/', '/acts/zakon-3/']);
    expect(await livesAt({ collection: 'acts', id: 'zakon-2' })).toBe('/acts/#zakon-2');
    expect(await liveAddress('/acts/zakon-2/')).toBe('/acts/#zakon-2');
    expect(await liveAddress('/acts/zakon-1/#history')).toBe('/acts/zakon-1/#history');
  });

  it('makes a page for every other entry in every language', async () => {
    const paths = await acts.paths();
    expect(paths.map(({ params }) => params)).toEqual(
      [undefined, 'ky', 'en'].flatMap((locale) => [
        { locale, id: 'zakon-1' },
        { locale, id: 'zakon-3' },
      ]),
    );
    expect(paths.every(({ params, props }) => (params.locale ?? 'ru') === props.entry.locale)).toBe(true);
  });
});

it('an entry with translations only says what to do', () => {
  expect(() => originalOf(new Map())).toThrow('run the content check');
});
