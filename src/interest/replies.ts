import { localePath, type Locale } from '../i18n/index.ts';
import { coming, titleIn } from './conferences.ts';
import type { Answer, Desk, Trouble } from './desk.ts';
import { manageAddress } from './letter.ts';
import type { Values } from './schema.ts';
import type { Link } from './tokens.ts';
import type { MessageName, ViewOf } from './views.ts';

/** A page that only says something. */
export function message(locale: Locale, name: MessageName, status: number): Answer {
  return { view: { name: 'message', locale, status, message: name } };
}

/** The form again, with what was typed and why it was not taken. */
export function form(
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

/** The page of a private link; `state` is a correction that was not taken. */
export function manage(
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
