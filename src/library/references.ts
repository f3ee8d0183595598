import { firstAvailable, localePath, translator, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { allEvents } from './chronicle.ts';
import { filesOf, livesAt, originalOf } from './entries.ts';
import { entryAt, entryKey, type EntryId } from './entry-id.ts';
import { eventsNamed } from './events.ts';
import { oncePerContent } from './once.ts';
import { allCollections, collectionOf, labelOf, type CollectionName } from './registry.ts';
import { allTexts } from './render.ts';

/** One entry mentions another: in its text (from a section, perhaps to a section) or among its facts. */
export interface Reference {
  from: EntryId;
  fromSection?: string | undefined;
  to: EntryId;
  toSection?: string | undefined;
}

/** Links to an entry from entries of one collection, ready to show. */
export interface UsedBy {
  collection: CollectionName;
  label: string;
  links: { address: string; label: string }[];
}

/** Every reference of the content, from originals and translations alike. */
export const references = oncePerContent(readReferences);

async function readReferences(): Promise<Reference[]> {
  const found = new Map<string, Reference>();
  const add = (reference: Reference) => {
    if (entryKey(reference.from) !== entryKey(reference.to)) found.set(JSON.stringify(reference), reference);
  };
  const events = new Map(allEvents().map((event) => [event.id, event]));
  for (const { name: collection } of allCollections()) {
    for (const [id, files] of await filesOf(collection)) {
      for (const event of eventsNamed(originalOf(files).data)) {
        const to = events.get(event)?.about;
        if (to) add({ from: { collection, id }, to });
      }
    }
  }
  for (const { entry: from, links, references } of await allTexts()) {
    references.forEach((to) => {
      add({ from, to });
    });
    for (const { address, section } of links) {
      const to = entryAt(address);
      if (to) add({ from, fromSection: section, to, toSection: address.split('#')[1] });
    }
  }
  return [...found.values()];
}

/** Where an entry is used, grouped by collection, in the reader's language. */
export async function usedBy(entry: EntryId, locale: Locale): Promise<UsedBy[]> {
  const incoming = (await references()).filter(({ to }) => entryKey(to) === entryKey(entry));
  const groups = await Promise.all(
    allCollections().map(async ({ name: collection, newestFirst }) => {
      const ofCollection = incoming.filter(({ from }) => from.collection === collection);
      const byEntry = [...Map.groupBy(ofCollection, ({ from }) => from.id)];
      // The names of press folders begin with their dates: the latest first.
      if (newestFirst) byEntry.sort(([a], [b]) => b.localeCompare(a));
      const links = await Promise.all(
        byEntry.map(([id, list]) => describe({ collection, id }, list, locale)),
      );
      return { collection, label: labelOf(collection, locale), links };
    }),
  );
  return groups.filter(({ links }) => links.length > 0);
}

/** «Муниципалитет размещает заказ: шаги 0, 2, 3»; a link to the one section when there is only one. */
async function describe(from: EntryId, list: Reference[], locale: Locale) {
  const t = translator(locale);
  const sections = [...new Set(list.flatMap(({ fromSection }) => fromSection ?? []))];
  const steps = sections
    .flatMap((id) => /^step-(\d+)$/.exec(id)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const targets = [
    ...new Set(list.flatMap(({ toSection }) => /^step-(\d+)$/.exec(toSection ?? '')?.[1] ?? [])),
  ];
  const label = [
    await titleOf(from, locale),
    steps.length > 0 && `: ${t('library.usedBy.steps', { n: steps.length, list: steps.join(', ') })}`,
    targets.length > 0 && ` (${t('library.usedBy.toStep', { step: targets.join(', ') })})`,
  ];
  const anchor = sections.length === 1 ? `#${sections[0]}` : '';
  return { address: (await livesAt(from)) + anchor, label: label.filter(Boolean).join('') };
}

/** The words of an entry in the best language for the reader, without its facts. */
export async function wordsOfEntry(
  { collection, id }: EntryId,
  locale: Locale,
): Promise<{
  words: Record<string, unknown>;
  lang: Locale;
  original?: { locale: Locale; data: Record<string, unknown> };
}> {
  const files = (await filesOf(collection)).get(id);
  if (!files) return { words: {}, lang: locale };
  const original = originalOf(files);
  const lang = firstAvailable(locale, (candidate) => files.has(candidate)) ?? original.locale;
  const file = files.get(lang);
  return { words: file?.data.translates === undefined ? original.data : file.data.words, lang, original };
}

/** What to call an entry in a link: its title, or its short name where it has one to be cited by. */
export async function titleOf({ collection, id }: EntryId, locale: Locale): Promise<string> {
  const { nameOf, namedBy = ['title'] } = collectionOf(collection);
  if (nameOf) return nameOf(id, locale, (entry) => titleOf(entry, locale));
  const { words, lang, original } = await wordsOfEntry({ collection, id }, locale);
  const own = textOf(words, namedBy);
  if (own !== undefined || !original) return typographText(lang, own ?? id);
  return typographText(original.locale, textOf(original.data, namedBy) ?? id);
}

/** A link to where an entry lives, called by its name. */
export async function linkToEntry(entry: EntryId, locale: Locale): Promise<{ href: string; label: string }> {
  return { href: localePath(locale, await livesAt(entry)), label: await titleOf(entry, locale) };
}

/** The first of the named fields that holds words. */
export function textOf(words: Record<string, unknown>, fields: readonly string[]): string | undefined {
  return fields.map((field) => words[field]).find((value) => typeof value === 'string');
}
