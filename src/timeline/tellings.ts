import { acts } from '../acts/queries.ts';
import type { Act } from '../acts/schema.ts';
import { fullTitle } from '../acts/titles.ts';
import { cases } from '../cases/queries.ts';
import { conferences } from '../conferences/queries.ts';
import { translator, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import type { ChronicleEvent } from '../library/fields.ts';
import { referredEntry, entryKey } from '../library/entry-id.ts';
import { typographText } from '../markdown/index.ts';
import { press } from '../press/queries.ts';
import type { TimelineKind } from './kinds.ts';
import type { Telling } from './merge.ts';

type Owner = Pick<Entry<unknown>, 'collection' | 'id' | 'textLocale'>;

/** A chronicle line as its page tells it; `kind` and `voice` as the owner speaks of others. */
function line(event: ChronicleEvent, owner: Owner, kind: TimelineKind, voice: Telling['voice']): Telling {
  const { date, until, text, main = false, meeting, about, sources } = event;
  const subject = (about === undefined ? undefined : referredEntry('any', about)) ?? owner;
  return {
    date,
    until,
    text,
    lang: owner.textLocale,
    main,
    kind: meeting ? 'meetings' : kind,
    voice: entryKey(subject) === entryKey(owner) ? 'own' : voice,
    owner,
    subject,
    sources,
  };
}

/** The dates of an act's passport that have sources: adoption, force, repeal, amendments. */
function passportOf(act: Entry<Act>): Telling[] {
  const { data, textLocale } = act;
  const t = translator(textLocale);
  const names = { act: data.short };
  const dates = [
    data.adopted && { ...data.adopted, text: t('timeline.act.adopted', names) },
    data.inForce && { ...data.inForce, text: t('timeline.act.inForce', names) },
    data.repealed && { ...data.repealed, text: t('timeline.act.repealed', names) },
    ...data.amendments.map(({ number, ...amendment }) => ({
      ...amendment,
      text:
        number === undefined
          ? t('timeline.act.amendedByUnknown', names)
          : t(data.type === 'law' ? 'timeline.act.amendedByLaw' : 'timeline.act.amended', {
              ...names,
              number,
            }),
    })),
  ].filter((item) => typeof item === 'object');
  return dates.map(({ date, text, sources }) => ({
    date,
    text: typographText(textLocale, text),
    lang: textLocale,
    main: false,
    kind: 'acts',
    voice: 'passport',
    owner: act,
    subject: act,
    sources,
  }));
}

/** On the act's own page «Закон № 70» says enough; among other events the act is called by its whole name. */
function named(event: ChronicleEvent, { data, textLocale }: Entry<Act>): ChronicleEvent {
  if (event.text !== data.short) return event;
  return { ...event, text: fullTitle(data, textLocale) };
}

/** Acts that have a chronicle: their lines and the dates of their passports. Other acts stand beside the subject. */
async function actTellings(locale: Locale): Promise<Telling[]> {
  const own = (await acts.all(locale)).filter(({ data }) => data.history.length > 0);
  return own.flatMap((act) => [
    ...act.data.history.map((event) => line(named(event, act), act, 'acts', 'act')),
    ...passportOf(act),
  ]);
}

async function caseTellings(locale: Locale): Promise<Telling[]> {
  return (await cases.all(locale)).flatMap((item) => {
    if (item.data.customerKind === 'state-body') {
      return item.data.timeline.map((event) => line(event, item, 'state', 'case'));
    }
    return item.data.timeline.map((event) => line(placed(event, item.data.place), item, 'towns', 'case'));
  });
}

/** On the page of a town its name goes without saying; among other events it does not. */
function placed(event: ChronicleEvent, place: string): ChronicleEvent {
  // «Кочкор-Ата» is in «заказы Кочкор-Аты» too: the ending is not looked at.
  const stem = place.replace(/[аеёиоуыэюя]$/, '');
  return event.text.includes(stem) ? event : { ...event, text: `${place}. ${event.text}` };
}

async function conferenceTellings(locale: Locale): Promise<Telling[]> {
  return (await conferences.all(locale)).flatMap((item): Telling[] => {
    const { date, title, sources, path } = item.data;
    const text = translator(item.textLocale)('timeline.conference', { title });
    const base = { main: true, kind: 'meetings', voice: 'title', lang: item.textLocale } as const;
    return [
      { ...base, date, text, owner: item, subject: item, sources },
      ...path
        .map((event) => line(event, item, 'press', 'road'))
        // The conference itself, told above by its name.
        .filter((event) => event.voice !== 'own' || event.date !== date)
        .map((event): Telling => (event.subject.collection === 'acts' ? { ...event, kind: 'acts' } : event)),
    ];
  });
}

async function pressTellings(locale: Locale): Promise<Telling[]> {
  return (await press.all(locale)).map((item) => ({
    date: item.data.date,
    text: item.data.title,
    lang: item.textLocale,
    main: false,
    kind: 'press',
    voice: 'press',
    owner: item,
    subject: item,
    sources: item.data.source === undefined ? [] : [item.data.source],
    retells: item.data.source,
  }));
}

/** Everything the acts, cases, conferences and press items tell, in the reader's language, unmerged. */
export async function tellings(locale: Locale): Promise<Telling[]> {
  const all = await Promise.all([
    actTellings(locale),
    caseTellings(locale),
    conferenceTellings(locale),
    pressTellings(locale),
  ]);
  return all.flat();
}
