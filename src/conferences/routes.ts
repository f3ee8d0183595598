import { LOCALES, localeParam } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { calendarViews, partsOf, scheduledSessions, type Part } from './addresses.ts';
import { documentsOf } from './documents.ts';
import { filtersOf, type ProgrammeFilter } from './programme.ts';
import type { Session, Speaker } from './programme-schema.ts';
import { conferences } from './queries.ts';
import type { Conference } from './schema.ts';

/** The pages that belong to a conference, for `getStaticPaths`: in every language, where there is something to show. */

async function everywhere<Item>(
  itemsOf: (data: Conference) => readonly Item[],
  params: (item: Item) => Record<string, string | undefined>,
) {
  const all = (await Promise.all(LOCALES.map((locale) => conferences.all(locale)))).flat();
  return all.flatMap((conference) =>
    itemsOf(conference.data).map((item) => ({
      params: { locale: localeParam(conference.locale), id: conference.id, ...params(item) },
      props: { conference, item },
    })),
  );
}

/** What a route of a conference's page gets. */
export interface RouteProps<Item> {
  conference: Entry<Conference>;
  item: Item;
}

export const partPaths = (part: Part) =>
  everywhere(
    (data) => partsOf(data).filter((one) => one === part),
    () => ({}),
  );

export const filterPaths = () =>
  everywhere<ProgrammeFilter>(
    (data) => (data.slots.length > 0 ? filtersOf(data) : []),
    ({ facet, value }) => ({ facet, value }),
  );

export const sessionPaths = () => everywhere<Session>(scheduledSessions, ({ id }) => ({ session: id }));

export const speakerPaths = () =>
  everywhere<Speaker>(
    ({ speakers }) => speakers,
    ({ id }) => ({ speaker: id }),
  );

/** `programme/track/law/calendar.ics` and the like; `calendar.ics` where only the days are known. */
export const calendarPaths = () => everywhere<string>(calendarViews, (view) => ({ view: view || undefined }));

/** The files of a conference stand once, without a language. */
export async function filePaths() {
  const all = await conferences.all('ru');
  return all.flatMap(({ id, data }) =>
    documentsOf(data).flatMap(({ file }) => (file ? [{ params: { id, file }, props: { id, file } }] : [])),
  );
}
