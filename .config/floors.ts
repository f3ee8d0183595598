/**
 * Who may import whom: the one table behind the lint rule (see `floors` in eslint.config.mjs) and its test.
 * A room is a folder of src/. Rooms of one floor never import one another: what two of them share moves down.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The shared ground of every other floor. Sideways only: `ui` and `markdown` at the words of `i18n`. */
const BASE = ['settings', 'i18n', 'ui', 'markdown'];

const SRC = path.resolve(import.meta.dirname, '../src');

/** The rooms that declare collections, and those beside them. */
const SUBJECTS = [
  ...readdirSync(SRC).filter((room) => existsSync(path.join(SRC, room, 'collection.ts'))),
  'search',
  'interest',
];

/** Features above one subject each, which does not know them: they can be taken out. */
const FEATURES = ['official', 'programme'];

/** A room that gathers what several subjects tell; the subjects do not know it. */
const TIMELINE_USES = ['acts', 'cases', 'conferences', 'press'];

/** What is made of the subjects for machines: feeds, data, descriptions, cards. Beside the subjects, above them. */
const PUBLISHING = [...BASE, 'library', 'check', ...SUBJECTS, ...FEATURES, 'timeline'];

/** The list of the collections; it stands in src/ itself. */
export const COLLECTIONS_FILE = 'collections.ts';

export interface Room {
  /** Rooms this one may import from, besides itself. */
  uses: readonly string[];
  /** May it import src/collections.ts? */
  collections?: boolean;
  /** Runs in plain Node, where neither `astro:*` modules nor .astro files exist. */
  plainNode?: boolean;
  /** What it may take from `astro:content` beyond types: the readers, the definers or nothing. */
  content?: 'read' | 'define';
}

/** Room name → what it may import. The key `.` stands for the files of src/ itself. */
export const ROOMS: Readonly<Record<string, Room>> = {
  // What the environment says: below everything, for whoever has a setting to read.
  settings: { uses: [], plainNode: true },
  i18n: { uses: [], plainNode: true },
  markdown: { uses: ['i18n'], plainNode: true },
  ui: { uses: ['i18n'] },
  library: { uses: BASE, content: 'read' },
  // The checking engine and the rules for every text; subjects bring their own. The library does not know it.
  check: { uses: [...BASE, 'library'], plainNode: true },
  ...Object.fromEntries(SUBJECTS.map((room) => [room, { uses: [...BASE, 'library', 'check'] }])),
  // Documents belong to steps of the guides, which do not know them.
  templates: { uses: [...BASE, 'library', 'check', 'guides'] },
  // Official texts are no entries: their room reads its own collection.
  official: { uses: [...BASE, 'library', 'check', 'acts'], content: 'read' },
  programme: { uses: [...BASE, 'library', 'check', 'conferences'] },
  timeline: { uses: [...BASE, 'library', ...TIMELINE_USES] },
  publishing: { uses: PUBLISHING },
  // What readers keep on their devices: it knows the pages by their addresses only.
  offline: { uses: BASE },
  site: { uses: [...PUBLISHING, 'publishing', 'offline'], collections: true },
  pages: { uses: [...PUBLISHING, 'publishing', 'offline', 'site'], collections: true },
  // What `npm run dev` adds to Astro; no page of a build knows it.
  preview: { uses: ['i18n', 'library', 'check'], collections: true },
  server: { uses: ['settings', 'i18n', 'library', 'interest', 'publishing'], plainNode: true },
  // The browser editor: made from the schemas it is given, in a bundle of its own that no page of the site knows.
  editing: { uses: ['settings', 'i18n', 'library'], plainNode: true },
  cli: {
    uses: [...PUBLISHING, 'publishing', 'offline', 'server', 'editing'],
    collections: true,
    plainNode: true,
  },
  '.': {
    uses: [...BASE, 'library', 'check', ...SUBJECTS, ...FEATURES],
    collections: true,
    content: 'define',
  },
};

/** Every name a relative import from src/ could lead to. */
export const ROOM_NAMES = Object.keys(ROOMS).filter((name) => name !== '.');

const CONTENT_READERS = [
  'getCollection',
  'getEntry',
  'getEntries',
  'getLiveCollection',
  'getLiveEntry',
  'getEntryBySlug',
  'getDataEntryById',
  'render',
];
const CONTENT_DEFINERS = ['defineCollection', 'defineLiveCollection', 'reference'];

export interface Forbidden {
  /** Source of a regular expression over the imported address. */
  regex: string;
  /** Names that must not be imported; without them the whole module is out of bounds. */
  importNames?: string[];
  message: string;
}

/**
 * What files of a room must not import.
 * @param name a key of ROOMS
 * @returns patterns in the shape of ESLint's `no-restricted-imports`
 */
export function forbiddenImports(name: string): Forbidden[] {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`No such room in the table of floors: ${name}`);
  // A room's own subfolder may carry another room's name (i18n/strings/search.ts): only ways up lead outside.
  const up = String.raw`^(?:\.{1,2}/)*\.\./(?:\.{1,2}/)*`;
  const fromHere = name === '.' ? String.raw`^(?:\./)+` : up;
  const outside = ROOM_NAMES.filter((other) => other !== name && !room.uses.includes(other));
  const forbidden: Forbidden[] = [
    {
      regex: `${fromHere}(?:${outside.join('|')})(?:/|$)`,
      message: `${label(name)} may import only ${allowed(room)} and itself: see the floors in .config/floors.ts.`,
    },
    {
      regex: `${up}(?:content|public|tests|dist)/`,
      message: 'Source code imports neither content nor built files; the library reads content.',
    },
    { regex: '^/?src/', message: 'Imports between rooms are relative.' },
  ];
  if (name !== 'settings') {
    forbidden.push({
      regex: '^(?:node:)?process$',
      message: 'Only src/settings reads the environment; the rest of `process` is a global.',
    });
  }
  if (!room.collections) {
    forbidden.push({
      regex: `${up}${COLLECTIONS_FILE.replace('.ts', String.raw`(?:\.ts)?`)}$`,
      message: `${label(name)} does not know the collections; only site, pages, cli and content.config.ts do.`,
    });
  }
  return [...forbidden, ...astroModules(room, name)];
}

function astroModules(room: Room, name: string): Forbidden[] {
  if (room.plainNode) {
    return [
      { regex: '^astro:', message: `${label(name)} also runs in plain Node, where astro:* does not exist.` },
      { regex: String.raw`\.astro$`, message: `${label(name)} also runs in plain Node: no components here.` },
    ];
  }
  const names = [
    ...(room.content === 'read' ? [] : CONTENT_READERS),
    ...(room.content === 'define' ? [] : CONTENT_DEFINERS),
  ];
  const message =
    'Only src/library reads the collections of entries, only src/content.config.ts defines them.';
  return [{ regex: '^astro:content$', importNames: names, message }];
}

function label(name: string): string {
  return name === '.' ? 'A file of src/ itself' : `src/${name}`;
}

function allowed(room: Room): string {
  return room.uses.length === 0 ? 'packages' : room.uses.join(', ');
}
