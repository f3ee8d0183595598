/**
 * Every setting of the environment, once: what it is, how it is written, who reads it. Types, errors,
 * `deploy/env.example` and the digest that tells whether a build is stale are all made from this table.
 */
import { z } from 'zod';
import {
  contact,
  day,
  folder,
  matching,
  moment,
  onOff,
  oneOf,
  origin,
  text,
  webAddress,
  wholeNumber,
  type Form,
} from './forms.ts';

/**
 * Who reads a setting: the build of the pages, the running server (with the organiser's commands), the build of the
 * browser editor, the tests and measurements.
 */
export type Reader = 'build' | 'serve' | 'editor' | 'tests';

interface Details {
  readBy: readonly Reader[];
  /** What it decides, in a sentence or two for an administrator. */
  about: string;
  /** A value as somebody would write it. */
  example: string;
  /** The value where the variable is not set or empty, as it would be written. */
  default?: string;
  /** What happens where it is not set, if there is no default. */
  otherwise?: string;
  /** A password may stand in it: no message repeats it. */
  secret?: boolean;
}

/** A setting whose value is a T. */
export interface Setting<T> extends Details {
  form: Form<NonNullable<T>>;
}

/** Without a default the value may be missing. */
function setting<T, const D extends Details>(
  form: Form<T>,
  details: D,
): Setting<D extends { default: string } ? T : T | undefined> {
  return { ...details, form: form as Form<NonNullable<T>> };
}

/** What the build puts in the place of the registration form: it posts here, there is none, it posts elsewhere. */
export type FormSetting = { kind: 'here' } | { kind: 'off' } | { kind: 'elsewhere'; url: string };

const registrationForm: Form<FormSetting> = {
  schema: z.union([
    z.literal('here').transform(() => ({ kind: 'here' as const })),
    z.literal('off').transform(() => ({ kind: 'off' as const })),
    z
      .string()
      .refine((value) => URL.parse(value)?.protocol === 'https:')
      .transform((url) => ({ kind: 'elsewhere' as const, url })),
  ]),
  write: 'here, off, or the https:// address of another server',
};

const proxies: Form<number> = {
  schema: z.union([
    z.enum(['true', 'false']).transform((word) => (word === 'true' ? 1 : 0)),
    z.string().regex(/^\d$/).transform(Number),
  ]),
  write: 'how many reverse proxies stand before the server, or true for one',
};

const smtpServer = matching(
  /^smtps?:\/\/\S+$/,
  'smtp://user:password@host:587, signs such as @ in the password written as %40',
);

export const SETTINGS = {
  SITE_URL: setting(origin, {
    readBy: ['build', 'serve'],
    about:
      'The public address of the site: in links, feeds, emails and the check of where a form comes from.',
    default: 'http://localhost:4321',
    example: 'https://hub.example.org',
  }),
  HUB_OPERATOR: setting(text, {
    readBy: ['build', 'serve'],
    about:
      'Who runs the site and answers for registrations: the name of the organisation, as people know it.',
    otherwise: 'the server warns at start',
    example: 'Общественный фонд «Пример»',
  }),
  HUB_CONTACT: setting(contact, {
    readBy: ['build', 'serve'],
    about:
      'Where people write about their data and about security: an email address or the address of a page.',
    otherwise: 'the server warns at start, and there is no /.well-known/security.txt',
    example: 'hub@example.org',
  }),
  INTEREST_FORM: setting(registrationForm, {
    readBy: ['build', 'serve'],
    about: 'Where the registration form goes: here, off (the page says how to write), or another server.',
    default: 'here',
    example: 'off',
  }),
  HOST: setting(text, {
    readBy: ['serve'],
    about:
      'The network address to listen at. Behind a proxy on the same machine leave it; in a container 0.0.0.0.',
    default: 'localhost',
    example: '127.0.0.1',
  }),
  PORT: setting(wholeNumber(0, 65_535), {
    readBy: ['serve'],
    about: 'The port to listen at; 0 takes a free one.',
    default: '4321',
    example: '4321',
  }),
  METRICS_PORT: setting(wholeNumber(0, 65_535), {
    readBy: ['serve'],
    about: 'A port of the machine itself (127.0.0.1) that answers /metrics in the text format of Prometheus.',
    otherwise: 'no metrics',
    example: '9464',
  }),
  TRUST_PROXY: setting(proxies, {
    readBy: ['serve'],
    about:
      'How many reverse proxies of yours stand before the server. Only their entries of X-Forwarded-For are believed; a wrong number lets strangers choose their address, or lets all readers share one limit.',
    default: '0',
    example: '1',
  }),
  DATA_DIR: setting(folder, {
    readBy: ['serve'],
    about: 'The one folder the running server writes to: registrations and what belongs to them. Back it up.',
    default: 'data',
    example: '/var/lib/social-order-hub',
  }),
  DATABASE_URL: setting(matching(/^postgres(ql)?:\/\/\S+$/, 'postgres://user:password@host:5432/name'), {
    readBy: ['serve'],
    about: 'A PostgreSQL server for the registrations, for several processes behind a balancer.',
    otherwise: 'the SQLite file interest.db in DATA_DIR',
    example: 'postgres://hub:secret@localhost:5432/hub',
    secret: true,
  }),
  SMTP_URL: setting(smtpServer, {
    readBy: ['serve'],
    about: 'The mail server that takes emails to people who registered.',
    otherwise: 'no email is sent, and no address can be proved',
    example: 'smtp://hub%40example.org:secret@mail.example.org:587',
    secret: true,
  }),
  MAIL_FROM: setting(text, {
    readBy: ['serve'],
    about: 'The sender of emails: an address, or a name and an address.',
    otherwise: 'no-reply at the host of SITE_URL',
    example: 'Социальный заказ <hub@example.org>',
  }),
  MAIL_PER_DAY: setting(wholeNumber(1, 1_000_000), {
    readBy: ['serve'],
    about: 'How many emails leave in a day at most: what your mail server allows.',
    default: '500',
    example: '200',
  }),
  RATE_LIMIT: setting(onOff, {
    readBy: ['serve'],
    about: 'Limits on how much one reader may ask for. off only for tests.',
    default: 'on',
    example: 'on',
  }),
  LOG_LEVEL: setting(oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'), {
    readBy: ['serve'],
    about: 'What the server writes to its log. No level writes addresses of people or what they typed.',
    default: 'info',
    example: 'warn',
  }),
  CONTENT_DIR: setting(folder, {
    readBy: ['build'],
    about: 'The folder of content: another one makes the hub of another law.',
    default: 'content',
    example: '/srv/hub-content',
  }),
  DIST_DIR: setting(folder, {
    readBy: ['build', 'serve'],
    about: 'The folder of the built site.',
    default: 'dist/client',
    example: '/srv/hub/site',
  }),
  CACHE_DIR: setting(folder, {
    readBy: ['build'],
    about: 'Where results of slow work are kept between builds. May be deleted at any time.',
    default: '.cache',
    example: '/var/cache/social-order-hub',
  }),
  SITE_DATE: setting(day, {
    readBy: ['build'],
    about: '"Today" of a build.',
    otherwise: 'the date in Bishkek',
    example: '2026-09-18',
  }),
  SITE_NOW: setting(moment, {
    readBy: ['build'],
    about: 'The moment of a build: decides what is still under embargo.',
    otherwise: 'the first moment of SITE_DATE, else the clock',
    example: '2026-09-18T16:00:00+06:00',
  }),
  OFFLINE: setting(onOff, {
    readBy: ['build'],
    about:
      'Readers may keep pages on their devices and read them without a network. off takes what was kept off their devices.',
    default: 'on',
    example: 'off',
  }),
  CMS: setting(onOff, {
    readBy: ['editor'],
    about: 'Builds the browser editor into /admin/. For the editors’ own deployment only.',
    default: 'off',
    example: 'on',
  }),
  CMS_BACKEND: setting(oneOf('github', 'gitlab', 'gitea', 'test-repo'), {
    readBy: ['editor'],
    about: 'Where the files are. gitea is for Forgejo too; test-repo keeps them in the browser, to try.',
    example: 'github',
  }),
  CMS_REPO: setting(matching(/^[^/\s]+(\/[^/\s]+)+$/, 'owner and repository, owner/repository'), {
    readBy: ['editor'],
    about: 'The repository with the files.',
    example: 'owner/repository',
  }),
  CMS_BRANCH: setting(text, {
    readBy: ['editor'],
    about: 'The branch that the editor changes.',
    otherwise: 'the main branch',
    example: 'main',
  }),
  CMS_REVIEW: setting(onOff, {
    readBy: ['editor'],
    about: 'Changes are proposals that somebody accepts (GitHub and GitLab only); off writes them at once.',
    default: 'on',
    example: 'off',
  }),
  CMS_API_ROOT: setting(webAddress, {
    readBy: ['editor'],
    about: 'The interface of a Git host of your own.',
    example: 'https://git.example.org/api/v1',
  }),
  CMS_AUTH_URL: setting(webAddress, {
    readBy: ['editor'],
    about: 'The service that signs editors in.',
    otherwise: 'they sign in with a token of their own',
    example: 'https://auth.example.org',
  }),
  CMS_AUTH_ENDPOINT: setting(text, {
    readBy: ['editor'],
    about: 'The path of that service.',
    example: 'login/oauth/authorize',
  }),
  CMS_APP_ID: setting(text, {
    readBy: ['editor'],
    about: 'The id under which the Git host knows this site.',
    example: '1a2b3c',
  }),
  CHROMIUM_PATH: setting(text, {
    readBy: ['tests'],
    about: 'The Chromium of the browser tests.',
    otherwise: 'the system’s, else one is installed',
    example: '/usr/bin/chromium',
  }),
  BASE_URL: setting(origin, {
    readBy: ['tests'],
    about: 'A site that is already served, for browser tests and measurements.',
    otherwise: 'one is started',
    example: 'http://localhost:4321',
  }),
  SLOWER: setting(wholeNumber(1, 100), {
    readBy: ['tests'],
    about: 'How many times slower the processor of a measurement is made.',
    default: '4',
    example: '6',
  }),
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;

/** The value of a setting. */
export type Value<N extends SettingName> = (typeof SETTINGS)[N] extends Setting<infer T> ? T : never;

/** The names of the settings that some of these read, in the order of the table. */
export function settingsOf(...readers: readonly Reader[]): SettingName[] {
  return (Object.keys(SETTINGS) as SettingName[]).filter((name) =>
    SETTINGS[name].readBy.some((reader: Reader) => readers.includes(reader)),
  );
}
