import { formatDate, type Locale } from '../i18n/index.ts';
import { phaseDay, phaseOf, titleIn, type InterestConference } from './conferences.ts';
import type { Sending } from './registration-sql.ts';
import { expiry } from './retention.ts';
import { NEXT, type Registration } from './schema.ts';
import type { Store } from './store.ts';
import type { InterestView, ViewOf } from './views.ts';

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

export type Trouble = NonNullable<ViewOf<'form'>['trouble']>;

/** Why a conference takes no registrations now: the server decides, whatever the page showed. */
export function conferenceTrouble(desk: Desk, locale: Locale, id: string): Trouble | 'unknown' | undefined {
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

/** What surrounds a registration that is sent now. */
export function sending(desk: Desk, locale: Locale, { conference }: Registration): Sending {
  const now = desk.now();
  const dated = desk.conferences.find(({ id }) => id === conference);
  return { locale, now, expiresAt: expiry(now, dated), mail: desk.mail };
}
