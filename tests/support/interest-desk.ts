/** A desk and a database for tests of the form, in a folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Desk } from '../../src/interest/desk.ts';
import type { InterestConference } from '../../src/interest/conferences.ts';
import type { Registration } from '../../src/interest/schema.ts';
import { Store } from '../../src/interest/store.ts';
import type { Render } from '../../src/server/render.ts';

/** Stands in for the built page: the view as JSON, with what could break out of HTML made harmless. */
export const plainRender: Render = (view) =>
  Promise.resolve(`<!doctype html><pre>${JSON.stringify(view).replaceAll('<', '&lt;')}</pre>`);

export const NOW = new Date('2030-05-10T06:00:00Z');

/** A conference that takes registrations from the 1st to the 20th of May 2030. */
export const MEETING: InterestConference = {
  id: 'vstrecha-2030',
  address: '/conferences/vstrecha-2030/',
  title: {
    ru: { text: 'Встреча', lang: 'ru' },
    ky: { text: 'Жолугушуу', lang: 'ky' },
    en: { text: 'Встреча', lang: 'ru' },
  },
  first: '2030-06-01',
  last: '2030-06-02',
  zone: 'Asia/Bishkek',
  opens: '2030-05-01',
  closes: '2030-05-20',
};

export const AIGUL: Registration = {
  conference: 'next',
  name: 'Айгүл Осмонова',
  email: 'aigul@example.kg',
  role: 'ngo',
  organisation: 'Уюм',
  place: 'Баткен',
  language: 'ky',
  topics: ['law', 'materials'],
  question: 'Что дальше?',
  consent: 'yes',
};

/** A fresh folder with a store in it; `end` closes and removes both. */
export function temporaryStore() {
  const folder = mkdtempSync(path.join(tmpdir(), 'interest-'));
  writeFileSync(path.join(folder, '404.html'), '<!doctype html><title>404</title>');
  const file = path.join(folder, 'interest.db');
  const store = new Store({ url: file });
  const end = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, file, store, end };
}

export function deskOf(store: Store, more: Partial<Desk> = {}): Desk {
  return { store, conferences: [MEETING], mail: false, now: () => NOW, onTrouble: () => undefined, ...more };
}
