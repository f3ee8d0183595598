import { inLanguage, translator, type Locale } from '../i18n/index.ts';
import { atomFeed, type AtomEntry } from '../library/atom.ts';
import { newsOf } from '../library/news.ts';
import { collectionOf, isCollection } from '../library/registry.ts';
import { today } from '../library/settings.ts';
import { allSummaries } from '../library/summaries.ts';
import { absolute, feedAddress } from './addresses.ts';

/** Feed readers keep what they have seen; older entries need not be sent for ever. */
const LATEST = 60;

/** What feed readers and the links that announce a feed are told of it. */
function wordsOf(name: string, locale: Locale): { label: string; about: string; page: string } {
  const own = isCollection(name) ? collectionOf(name).feed : undefined;
  if (own)
    return { label: inLanguage(locale, own.label), about: inLanguage(locale, own.about), page: `/${name}/` };
  const t = translator(locale);
  return { label: t('publishing.feed.all'), about: t('publishing.feed.all.about'), page: '/' };
}

/** New and changed texts of every collection. */
async function everything(locale: Locale): Promise<AtomEntry[]> {
  const entries = (await allSummaries(locale)).filter(({ collection }) => !collectionOf(collection).unlisted);
  return entries.map((entry) => newsOf(entry, locale));
}

async function entriesOf(name: string, locale: Locale): Promise<AtomEntry[]> {
  if (!isCollection(name)) return everything(locale);
  const sources = await Promise.all((collectionOf(name).news ?? []).map((load) => load()));
  return (await Promise.all(sources.map(({ news }) => news(locale)))).flat();
}

/** The title of a feed, for the feed itself and for the links that announce it. */
export function feedTitle(name: string, locale: Locale): string {
  return `${translator(locale)('site.name')}: ${wordsOf(name, locale).label}`;
}

/** A feed as an XML document, the latest entries first. */
export async function feed(name: string, locale: Locale): Promise<string> {
  const when = (entry: AtomEntry) => entry.published ?? entry.updated;
  const entries = (await entriesOf(name, locale)).sort(
    (a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id),
  );
  const { about, page } = wordsOf(name, locale);
  const self = absolute(locale, feedAddress(name));
  return atomFeed({
    id: self,
    self,
    title: feedTitle(name, locale),
    subtitle: about,
    locale,
    author: translator(locale)('site.name'),
    alternate: absolute(locale, page),
    updated: today(),
    entries: entries.slice(0, LATEST),
  });
}
