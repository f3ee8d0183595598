import { firstAvailable, translator, type Locale } from '../i18n/index.ts';
import { typographText, type Gap } from '../markdown/index.ts';
import { entriesOf, originalOf } from './collection.ts';
import { addressOf, KINDS, thingKey, type Kind, type ThingId } from './kinds.ts';
import { titleOf } from './references.ts';
import { allTexts, type KnownText } from './render.ts';
import { overlay } from './words.ts';

/** One thing a page says is not known, ready to show. */
export interface OpenQuestion {
  /** Locale-less address of the place: the section, else the page. */
  address: string;
  /** Where on the page: the heading of the section; empty for the introduction and the facts. */
  place: string;
  before: string;
  /** What was not found; empty — being checked. */
  words: string;
  after: string;
  /** A step whose deadline nobody has read. */
  due: boolean;
}

/** A page with what it says is not known. */
export interface OpenPage {
  address: string;
  title: string;
  /** Language of its text. */
  lang: Locale;
  questions: OpenQuestion[];
}

/** Everything the content says is not known, by kind and page, in the best language for the reader. */
export async function openQuestions(
  locale: Locale,
): Promise<{ kind: Kind; label: string; pages: OpenPage[] }[]> {
  const texts = Map.groupBy(await allTexts(), ({ thing }) => thingKey(thing));
  const groups = await Promise.all(
    KINDS.map(async (kind) => {
      const pages: OpenPage[] = [];
      for (const [id, entries] of await entriesOf(kind)) {
        const lang =
          firstAvailable(locale, (candidate) => entries.has(candidate)) ?? originalOf(entries).locale;
        const text = texts.get(thingKey({ kind, id }))?.find((candidate) => candidate.locale === lang);
        const data = entries.get(lang)?.data;
        const words = data?.translates === undefined ? undefined : data.words;
        const facts = unknownFacts(overlay<unknown>(originalOf(entries).data, words));
        const questions = [
          ...facts.map((fact) => inFacts({ kind, id }, typographText(lang, fact))),
          ...(text ? text.gaps.map((gap) => inText(text, gap)) : []),
        ];
        if (questions.length > 0) {
          const title = await titleOf({ kind, id }, locale);
          pages.push({ address: addressOf({ kind, id }), title, lang, questions });
        }
      }
      const collator = new Intl.Collator(locale, { numeric: true });
      pages.sort((a, b) => collator.compare(a.title, b.title));
      return { kind, label: translator(locale)(`library.kind.${kind}`), pages };
    }),
  );
  return groups.filter(({ pages }) => pages.length > 0);
}

/** Locale-less address of the page that gathers the open questions; undefined on a hub that has none. */
export async function openQuestionsAddress(): Promise<string | undefined> {
  for (const [id, entries] of await entriesOf('about')) {
    if (originalOf(entries).data['openQuestions'] === true) return addressOf({ kind: 'about', id });
  }
  return undefined;
}

/** The words of every `unknown:` among the facts of a thing, in their order. */
export function unknownFacts(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(unknownFacts);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    name === 'unknown' && typeof value === 'string' ? [value] : unknownFacts(value),
  );
}

function inFacts(thing: ThingId, words: string): OpenQuestion {
  return { address: addressOf(thing), place: '', before: '', words, after: '', due: false };
}

function inText(
  { thing, locale, sections }: KnownText,
  { kind, section, before, words, after }: Gap,
): OpenQuestion {
  const say = (text: string) => typographText(locale, text);
  return {
    address: addressOf(thing) + (section ? `#${section}` : ''),
    place: say(sections.find(({ id }) => id === section)?.title ?? ''),
    before: say(before),
    words: say(words),
    after: say(after),
    due: kind === 'due',
  };
}
