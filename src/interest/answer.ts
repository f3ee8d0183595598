import { STATUS_CODES } from 'node:http';
import { DEFAULT_LOCALE, isLocale, localePath, type Locale } from '../i18n/index.ts';
import { coming, titleIn } from './conferences.ts';
import type { FormTiming } from './form-timing.ts';
import { readForm } from './read-form.ts';
import { readPost } from './read-post.ts';
import { NEXT, type Values } from './schema.ts';
import type { FormError, Found, Refusal, RegistrationService } from './service.ts';
import { readLink, writeLink, type Link } from './tokens.ts';
import { DONE, type FormState, type InterestView, type MessageName } from './views.ts';

/** What the server gives the pages that answer the form, as `Astro.locals.interest`. */
export interface FormServer {
  service: RegistrationService;
  /** Whether registrations are taken here (INTEREST_FORM). */
  open: boolean;
  /** The public address. */
  site: string;
  /** Counts a post of this reader; minutes to wait where there were too many. */
  waitMinutes: () => Promise<number | undefined>;
  /** Absent with RATE_LIMIT=off. */
  timing?: FormTiming | undefined;
  /** Told of a database that failed. */
  onError: (error: unknown) => void;
  now: () => Date;
}

/** What is used of the `Astro` of a page. */
export interface PageCall {
  params: Readonly<Record<string, string | undefined>>;
  request: Request;
  locals: { interest?: FormServer };
  response: { status?: number; statusText?: string; readonly headers: Headers };
}

/** A page to show, or where to go on. */
type Answer = InterestView | Response;

interface Context extends Pick<PageCall, 'request'> {
  server: FormServer;
  locale: Locale;
  headers: Headers;
}

/** `POST /interest`: a new registration. The answer never tells whether the address was there before. */
export function register(call: PageCall): Promise<Answer> {
  return answer(call, async (context) => {
    const { server, locale, request } = context;
    // Whoever reloads the address of an answered form.
    if (request.method !== 'POST') return goTo(locale, '/interest/');
    if (!server.open) return message(locale, 'off', 410);
    const form = await posted(context);
    if (!(form instanceof URLSearchParams)) return form;
    const { values, trapped } = readForm(form, locale);
    const refusal = (await tooMany(context)) ?? byProgram(context, trapped);
    if (refusal) return formAgain(context, values, refusal.status, refusal);
    try {
      const done = await server.service.register(values, locale);
      if ('link' in done) return goTo(locale, `/interest/thanks/${writeLink(done.link)}/`);
      return formAgain(context, values, 'problems' in done ? 422 : 409, done);
    } catch (error) {
      server.onError(error);
      return formAgain(context, values, 503, STORAGE);
    }
  });
}

/** `GET /interest/thanks/<link>/`: the page after a registration. */
export function thanks(call: PageCall): Promise<Answer> {
  return withLink(call, async ({ server, locale }, link) => {
    const found = await server.service.find(link);
    if (found?.kind !== 'record') return undefined;
    const { reference } = found.record;
    const { sendsEmail } = server.service;
    return { name: 'thanks', locale, status: 200, reference, link: manageAddress(locale, link), sendsEmail };
  });
}

/** `GET` and `POST /interest/manage/<link>/`: what is stored, and a correction of it. */
export function manage(call: PageCall): Promise<Answer> {
  return withLink(call, async (context, link) => {
    const { service } = context.server;
    const { request } = context;
    if (request.method === 'POST') return correct(context, link);
    // A program that only looks whether the page is there proves nobody's address.
    const found = await (request.method === 'HEAD' ? service.find(link) : service.open(link));
    const said = new URL(request.url).search.slice(1);
    return found && managePage(context, link, found, { done: DONE.find((done) => done === said) });
  });
}

async function correct(context: Context, link: Link): Promise<Answer | undefined> {
  const { server, locale } = context;
  const form = await posted(context);
  if (!(form instanceof URLSearchParams)) return form;
  const found = await server.service.find(link);
  if (found?.kind !== 'record') return undefined;
  const { conference } = found.record;
  const { values } = readForm(form, locale, conference);
  values.consent = 'yes';
  const again = (status: number, state: Omit<FormState, 'values' | 'problems'> & Partial<FormState>) => {
    const isOther = state.problems?.some(({ field }) => field === 'conference') === true;
    return managePage(context, link, found, {
      status,
      values: isOther ? { ...values, conference } : values,
      ...state,
    });
  };
  const refusal = await tooMany(context);
  if (refusal) return again(refusal.status, refusal);
  try {
    const done = await server.service.correct(link, values, locale);
    if (done === 'gone') return undefined;
    if ('saved' in done)
      return goTo(locale, `/interest/manage/${writeLink(link)}/`, done.waits ? 'waits' : 'saved');
    return again('problems' in done ? 422 : 409, done);
  } catch (error) {
    server.onError(error);
    return again(503, STORAGE);
  }
}

/** `POST /interest/manage/<link>/delete/`. */
export function remove(call: PageCall): Promise<Answer> {
  return act(call, async (service, locale, link) =>
    (await service.remove(link)) ? goTo(locale, '/interest/deleted/') : undefined,
  );
}

/** `POST /interest/manage/<link>/confirm/`: yes, this is my address, and this registration is the one that counts. */
export function confirm(call: PageCall): Promise<Answer> {
  return act(call, async (service, locale, link) =>
    (await service.confirm(link))
      ? goTo(locale, `/interest/manage/${writeLink(link)}/`, 'confirmed')
      : undefined,
  );
}

/** `POST /interest/manage/<link>/refuse/`: no more email to this address. */
export function refuse(call: PageCall): Promise<Answer> {
  return act(call, async (service, locale, link) =>
    (await service.refuse(link)) ? goTo(locale, '/interest/unsubscribed/') : undefined,
  );
}

/** `GET /interest/deleted/` and `/interest/unsubscribed/`: what has been done. */
export function said(call: PageCall): Promise<Answer> {
  return answer(call, ({ locale }) => {
    const name = (['deleted', 'unsubscribed'] as const).find((known) => known === call.params['done']);
    return Promise.resolve(name ? message(locale, name, 200) : message(locale, 'gone', 404));
  });
}

/** A button behind a private link: nothing but the address is sent. */
function act(
  call: PageCall,
  action: (service: RegistrationService, locale: Locale, link: Link) => Promise<Response | undefined>,
): Promise<Answer> {
  return withLink(call, async (context, link) => {
    const { server, locale } = context;
    const form = await posted(context);
    if (!(form instanceof URLSearchParams)) return form;
    const refusal = await tooMany(context);
    return refusal ? message(locale, 'tooMany', refusal.status) : action(server.service, locale, link);
  });
}

/** Answers at a private link; undefined stands for one that opens nothing. */
function withLink(
  call: PageCall,
  answered: (context: Context, link: Link) => Promise<Answer | undefined>,
): Promise<Answer> {
  return answer(call, async (context) => {
    const link = readLink(call.params['link'] ?? '');
    return (link && (await answered(context, link))) ?? message(context.locale, 'gone', 404);
  });
}

async function answer(call: PageCall, answered: (context: Context) => Promise<Answer>): Promise<Answer> {
  const { params, request, locals, response } = call;
  const locale = params['locale'] ?? DEFAULT_LOCALE;
  const server = locals.interest;
  if (!server || !isLocale(locale)) return new Response(null, { status: 404 });
  let given: Answer;
  try {
    given = await answered({ server, locale, request, headers: response.headers });
  } catch (error) {
    server.onError(error);
    given = message(locale, 'busy', 503);
  }
  if (!(given instanceof Response)) {
    response.status = given.status;
    response.statusText = STATUS_CODES[given.status] ?? '';
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
  }
  return given;
}

/** Reads what was posted; else a page that says why not. */
async function posted({ server, locale, request, headers }: Context): Promise<URLSearchParams | Answer> {
  const form = await readPost(request, server.site);
  if (form instanceof URLSearchParams) return form;
  // What is left of the body is not waited for.
  headers.set('Connection', 'close');
  if (form === 'gone') return new Response(null, { status: 400 });
  return message(locale, form, { refused: 403, large: 413, form: 415, encoding: 415 }[form]);
}

async function tooMany({ server, headers }: Context): Promise<{ status: 429; error: FormError } | undefined> {
  const minutes = await server.waitMinutes();
  if (minutes === undefined) return undefined;
  headers.set('Retry-After', String(minutes * 60));
  return { status: 429, error: { message: 'interest.error.tooMany', parameters: { minutes } } };
}

/** The form comes back filled in and without the honeypot: a person whose browser filled it loses nothing. */
function byProgram(
  { server, request }: Context,
  trapped: boolean,
): { status: 422; error: FormError } | undefined {
  const tooFast = server.timing?.isTooFast(request.headers.get('cookie') ?? undefined, server.now());
  if (!trapped && !tooFast) return undefined;
  const message = trapped ? 'interest.error.honeypot' : 'interest.error.tooFast';
  return { status: 422, error: { message, parameters: {} } };
}

const STORAGE = { error: { message: 'interest.error.storage', parameters: {} } } as const;

function message(locale: Locale, name: MessageName, status: number): InterestView {
  return { name: 'message', locale, status, message: name };
}

/** Goes on to a page of ours, which a reload then asks for. */
function goTo(locale: Locale, address: string, query = ''): Response {
  const location = localePath(locale, address) + (query && `?${query}`);
  return new Response(null, { status: 303, headers: { Location: location } });
}

function manageAddress(locale: Locale, link: Link): string {
  return localePath(locale, `/interest/manage/${writeLink(link)}/`);
}

/** The form again, with what was typed and why it was not taken. */
function formAgain(
  { server, locale }: Context,
  values: Values,
  status: number,
  refusal: Refusal,
): InterestView {
  const { conferences, privacy } = server.service.facts();
  const problems = 'problems' in refusal ? refusal.problems : [];
  const error = 'error' in refusal ? refusal.error : undefined;
  // A conference that takes nobody is not on the form any more.
  const isOther =
    error?.message.startsWith('interest.phase.') || problems.some(({ field }) => field === 'conference');
  return {
    name: 'form',
    locale,
    status,
    coming: coming(conferences, server.now()),
    privacy,
    values: isOther ? { ...values, conference: NEXT } : values,
    problems,
    error,
  };
}

/** The page of a private link; `state` is a correction that was not taken, or what has been done. */
function managePage(
  { server, locale }: Context,
  link: Link,
  found: Found,
  state: Partial<FormState & Pick<Extract<InterestView, { name: 'manage' }>, 'status' | 'done'>>,
): InterestView {
  const address = manageAddress(locale, link);
  if (found.kind === 'address') {
    return { name: 'address', locale, status: 200, email: found.email, link: address };
  }
  const { conferences } = server.service.facts();
  const { record, byEmail, asks } = found;
  const conference = conferences.find(({ id }) => id === record.conference);
  return {
    name: 'manage',
    locale,
    status: 200,
    record,
    conference: conference && titleIn(conference, locale),
    coming: coming(conferences, server.now()),
    link: address,
    byEmail,
    asks,
    values: { ...record, consent: 'yes' },
    problems: [],
    ...state,
  };
}
