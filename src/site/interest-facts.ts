import { aboutPages, PRIVACY_PAGE } from '../about/queries.ts';
import { lastDay } from '../conferences/phase.ts';
import { conferences } from '../conferences/queries.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/index.ts';
import type { InterestConference, InterestFacts } from '../interest/conferences.ts';
import { wholeCalendar } from '../programme/calendar.ts';
import { aboutLinks } from './about-links.ts';

/** The conferences as the form and its server know them. Rooms do not know one another: they meet here. */
export async function interestFacts(): Promise<InterestFacts> {
  const about = await Promise.all(LOCALES.map(async (locale) => [locale, await aboutLinks(locale)] as const));
  const [privacy, ...byLocale] = await Promise.all([
    aboutPages.one(PRIVACY_PAGE, DEFAULT_LOCALE),
    ...LOCALES.map((locale) => conferences.all(locale)),
  ]);
  const [first = []] = byLocale;
  return {
    conferences: await Promise.all(
      first.map(async (conference): Promise<InterestConference> => {
        const { id, address, data } = conference;
        const titles = LOCALES.map((locale, i) => {
          const entry = byLocale[i]?.find((candidate) => candidate.id === id);
          return [
            locale,
            { text: entry?.data.title ?? data.title, lang: entry?.textLocale ?? locale },
          ] as const;
        });
        return {
          id,
          address,
          title: Object.fromEntries(titles) as Record<Locale, { text: string; lang: Locale }>,
          first: data.date,
          last: lastDay(data),
          zone: data.zone,
          ...(data.status === 'cancelled' && { cancelled: true }),
          ...(data.status === 'postponed' && { postponed: true }),
          ...data.registration,
          calendar: await wholeCalendar(conference),
        };
      }),
    ),
    ...(privacy && { privacy: privacy.address }),
    about: Object.fromEntries(about) as InterestFacts['about'],
  };
}
