import { localePath, type Key, type Locale } from '../i18n/index.ts';
import { manageAddress } from './email.ts';
import { readForm } from './read-form.ts';
import { form, manage, message, type Answer, type Answering, type Trouble } from './replies.ts';
import { NEXT, type Values } from './schema.ts';
import type { Found, Refusal } from './service.ts';
import { readLink, writeLink, type Link } from './tokens.ts';

/** What the guards of the server found before the form was read. */
export interface Guarded {
  tooFast: boolean;
  /** Minutes until the address may send again. */
  waitMinutes?: number | undefined;
}

/** A new registration: `POST /interest`. The answer never tells whether the address was there before. */
export async function register(
  desk: Answering,
  locale: Locale,
  body: string,
  guarded: Guarded,
): Promise<Answer> {
  const { values, trapped } = readForm(new URLSearchParams(body), locale);
  const trouble = guardTrouble(guarded, trapped);
  if (trouble) return form(desk, locale, values, trouble.status, [], trouble.trouble);
  try {
    const done = await desk.service.register(values, locale);
    if ('link' in done) return { location: localePath(locale, `/interest/thanks/${writeLink(done.link)}/`) };
    const { status, problems, error } = refusalOf(done);
    // A conference that cannot be chosen is not chosen any more.
    const again = error || problems[0]?.field === 'conference' ? { ...values, conference: NEXT } : values;
    return form(desk, locale, again, status, problems, error);
  } catch (error) {
    desk.onError(error);
    return form(desk, locale, values, 503, [], { message: 'interest.trouble.storage', parameters: {} });
  }
}

/** The page after a registration, and the page of a private link: `GET /interest/thanks|manage/<link>/`. */
export async function show(
  desk: Answering,
  locale: Locale,
  page: 'thanks' | 'saved' | 'manage',
  text: string,
): Promise<Answer> {
  const read = (link: Link) => (page === 'manage' ? desk.service.open(link) : desk.service.find(link));
  return withRecord(desk, locale, text, read, (link, { record }) => {
    if (page !== 'thanks') return manage(desk, locale, link, record, 200, undefined, page === 'saved');
    const address = localePath(locale, manageAddress(link));
    return {
      view: {
        name: 'thanks',
        locale,
        status: 200,
        reference: record.reference,
        link: address,
        mail: desk.service.sendsEmail,
      },
    };
  });
}

/** A correction: `POST /interest/manage/<link>/`. */
export async function correct(desk: Answering, locale: Locale, text: string, body: string): Promise<Answer> {
  const read = (link: Link) => desk.service.find(link);
  return withRecord(desk, locale, text, read, async (link, { record }) => {
    const { values } = readForm(new URLSearchParams(body), locale, record.conference);
    const again = (status: number, state: Partial<{ problems: Refused['problems']; trouble: Trouble }>) =>
      manage(desk, locale, link, record, status, { values: back, problems: [], ...state });
    let back: Values = values;
    try {
      const done = await desk.service.correct(link, values, locale);
      if (done === 'gone') return message(locale, 'gone', 404);
      if ('saved' in done) return { location: `${localePath(locale, manageAddress(link))}?saved` };
      const { status, problems, error } = refusalOf(done);
      if (error || problems[0]?.field === 'conference') back = { ...values, conference: record.conference };
      return again(status, { problems, ...(error && { trouble: error }) });
    } catch (error) {
      desk.onError(error);
      return again(503, { trouble: { message: 'interest.trouble.storage', parameters: {} } });
    }
  });
}

/** A deletion: `POST /interest/manage/<link>/delete/`. */
export async function remove(desk: Answering, locale: Locale, text: string): Promise<Answer> {
  const read = (link: Link) => desk.service.find(link);
  return withRecord(desk, locale, text, read, async (link) => {
    const done = await desk.service.remove(link);
    return done ? { location: localePath(locale, '/interest/deleted/') } : message(locale, 'gone', 404);
  });
}

interface Refused {
  status: number;
  problems: Extract<Refusal, { problems: unknown }>['problems'];
  error?: { message: Key; parameters: Readonly<Record<string, string | number>> };
}

function refusalOf(refusal: Refusal): Refused {
  return 'error' in refusal
    ? { status: 409, problems: [], error: refusal.error }
    : { status: 422, problems: refusal.problems };
}

type FoundRecord = Extract<Found, { kind: 'record' }>;

async function withRecord(
  desk: Answering,
  locale: Locale,
  text: string,
  read: (link: Link) => Promise<Found | undefined>,
  answer: (link: Link, found: FoundRecord) => Answer | Promise<Answer>,
): Promise<Answer> {
  const link = readLink(text);
  if (!link) return message(locale, 'gone', 404);
  try {
    const found = await read(link);
    return found?.kind === 'record' ? await answer(link, found) : message(locale, 'gone', 404);
  } catch (error) {
    desk.onError(error);
    return message(locale, 'busy', 503);
  }
}

function guardTrouble(
  { tooFast, waitMinutes }: Guarded,
  trapped: boolean,
): { status: number; trouble: Trouble } | undefined {
  if (waitMinutes !== undefined) {
    const trouble: Trouble = { message: 'interest.trouble.tooMany', parameters: { minutes: waitMinutes } };
    return { status: 429, trouble };
  }
  // The form comes back filled in and without the trap: a person whose browser filled it loses nothing.
  if (trapped) return { status: 422, trouble: { message: 'interest.trouble.trap', parameters: {} } };
  if (tooFast) return { status: 422, trouble: { message: 'interest.trouble.tooFast', parameters: {} } };
  return undefined;
}
