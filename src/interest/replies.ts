import { localePath, type Locale } from '../i18n/index.ts';
import { coming, titleIn } from './conferences.ts';
import { manageAddress } from './email.ts';
import type { Values } from './schema.ts';
import type { RegistrationService } from './service.ts';
import type { Link } from './tokens.ts';
import type { InterestView, MessageName, ViewOf } from './views.ts';

/** What the pages of the form need to answer. */
export interface Answering {
  service: Pick<
    RegistrationService,
    'facts' | 'register' | 'find' | 'open' | 'correct' | 'remove' | 'sendsEmail'
  >;
  now: () => Date;
  /** Told of a database that failed; gets no personal data. */
  onError: (error: unknown) => void;
}

/** A page to show, or an address to go on to (303). */
export type Answer = { view: InterestView } | { location: string };

export type Trouble = NonNullable<ViewOf<'form'>['trouble']>;

/** A page that only says something. */
export function message(locale: Locale, name: MessageName, status: number): Answer {
  return { view: { name: 'message', locale, status, message: name } };
}

/** The form again, with what was typed and why it was not taken. */
export function form(
  desk: Answering,
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
      coming: coming(desk.service.facts().conferences, desk.now()),
      privacy: desk.service.facts().privacy,
      values,
      problems,
      trouble,
    },
  };
}

/** The page of a private link; `state` is a correction that was not taken. */
export function manage(
  desk: Answering,
  locale: Locale,
  link: Link,
  record: ViewOf<'manage'>['record'],
  status: number,
  state?: { values: Values; problems: ViewOf<'manage'>['problems']; trouble?: Trouble },
  saved = false,
): Answer {
  const conference = desk.service.facts().conferences.find(({ id }) => id === record.conference);
  return {
    view: {
      name: 'manage',
      locale,
      status,
      record,
      conference: conference && titleIn(conference, locale),
      coming: coming(desk.service.facts().conferences, desk.now()),
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
