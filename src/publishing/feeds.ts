import { acts } from '../acts/queries.ts';
import { translator, type Locale } from '../i18n/index.ts';
import { atomFeed, type AtomEntry } from '../library/atom.ts';
import { chronicleOf } from '../library/chronicle.ts';
import { collectionOf } from '../library/registry.ts';
import { siteUrl, today } from '../library/settings.ts';
import { allSummaries, type Summary } from '../library/summaries.ts';
import { editionEntries } from '../official/feed.ts';
import { pressByDate } from '../press/queries.ts';
import { absolute, feedAddress, type FeedName } from './addresses.ts';

/** Feed readers keep what they have seen; older entries need not be sent for ever. */
const LATEST = 60;

const PAGES: Readonly<Record<FeedName, string>> = { all: '/', press: '/press/', acts: '/acts/' };

function entryOf(entry: Summary, locale: Locale): AtomEntry {
  const address = absolute(locale, entry.address);
  return {
    id: address,
    address,
    title: entry.title,
    summary: entry.summary,
    updated: entry.updated,
    lang: entry.lang,
  };
}

/** New and changed texts of every collection. */
async function everything(locale: Locale): Promise<AtomEntry[]> {
  const entries = (await allSummaries(locale)).filter(({ collection }) => !collectionOf(collection).unlisted);
  return entries.map((entry) => entryOf(entry, locale));
}

async function pressEntries(locale: Locale): Promise<AtomEntry[]> {
  return (await pressByDate(locale)).map(({ address, data, textLocale, updated }) => ({
    id: absolute(locale, address),
    address: absolute(locale, address),
    title: data.title,
    summary: data.summary,
    published: data.date,
    updated,
    lang: textLocale,
  }));
}

/** What features above acts add to their feed. */
const MORE: readonly ((locale: Locale) => Promise<AtomEntry[]>)[] = [
  // A line each, which goes with its feature.
  editionEntries,
];

/** What happened to the acts, by their histories, and which of our texts about them changed. */
async function actEntries(locale: Locale): Promise<AtomEntry[]> {
  const texts = (await allSummaries(locale)).filter(
    ({ collection }) => collection === 'acts' || collection === 'articles',
  );
  const host = new URL(siteUrl()).host;
  const t = translator(locale);
  const events = (await acts.all(locale)).flatMap((act) =>
    chronicleOf(act, act.data.history).map(({ id, date, text, lang, known }) => {
      const title = `${act.data.short}: ${text}`;
      return {
        // By name, not by date or words: mending one is no news, and an event added on the same day is no other.
        id: `tag:${host},2018:acts/${act.id}/${id}${locale === 'ru' ? '' : `/${locale}`}`,
        address: `${absolute(locale, act.address)}#history`,
        title: known === 'announced' ? `${title} ${t('library.event.announced')}` : title,
        published: date,
        updated: date,
        lang,
      };
    }),
  );
  return [
    ...texts.map((entry) => entryOf(entry, locale)),
    ...events,
    ...(await Promise.all(MORE.map((entries) => entries(locale)))).flat(),
  ];
}

const ENTRIES: Readonly<Record<FeedName, (locale: Locale) => Promise<AtomEntry[]>>> = {
  all: everything,
  press: pressEntries,
  acts: actEntries,
};

/** The title of a feed, for the feed itself and for the links that announce it. */
export function feedTitle(name: FeedName, locale: Locale): string {
  const t = translator(locale);
  return `${t('site.name')}: ${t(`publishing.feed.${name}`)}`;
}

/** A feed as an XML document, the latest entries first. */
export async function feed(name: FeedName, locale: Locale): Promise<string> {
  const when = (entry: AtomEntry) => entry.published ?? entry.updated;
  const entries = (await ENTRIES[name](locale)).sort(
    (a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id),
  );
  const self = absolute(locale, feedAddress(name));
  return atomFeed({
    id: self,
    self,
    title: feedTitle(name, locale),
    subtitle: translator(locale)(`publishing.feed.${name}.about`),
    locale,
    author: translator(locale)('site.name'),
    alternate: absolute(locale, PAGES[name]),
    updated: today(),
    entries: entries.slice(0, LATEST),
  });
}
