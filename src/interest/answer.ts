import { formatDate, localePath, type Locale } from '../i18n/index.ts';
import { coming, phaseDay, phaseOf, titleIn, type InterestConference } from './conferences.ts';

import { manageAddress } from './letter.ts';
import { readForm } from './read-form.ts';
import { expiry } from './retention.ts';
import { NEXT, validate, type Registration, type Values } from './schema.ts';
import type { Sending, Store } from './store.ts';
import { readLink, writeLink, type Link } from './tokens.ts';
import type { InterestView, MessageName, ViewOf } from './views.ts';

/** What the route needs to answer. */
export interface Desk {
  store: Store;
  conferences: readonly InterestConference[];
  /** Address of the page about personal details, when there is one. */
  privacy?: string | undefined;
  /** Whether letters are sent. */
  mail: boolean;
  now: () => Date;
  /** Told of a database that failed; gets no personal data. */
  onTrouble: (error: unknown) => void;
}

/** A page to show, or an address to go on to (303). */
export type Answer = { view: InterestView } | { location: string };

type Trouble = NonNullable<ViewOf<'form'>['trouble']>;

/** What the guards of the server found before the form was read. */
export interface Guarded {
  tooFast: boolean;
  /** Minutes until the address may send again. */
  waitMinutes?: number | undefined;
}

/** A new registration: `POST /interest`. The answer never tells whether the address was there before. */
export async function register(desk: Desk, locale: Locale, body: string, guarded: Guarded): Promise<Answer> {
  const { values, trapped } = readForm(body, locale);
  const trouble = guardTrouble(guarded, trapped);
  if (trouble) return form(desk, locale, values, trouble.status, [], trouble.trouble);
  const checked = validate(values);
  if ('problems' in checked) return form(desk, locale, values, 422, checked.problems);
  const refusal = conferenceTrouble(desk, locale, checked.data.conference);
  if (refusal === 'unknown') {
    return form(desk, locale, { ...values, conference: NEXT }, 422, [
      { field: 'conference', message: 'interest.error.conference', parameters: {} },
    ]);
  }
  if (refusal) return form(desk, locale, { ...values, conference: NEXT }, 409, [], refusal);
  try {
    const link = await desk.store.save(checked.data, sending(desk, locale, checked.data));
    return { location: localePath(locale, `/interest/thanks/${writeLink(link)}/`) };
  } catch (error) {
    desk.onTrouble(error);
    return form(desk, locale, values, 503, [], { message: 'interest.trouble.storage', parameters: {} });
  }
}

/** The page after a registration, and the page of a private link: `GET /interest/thanks|manage/<link>/`. */
export async function show(
  desk: Desk,
  locale: Locale,
  page: 'thanks' | 'saved' | 'manage',
  text: string,
): Promise<Answer> {
  return withRecord(desk, locale, text, (link, record) => {
    if (page !== 'thanks') return manage(desk, locale, link, record, 200, undefined, page === 'saved');
    const address = localePath(locale, manageAddress(link));
    return {
      view: {
        name: 'thanks',
        locale,
        status: 200,
        reference: record.reference,
        link: address,
        mail: desk.mail,
      },
    };
  });
}

/** A correction: `POST /interest/manage/<link>/`. */
export async function correct(desk: Desk, locale: Locale, text: string, body: string): Promise<Answer> {
  const { values } = readForm(body, locale);
  // Whoever corrects has agreed before.
  values.consent = 'yes';
  return withRecord(desk, locale, text, async (link, record) => {
    const checked = validate(values);
    if ('problems' in checked) {
      return manage(desk, locale, link, record, 422, { values, problems: checked.problems });
    }
    const { data } = checked;
    const refusal =
      data.conference === record.conference ? undefined : conferenceTrouble(desk, locale, data.conference);
    if (refusal) {
      const back = { ...values, conference: record.conference };
      return refusal === 'unknown'
        ? manage(desk, locale, link, record, 422, {
            values: back,
            problems: [{ field: 'conference', message: 'interest.error.conference', parameters: {} }],
          })
        : manage(desk, locale, link, record, 409, { values: back, problems: [], trouble: refusal });
    }
    try {
      const done = await desk.store.correct(link, data, sending(desk, locale, data));
      if (!done) return message(locale, 'gone', 404);
      return { location: `${localePath(locale, manageAddress(link))}?saved` };
    } catch (error) {
      desk.onTrouble(error);
      const trouble: Trouble = { message: 'interest.trouble.storage', parameters: {} };
      return manage(desk, locale, link, record, 503, { values, problems: [], trouble });
    }
  });
}

/** A deletion: `POST /interest/manage/<link>/delete/`. */
export async function remove(desk: Desk, locale: Locale, text: string): Promise<Answer> {
  return withRecord(desk, locale, text, async (link) => {
    const done = await desk.store.remove(link);
    return done ? { location: localePath(locale, '/interest/deleted/') } : message(locale, 'gone', 404);
  });
}

/** A page that only says something. */
export function message(locale: Locale, name: MessageName, status: number): Answer {
  return { view: { name: 'message', locale, status, message: name } };
}

async function withRecord(
  desk: Desk,
  locale: Locale,
  text: string,
  answer: (link: Link, record: ViewOf<'manage'>['record']) => Answer | Promise<Answer>,
): Promise<Answer> {
  const link = readLink(text);
  if (!link) return message(locale, 'gone', 404);
  try {
    const found = await desk.store.find(link);
    return found ? await answer(link, found.record) : message(locale, 'gone', 404);
  } catch (error) {
    desk.onTrouble(error);
    return message(locale, 'busy', 503);
  }
}

function form(
  desk: Desk,
  locale: Locale,
  values: Values,
  status: number,
  problems: ViewOf<'form'>['problems'],
  trouble?: Trouble,
): Answer {
  return {
    view: {
      name: 'form',
      locale,
      status,
      coming: coming(desk.conferences, desk.now()),
      privacy: desk.privacy,
      values,
      problems,
      trouble,
    },
  };
}

function manage(
  desk: Desk,
  locale: Locale,
  link: Link,
  record: ViewOf<'manage'>['record'],
  status: number,
  state?: { values: Values; problems: ViewOf<'manage'>['problems']; trouble?: Trouble },
  saved = false,
): Answer {
  const conference = desk.conferences.find(({ id }) => id === record.conference);
  return {
    view: {
      name: 'manage',
      locale,
      status,
      record,
      conference: conference && titleIn(conference, locale),
      coming: coming(desk.conferences, desk.now()),
      link: localePath(locale, manageAddress(link)),
      saved,
      ...(state ?? { values: valuesOf(record), problems: [] }),
    },
  };
}

/** What was registered, as the form takes it. */
function valuesOf(record: ViewOf<'manage'>['record']): Values {
  const { conference, name, email, role, organisation, place, language, topics, question } = record;
  return { conference, name, email, role, organisation, place, language, topics, question, consent: 'yes' };
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

/** Why a conference takes no registrations now: the server decides, whatever the page showed. */
function conferenceTrouble(desk: Desk, locale: Locale, id: string): Trouble | 'unknown' | undefined {
  if (id === NEXT) return undefined;
  const conference = desk.conferences.find((candidate) => candidate.id === id);
  if (!conference) return 'unknown';
  const phase = phaseOf(conference, desk.now());
  if (phase === 'open') return undefined;
  const date = formatDate(locale, phaseDay(conference, phase));
  return {
    message: `interest.phase.${phase}`,
    parameters: { title: titleIn(conference, locale).text, date },
  };
}

function sending(desk: Desk, locale: Locale, { conference }: Registration): Sending {
  const now = desk.now();
  const dated = desk.conferences.find(({ id }) => id === conference);
  return { locale, now, expiresAt: expiry(now, dated), mail: desk.mail };
}
