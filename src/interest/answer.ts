import { localePath, type Locale } from '../i18n/index.ts';
import { conferenceTrouble, sending, type Answer, type Desk, type Trouble } from './desk.ts';
import { manageAddress } from './letter.ts';
import { readForm } from './read-form.ts';
import { form, manage, message } from './replies.ts';
import { NEXT, validate } from './schema.ts';
import { readLink, writeLink, type Link } from './tokens.ts';
import type { ViewOf } from './views.ts';

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
  return withRecord(desk, locale, text, async (link, record) => {
    const { values } = readForm(body, locale, record.conference);
    // Whoever corrects has agreed before.
    values.consent = 'yes';
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
