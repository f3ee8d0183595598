import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/i18n/index.ts';
import { allSources, sourcesOf, untranslatedSources, writtenSources } from '../../src/library/sources.ts';
import { memoryFolder } from '../support/folders.ts';

const FIRST = {
  key: 'FIRST',
  title: 'Название страницы',
  publisher: 'Радио «Холм»',
  short: 'Холм, 01.02.2003',
  language: 'ky',
  kind: 'media',
  read: 'Прочитано начало.',
  ky: { publisher: '«Дөбө» радиосу', short: 'Дөбө, 01.02.2003', read: 'Башы окулган.' },
  en: { publisher: 'Radio Hill', read: 'The beginning was read.' },
};
/** Says again what the first has said; its own name needs no translation. */
const SECOND = { ...FIRST, key: 'SECOND', short: 'hill.example, 2003', ky: undefined, en: undefined };

let folder: string;

beforeEach(() => {
  folder = memoryFolder('sources-');
  writeFileSync(path.join(folder, 'sources.yaml'), JSON.stringify([FIRST, SECOND]));
  vi.stubEnv('CONTENT_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('a source is described in the language of the reader', () => {
  const said = LOCALES.map((locale) => sourcesOf(['FIRST'], locale)[0]?.publisher);
  expect(said).toEqual([
    { text: 'Радио «Холм»', lang: undefined },
    { text: '«Дөбө» радиосу', lang: undefined },
    { text: 'Radio Hill', lang: undefined },
  ]);
});

it('words that are not translated are marked as Russian', () => {
  expect(sourcesOf(['FIRST'], 'en')[0]?.short).toEqual({ text: 'Холм, 01.02.2003', lang: 'ru' });
});

it('what another source has translated is said once', () => {
  expect(sourcesOf(['SECOND'], 'ky')[0]).toMatchObject({
    publisher: { text: '«Дөбө» радиосу' },
    read: { text: 'Башы окулган.' },
  });
});

it('a name in Latin letters has no language of its own', () => {
  expect(sourcesOf(['SECOND'], 'ky')[0]?.short).toEqual({ text: 'hill.example, 2003', lang: undefined });
});

it('a changed file is read again', () => {
  expect(allSources('en')).toHaveLength(2);
  writeFileSync(path.join(folder, 'sources.yaml'), JSON.stringify([FIRST]));
  expect(allSources('en').map(({ key }) => key)).toEqual(['FIRST']);
});

it('machines are given every language of each source', () => {
  expect(writtenSources()[1]).toMatchObject({
    short: 'hill.example, 2003',
    ky: { publisher: '«Дөбө» радиосу', read: 'Башы окулган.' },
    en: { publisher: 'Radio Hill', read: 'The beginning was read.' },
  });
});

it('names the sources that readers of a language see in Russian', () => {
  expect(LOCALES.map((locale) => untranslatedSources(folder, locale))).toEqual([[], [], ['FIRST']]);
});
