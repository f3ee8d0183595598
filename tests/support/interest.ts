/** A registration, a conference and databases for tests of the form, each in a folder of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { FACTS_FILE, readFacts, type InterestConference } from '../../src/interest/conferences.ts';
import { Database } from '../../src/interest/database.ts';
import { Registrations } from '../../src/interest/registrations.ts';
import type { Registration } from '../../src/interest/schema.ts';
import { RegistrationService, type ServiceSettings, type SiteBuild } from '../../src/interest/service.ts';
import { memoryFolder } from './folders.ts';
import type { PostgresServer } from './postgres.ts';

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

/** What surrounds a registration sent at NOW, with or without mail. */
export function sending(more: { now?: Date; mail?: boolean; expiresAt?: string } = {}) {
  return { locale: 'ru', now: NOW, expiresAt: '2031-05-10T06:00:00.000Z', mail: true, ...more } as const;
}

export interface TemporaryStore {
  folder: string;
  /** DATABASE_URL, or the path of the SQLite file. */
  url: string;
  database: Database;
  registrations: Registrations;
  /** A service over the same database and a built site with nothing but its facts. */
  service: (
    more?: Partial<ServiceSettings>,
    conferences?: readonly InterestConference[],
  ) => RegistrationService;
  /** Closes everything and removes the folder. */
  end: () => Promise<void>;
}

/** An empty database: an SQLite file, or one of a PostgreSQL server's. */
export async function temporaryStore(postgres?: PostgresServer): Promise<TemporaryStore> {
  const folder = memoryFolder('interest-');
  const url = postgres ? await postgres.create() : path.join(folder, 'interest.db');
  const database = new Database(url);
  const services: RegistrationService[] = [];
  return {
    folder,
    url,
    database,
    registrations: new Registrations(database),
    service: (more = {}, conferences = [MEETING]) => {
      writeFacts(folder, conferences);
      const service = new RegistrationService({
        database: url,
        site: 'https://example.kg',
        build: () => builtAt(folder),
        log: pino({ level: 'silent' }),
        now: () => NOW,
        ...more,
      });
      services.push(service);
      return service;
    },
    end: async () => {
      for (const service of services) await service.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder as the service knows a built site. */
export function builtAt(client: string): SiteBuild {
  return { client, facts: readFacts(path.join(client, FACTS_FILE)), builtAt: new Date(0) };
}

/** Leaves in a folder what the server has to know of the content. */
export function writeFacts(folder: string, conferences: readonly InterestConference[]): void {
  const file = path.join(folder, FACTS_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ conferences }));
}

/** A registration as the form holds it. */
export function valuesOf(registration: Registration) {
  return { ...registration, topics: [...registration.topics] };
}
