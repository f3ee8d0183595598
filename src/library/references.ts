import { firstAvailable, translator, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { entriesOf, originalOf } from './collection.ts';
import { addressOf, KINDS, thingAt, thingKey, type Kind, type ThingId } from './kinds.ts';
import { allTexts } from './render.ts';

/** One thing mentions another: in its text (from a section, perhaps to a section) or among its facts. */
export interface Reference {
  from: ThingId;
  fromSection?: string | undefined;
  to: ThingId;
  toSection?: string | undefined;
}

/** Links to a thing from things of one kind, ready to show. */
export interface UsedBy {
  kind: Kind;
  label: string;
  links: { address: string; label: string }[];
}

let graph: Promise<Reference[]> | undefined;

/** Every reference of the content, from originals and translations alike; read once per build. */
export function references(): Promise<Reference[]> {
  if (!graph || import.meta.env.DEV) graph = readReferences();
  return graph;
}

async function readReferences(): Promise<Reference[]> {
  const found = new Map<string, Reference>();
  const add = (reference: Reference) => {
    if (thingKey(reference.from) !== thingKey(reference.to)) found.set(JSON.stringify(reference), reference);
  };
  for (const { thing: from, links, references } of await allTexts()) {
    references.forEach((to) => {
      add({ from, to });
    });
    for (const { address, section } of links) {
      const to = thingAt(address);
      if (to) add({ from, fromSection: section, to, toSection: address.split('#')[1] });
    }
  }
  return [...found.values()];
}

/** Where a thing is used, grouped by kind, in the reader's language. */
export async function usedBy(thing: ThingId, locale: Locale): Promise<UsedBy[]> {
  const incoming = (await references()).filter(({ to }) => thingKey(to) === thingKey(thing));
  const groups = await Promise.all(
    KINDS.map(async (kind) => {
      const ofKind = incoming.filter(({ from }) => from.kind === kind);
      const byThing = [...Map.groupBy(ofKind, ({ from }) => from.id)];
      // The names of press folders begin with their dates: the latest first.
      if (kind === 'press') byThing.sort(([a], [b]) => b.localeCompare(a));
      const links = await Promise.all(byThing.map(([id, list]) => describe({ kind, id }, list, locale)));
      return { kind, label: translator(locale)(`library.kind.${kind}`), links };
    }),
  );
  return groups.filter(({ links }) => links.length > 0);
}

/** «Муниципалитет размещает заказ: шаги 0, 2, 3»; a link to the one section when there is only one. */
async function describe(from: ThingId, list: Reference[], locale: Locale) {
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
  return { address: addressOf(from) + anchor, label: label.filter(Boolean).join('') };
}

/** The words of a thing in the best language for the reader, without its facts. */
export async function wordsOfThing(
  { kind, id }: ThingId,
  locale: Locale,
): Promise<{ words: Record<string, unknown>; lang: Locale }> {
  const entries = (await entriesOf(kind)).get(id);
  if (!entries) return { words: {}, lang: locale };
  const original = originalOf(entries);
  const lang = firstAvailable(locale, (candidate) => entries.has(candidate)) ?? original.locale;
  const entry = entries.get(lang);
  return { words: entry?.data.translates === undefined ? original.data : entry.data.words, lang };
}

/** What to call a thing in a link: its title, or its short name where it has one to be cited by. */
export async function titleOf({ kind, id }: ThingId, locale: Locale): Promise<string> {
  if (kind === 'articles') {
    const [act = '', number = ''] = id.split('/');
    return translator(locale)('library.article', {
      act: await titleOf({ kind: 'acts', id: act }, locale),
      number,
    });
  }
  const { words, lang } = await wordsOfThing({ kind, id }, locale);
  return typographText(lang, textOf(words, kind === 'acts' ? ['short', 'title'] : ['title']) ?? id);
}

/** The first of the named fields that holds words. */
export function textOf(words: Record<string, unknown>, fields: readonly string[]): string | undefined {
  return fields.map((field) => words[field]).find((value) => typeof value === 'string');
}
