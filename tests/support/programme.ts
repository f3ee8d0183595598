/** A rich invented programme: two days, three rooms, sixteen sessions, three languages. Laid over the small hub. */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Entry } from '../../src/library/entries.ts';
import { loadContent } from '../../src/check/load.ts';
import { applyTranslation } from '../../src/library/translatable.ts';
import { programmeSchema, type Programme } from '../../src/programme/schema.ts';
import { HUB, PROGRAMME } from './content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The address of the conference's page. */
export const GOROD = '/conferences/gorod-2026/';
/** When the press item under embargo is let out, in the fixture. */
export const EMBARGO = '2026-09-18T16:00:00+06:00';

/** Settings of a build of that hub, one second after its embargo: the browser's tests find it built by these. */
export function richSettings(): { CONTENT_DIR: string; DIST_DIR: string; SITE_NOW: string } {
  return {
    CONTENT_DIR: richHub(),
    DIST_DIR: path.join(ROOT, '.cache/fixtures/programme-dist/client'),
    SITE_NOW: '2026-09-18T16:00:01+06:00',
  };
}

/** The hub with the programme in it, as a content folder. Times of change stay: they tell whether a build is fresh. */
export function richHub(): string {
  const folder = path.join(ROOT, '.cache/fixtures/programme');
  rmSync(folder, { recursive: true, force: true });
  for (const part of [HUB, PROGRAMME]) cpSync(part, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** The conference as its pages get it, without Astro. */
export function richConference(locale: Locale = 'ru'): Entry<Programme> {
  const { files } = loadContent(PROGRAMME);
  const dataOf = (language: Locale) => files.find((file) => file.locale === language)?.data;
  const data = programmeSchema.parse(dataOf('ru'));
  return {
    collection: 'conferences',
    id: 'gorod-2026',
    locale,
    textLocale: locale,
    originalLocale: 'ru',
    address: GOROD,
    updated: data.updated,
    data: locale === 'ru' ? data : applyTranslation(programmeSchema, data, dataOf(locale), 'ru'),
    file: { id: `gorod-2026/${locale}`, collection: 'conferences' } as Entry<Programme>['file'],
  };
}

/** A conference with nothing but what every one has, and what a test adds. */
export function bareConference(data: Record<string, unknown> = {}): Programme {
  return programmeSchema.parse({
    title: 'Чтения',
    summary: 'Выдуманные.',
    updated: '2026-08-20',
    date: '2026-09-17',
    venue: 'Верхний холм',
    organisers: ['biblioteka'],
    sources: ['LETTER'],
    ...data,
  });
}
