import { STATUS_CODES } from 'node:http';
import { localePath, type Locale } from '../i18n/index.ts';
import { coming } from './conferences.ts';
import { readForm } from './read-form.ts';
import type { Opened } from './registrations.ts';
import { NEXT, type Values } from './schema.ts';
import type { Refusal, RegistrationService } from './service.ts';
import { manageAddress, readLink, type Link } from './tokens.ts';
import { BUTTON, DONE, type FormState, type InterestView, type MessageName, type View } from './views.ts';

/** What the server gives the page that answers the form, as `Astro.locals.interest`. */
export interface Asked {
  name: RouteName;
  locale: Locale;
  method: string;
  /** The part of the address that is a private link, and what follows a `?`. */
  link: string;
  query: string;
  /** What was posted; undefined where its bytes are no text. */
  form: URLSearchParams | undefined;
  /** Whether it was posted by a page of another site. */
  isForeign: boolean;
  service: RegistrationService;
  /** Whether registrations are taken here (INTEREST_FORM). */
  open: boolean;
  /** Counts a post of this reader; minutes to wait where there were too many. */
  waitMinutes: () => Promise<number | undefined>;
  /** Told of a database that failed. The page itself knows nothing of databases: its code stays small. */
  onError: (error: unknown) => void;
}

/** What is used of the `Astro` of the page. */
export interface PageCall {
  locals: { interest?: Asked };
  response: { status?: number; statusText?: string; readonly headers: Headers };
}

/** A page to show, or where to go on; undefined for a link that opens nothing. */
type Answer = View | Response | undefined;
type Answering = (asked: Asked, link: Link) => Promise<Answer> | Answer;

/** A page below `/interest/` in each language, and what it takes; `:link` stands for a private link. */
export interface Route {
  path: string;
  methods: string[];
  answer: Answering;
}

const READ = ['GET', 'HEAD'];

export const ROUTES = {
  register: { path: 'register/', methods: [...READ, 'POST'], answer: register },
  deleted: { path: 'deleted/', methods: READ, answer: () => message('deleted', 200) },
  unsubscribed: { path: 'unsubscribed/', methods: READ, answer: () => message('unsubscribed', 200) },
  manage: { path: 'manage/:link/', methods: [...READ, 'POST'], answer: manage },
} satisfies Record<string, Route>;
export type RouteName = keyof typeof ROUTES;

/** Answers what was asked: with a page to show, for which it sets the status, or with where to go on. */
export async function answer({ locals, response }: PageCall): Promise<InterestView | Response> {
  const asked = locals.interest;
  if (!asked) return new Response(null, { status: 404 });
  const { locale, onError } = asked;
  let given: View | Response;
  try {
    given = (await answerTo(asked)) ?? message('gone', 404);
  } catch (error) {
    onError(error);
    given = message('busy', 503);
  }
  if (given instanceof Response) return given;
  response.status = given.status;
  response.statusText = STATUS_CODES[given.status] ?? '';
  response.headers.set('Content-Type', 'text/html; charset=utf-8');
  return { ...given, locale };
}

function answerTo(asked: Asked): Promise<Answer> | Answer {
  const { path, answer } = ROUTES[asked.name];
  if (asked.isForeign) return message('refused', 403);
  if (!asked.form) return message('encoding', 415);
  const link = readLink(asked.link);
  if (!link && path.includes(':link')) return undefined;
  return answer(asked, link ?? { reference: '', secret: '' });
}

/** A new registration. The answer never tells whether the address was there before. */
async function register(asked: Asked): Promise<Answer> {
  const { service, locale, form, method } = asked;
  // Whoever reloads the address of an answered form.
  if (method !== 'POST' || !form) return goTo(locale, '/interest/');
  if (!asked.open) return message('off', 410);
  const { values, trapped } = readForm(form, locale);
  const refused = (await tooMany(asked)) ?? (trapped ? TRAPPED : undefined);
  const done = refused ?? (await stored(asked, service.register(values, locale)));
  if (!('status' in done)) return goTo(locale, `${manageAddress(done)}?registered`);
  const { conferences, privacy } = service.facts();
  const view = { name: 'form', coming: coming(conferences, service.now()), privacy } as const;
  return { ...view, ...again(values, done, NEXT) };
}

/** What is stored behind a private link, a correction of it, and its buttons. */
async function manage(asked: Asked, link: Link): Promise<Answer> {
  const { service, locale, method, form, query } = asked;
  if (method !== 'POST' || !form) {
    // A program that only looks whether the page is there proves nobody's address.
    const { registrations } = service;
    const opened = await (method === 'HEAD'
      ? registrations.find(link)
      : registrations.open(link, service.now()));
    return opened && managePage(asked, link, opened, { done: DONE.find((done) => done === query) });
  }
  const button = form.get(BUTTON);
  if (button !== null) return press(button, asked, link);
  const opened = await service.registrations.find(link);
  if (!opened || opened.by === 'newAddress') return undefined;
  const { conference } = opened.record;
  const { values } = readForm(form, locale, conference);
  const done =
    (await tooMany(asked)) ?? (await stored(asked, service.correct(link, values, locale, conference)));
  if (!done) return undefined;
  if ('status' in done)
    return managePage(asked, link, opened, again({ ...values, consent: 'yes' }, done, conference));
  return goTo(locale, `${manageAddress(link)}?${done.waits ? 'waits' : 'saved'}`);
}

/** A button behind a private link: nothing but its name is sent. */
async function press(button: string, asked: Asked, link: Link): Promise<Answer> {
  const { service, locale } = asked;
  const { registrations } = service;
  const refused = await tooMany(asked);
  if (refused) return message('tooMany', refused.status);
  switch (button) {
    case 'delete':
      return (await registrations.remove(link)) ? goTo(locale, '/interest/deleted/') : undefined;
    case 'refuse': {
      const isDone = await registrations.refuse(link, service.now());
      return isDone ? goTo(locale, '/interest/unsubscribed/') : undefined;
    }
    case 'confirm': {
      const isDone = await registrations.confirm(link, service.now());
      return isDone ? goTo(locale, `${manageAddress(link)}?confirmed`) : undefined;
    }
    default:
      return undefined;
  }
}

/** What a form came to; a database that fails is a reason to give the form back. */
async function stored<Done>({ onError }: Asked, done: Promise<Done>): Promise<Done | Refusal> {
  try {
    return await done;
  } catch (error) {
    onError(error);
    return { status: 503, problems: [], error: { message: 'interest.error.storage', parameters: {} } };
  }
}

async function tooMany({ waitMinutes }: Asked): Promise<Refusal | undefined> {
  const minutes = await waitMinutes();
  if (minutes === undefined) return undefined;
  return { status: 429, problems: [], error: { message: 'interest.error.tooMany', parameters: { minutes } } };
}

/** The form comes back filled in and without the honeypot: a person whose browser filled it loses nothing. */
const TRAPPED: Refusal = {
  status: 422,
  problems: [],
  error: { message: 'interest.error.honeypot', parameters: {} },
};

/** The form again, with what was typed and why it was not taken. */
function again(
  values: Values,
  { status, problems, error }: Refusal,
  kept: string,
): FormState & { status: number } {
  // A conference that takes nobody is not on the form any more.
  const isOther = status === 409 || problems.some(({ field }) => field === 'conference');
  return { status, values: isOther ? { ...values, conference: kept } : values, problems, error };
}

/** The page of a private link; `state` is a correction that was not taken, or what has been done. */
function managePage(
  { service, locale }: Asked,
  link: Link,
  { record, by, replaces }: Opened,
  state: Partial<FormState & { status: number; done: (typeof DONE)[number] | undefined }>,
): Answer {
  const address = localePath(locale, manageAddress(link));
  if (by === 'newAddress')
    return { name: 'address', status: 200, email: record.pendingEmail ?? '', link: address };
  const { conferences } = service.facts();
  return {
    name: 'manage',
    status: 200,
    record,
    conference: conferences.find(({ id }) => id === record.conference)?.title[locale],
    coming: coming(conferences, service.now()),
    link: address,
    byEmail: by === 'email',
    asks: replaces,
    sendsEmail: service.sendsEmail,
    values: { ...record, consent: 'yes' },
    problems: [],
    ...state,
  };
}

function message(name: MessageName, status: number): View {
  return { name: 'message', status, message: name };
}

/** Goes on to a page of ours, which a reload then asks for. */
function goTo(locale: Locale, address: string): Response {
  return new Response(null, { status: 303, headers: { Location: localePath(locale, address) } });
}
