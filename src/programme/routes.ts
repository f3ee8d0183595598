import { LOCALES, localeParam } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { documentsOf } from './documents.ts';
import { programmes } from './queries.ts';
import type { Programme } from './schema.ts';
import { calendarPaths, viewsOf, type View } from './views.ts';

/** What a route of a conference's page gets. */
export interface RouteProps<Item> {
  conference: Entry<Programme>;
  item: Item;
}

/** For `getStaticPaths`: in every language, where there is something to show. */
async function everywhere<Item>(
  itemsOf: (conference: Entry<Programme>) => readonly Item[],
  pathOf: (item: Item) => string,
) {
  const all = (await Promise.all(LOCALES.map((locale) => programmes.all(locale)))).flat();
  return all.flatMap((conference) =>
    itemsOf(conference).map((item) => ({
      params: {
        locale: localeParam(conference.locale),
        id: conference.id,
        view: pathOf(item) || undefined,
      },
      props: { conference, item },
    })),
  );
}

/** The pages beside a conference's own. */
export const viewRoutes = () => everywhere<View>(viewsOf, ({ path }) => path);

/** `programme/track/law/calendar.ics` and the like; `calendar.ics` where only the days are known. */
export const calendarRoutes = () => everywhere<string>(calendarPaths, (path) => path);

/** The logs of changes, which have a feed. */
export const changesRoutes = () =>
  everywhere<View>(
    (conference) => viewsOf(conference).filter(({ part }) => part === 'changes'),
    () => '',
  );

/** The files of a conference stand once, without a language. */
export async function fileRoutes() {
  const all = await programmes.all('ru');
  return all.flatMap(({ id, data }) =>
    documentsOf(data).flatMap(({ file }) => (file ? [{ params: { id, file }, props: { id, file } }] : [])),
  );
}
