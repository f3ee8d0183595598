import { FALLBACK, firstAvailable, linkTo, LOCALES, type LinkTarget, type Locale } from '../i18n/index.ts';
import { officialEntries } from './entries.ts';
import { oncePerContent } from '../library/once.ts';
import { today } from '../library/settings.ts';
import { mainUnits } from './containers.ts';
import type { RenderedEdition, RenderedUnit } from './rendered.ts';

/** One edition of an act in the languages it has been imported in. */
export interface Edition {
  act: string;
  /** YYYY-MM-DD. */
  date: string;
  /** From which day it applies. */
  inForce: string;
  state: 'past' | 'current' | 'future';
  texts: ReadonlyMap<Locale, RenderedEdition>;
}

const all = oncePerContent(async () => {
  const byAct = Map.groupBy(await officialEntries(), ({ act }) => act);
  return new Map([...byAct].map(([act, texts]) => [act, editionsFrom(act, texts, today())]));
});

/** The editions of an act, the oldest first; none when no official text has been imported. */
export async function editionsOf(act: string): Promise<Edition[]> {
  return (await all()).get(act) ?? [];
}

/**
 * Texts gathered into editions, with what is in force on a day. An edition applies until the next one does; when
 * all of them are still to come, none is in force.
 */
export function editionsFrom(act: string, texts: readonly RenderedEdition[], day: string): Edition[] {
  const editions = [...Map.groupBy(texts, ({ edition }) => edition)]
    .map(([date, own]) => ({
      act,
      date,
      inForce: own.find(({ inForce }) => inForce !== undefined)?.inForce ?? date,
      texts: new Map(own.map((text) => [text.language, text])),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const applied = editions.filter(({ inForce }) => inForce <= day);
  const current = applied.toSorted((a, b) => a.inForce.localeCompare(b.inForce)).at(-1);
  return editions.map((edition) => ({
    ...edition,
    state: edition === current ? 'current' : edition.inForce > day ? 'future' : 'past',
  }));
}

/** The edition that pages show: the one in force, else the first to come into force. */
export function shownEdition(editions: readonly Edition[]): Edition | undefined {
  return editions.find(({ state }) => state === 'current') ?? editions[0];
}

/** The text of an edition in the reader's language, else in the first of the fallback order. */
export function textFor({ texts }: Edition, locale: Locale): RenderedEdition {
  const language = firstAvailable(locale, (candidate) => texts.has(candidate));
  const text = language && texts.get(language);
  if (!text) throw new Error('An edition without a text');
  return text;
}

/** The articles of the law itself: those of its appendices are read on the page of the edition. */
export function articlesOfText({ units }: RenderedEdition): RenderedUnit[] {
  return mainUnits(units).filter(({ kind }) => kind === 'article');
}

/** One article of an edition for a reader: in their language, else in the first that has it. */
export function articleFor(
  { texts }: Edition,
  locale: Locale,
  number: string,
): { text: RenderedEdition; unit: RenderedUnit } | undefined {
  for (const language of FALLBACK[locale]) {
    const text = texts.get(language);
    const unit = text && index(text).get(number);
    if (unit) return { text, unit };
  }
  return undefined;
}

/** The numbers of an edition's articles, in the order of the text; those only one language has come last. */
export function numbersOf({ texts }: Edition): string[] {
  const numbers = LOCALES.flatMap((language) => {
    const text = texts.get(language);
    return text ? articlesOfText(text).map(({ number }) => number) : [];
  });
  return [...new Set(numbers)];
}

const indexes = new WeakMap<RenderedEdition, Map<string, RenderedUnit>>();

function index(text: RenderedEdition): Map<string, RenderedUnit> {
  const known = indexes.get(text);
  if (known) return known;
  const made = new Map(articlesOfText(text).map((unit) => [unit.number, unit]));
  indexes.set(text, made);
  return made;
}

/** Locale-less address of an edition's page. */
export function editionAddress({ act, date }: Pick<Edition, 'act' | 'date'>): string {
  return `/acts/${act}/editions/${date}/`;
}

/** Whether a reader of a language has pages of this edition: each text has its pages in its own language only. */
export function isIn({ texts }: Edition, locale: Locale): boolean {
  return texts.has(locale);
}

/** The way to an edition's page: in the reader's language, else in the first that has the text. */
export function linkToEdition(edition: Edition, locale: Locale): LinkTarget {
  return linkTo(locale, textFor(edition, locale).language, editionAddress(edition));
}

/** The languages that two editions have in common: those they are compared in. */
export function commonLanguages(from: Edition, to: Edition): Locale[] {
  return LOCALES.filter((language) => isIn(from, language) && isIn(to, language));
}

/** The way to the comparison of two editions; `section` is the anchor of a unit. */
export function linkToComparison(from: Edition, to: Edition, locale: Locale, section = ''): LinkTarget {
  const address = comparisonAddress(to.act, from.date, to.date);
  const common = commonLanguages(from, to);
  const language = firstAvailable(locale, (candidate) => common.includes(candidate)) ?? locale;
  return linkTo(locale, language, section ? `${address}#${section}` : address);
}

/** Locale-less address of the comparison of an edition with an earlier one. */
export function comparisonAddress(act: string, from: string, to: string): string {
  return `/acts/${act}/editions/${to}/since/${from}/`;
}

/**
 * Which editions are compared: each with the one before, and every earlier one with the latest; only those that have
 * a language in common.
 */
export function comparedPairs(editions: readonly Edition[]): { from: Edition; to: Edition }[] {
  const latest = editions.at(-1);
  return editions.flatMap((to, i) => {
    const earlier = to === latest ? editions.slice(0, i) : editions.slice(Math.max(i - 1, 0), i);
    return earlier.filter((from) => commonLanguages(from, to).length > 0).map((from) => ({ from, to }));
  });
}
