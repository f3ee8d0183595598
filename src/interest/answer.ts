import { STATUS_CODES } from 'node:http';
import { localePath, type Locale } from '../i18n/index.ts';
import { coming } from './conferences.ts';
import { readForm } from './read-form.ts';
import type { Opened } from './registrations.ts';
import { NEXT, refusal, type Refusal, type Values } from './schema.ts';
import type { RegistrationService } from './service.ts';
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

/** A page to show, or the locale-less address to go on to; undefined for a link that opens nothing. */
type Answer = View | string | undefined;

/** A page below `/interest/` in each language, and what it takes; `:link` stands for a private link. */
export interface Route {
  path: string;
  methods: string[];
  answer: (asked: Asked, form: URLSearchParams) => Promise<Answer> | Answer;
}

const READ = ['GET', 'HEAD'];

export const ROUTES = {
  register: { path: 'register/', methods: [...READ, 'POST'], answer: register },
  manage: { path: 'manage/:link/', methods: [...READ, 'POST'], answer: manage },
  deleted: { path: 'deleted/', methods: READ, answer: () => message('deleted', 200) },
  unsubscribed: { path: 'unsubscribed/', methods: READ, answer: () => message('unsubscribed', 200) },
} satisfies Record<string, Route>;
export type RouteName = keyof typeof ROUTES;

/** Answers what was asked: with a page to show, for which it sets the status, or with where to go on. */
export async function answer({ locals, response }: PageCall): Promise<InterestView | Response> {
  const asked = locals.interest;
  if (!asked) return new Response(null, { status: 404 });
  const { locale, onError } = asked;
  let given: View | string;
  try {
    given = (await answerTo(asked)) ?? message('gone', 404);
  } catch (error) {
    onError(error);
    given = message('busy', 503);
  }
  // A page of ours, which a reload then asks for.
  if (typeof given === 'string')
    return new Response(null, { status: 303, headers: { Location: localePath(locale, given) } });
  response.status = given.status;
  response.statusText = STATUS_CODES[given.status] ?? '';
  response.headers.set('Content-Type', 'text/html; charset=utf-8');
  return { ...given, locale };
}

function answerTo(asked: Asked): Promise<Answer> | Answer {
  if (asked.isForeign) return message('refused', 403);
  if (!asked.form) return message('encoding', 415);
  return ROUTES[asked.name].answer(asked, asked.form);
}

/** A new registration. The answer never tells whether the address was there before. */
async function register(asked: Asked, form: URLSearchParams): Promise<Answer> {
  const { service, locale } = asked;
  // Whoever reloads the address of an answered form.
  if (asked.method !== 'POST') return '/interest/';
  if (!asked.open) return message('off', 410);
  const { values, trapped } = readForm(form, locale);
  const done = await outcome(asked, () =>
    // The form comes back filled in and without the honeypot: a person whose browser filled it loses nothing.
    trapped ? refusal(422, 'interest.error.honeypot') : service.register(values, locale),
  );
  if (!('status' in done)) return `${manageAddress(done)}?registered`;
  const { conferences, privacy } = service.facts();
  const view = { name: 'form', coming: coming(conferences, service.now()), privacy } as const;
  return { ...view, ...again(values, done, NEXT) };
}

/** What is stored behind a private link, a correction of it, and its buttons. */
async function manage(asked: Asked, form: URLSearchParams): Promise<Answer> {
  const { service, locale, method, query } = asked;
  const { registrations } = service;
  const link = readLink(asked.link);
  if (!link) return undefined;
  if (method !== 'POST') {
    // A program that only looks whether the page is there proves nobody's address.
    const opened = await (method === 'HEAD'
      ? registrations.find(link)
      : registrations.open(link, service.now()));
    return opened && managePage(asked, link, opened, { done: DONE.find((done) => done === query) });
  }
  const button = form.get(BUTTON);
  if (button !== null) return press(button, asked, link);
  const opened = await registrations.find(link);
  if (!opened || opened.by === 'newAddress') return undefined;
  const { conference } = opened.record;
  const { values } = readForm(form, locale, conference);
  const done = await outcome(asked, () => service.correct(link, values, locale, conference));
  if (!done) return undefined;
  if ('status' in done)
    return managePage(asked, link, opened, again({ ...values, consent: 'yes' }, done, conference));
  return `${manageAddress(link)}?${done.waits ? 'waits' : 'saved'}`;
}

/** A button behind a private link: nothing but its name is sent. */
async function press(button: string, { service, waitMinutes }: Asked, link: Link): Promise<Answer> {
  const { registrations } = service;
  if ((await waitMinutes()) !== undefined) return message('tooMany', 429);
  switch (button) {
    case 'delete':
      return (await registrations.remove(link)) ? '/interest/deleted/' : undefined;
    case 'refuse':
      return (await registrations.refuse(link, service.now())) ? '/interest/unsubscribed/' : undefined;
    case 'confirm': {
      const isDone = await registrations.confirm(link, service.now());
      return isDone ? `${manageAddress(link)}?confirmed` : undefined;
    }
    default:
      return undefined;
  }
}

/** What a form comes to. Too many of them, or a database that fails, are a reason to give it back. */
async function outcome<Done>(
  { waitMinutes, onError }: Asked,
  take: () => Promise<Done> | Refusal,
): Promise<Done | Refusal> {
  const minutes = await waitMinutes();
  if (minutes !== undefined) return refusal(429, 'interest.error.tooMany', { minutes });
  try {
    return await take();
  } catch (error) {
    onError(error);
    return refusal(503, 'interest.error.storage');
  }
}

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
