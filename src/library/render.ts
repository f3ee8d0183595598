import { render, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/index.ts';
import { typographText, type TextFacts } from '../markdown/index.ts';
import { entriesOf, type Thing } from './collection.ts';
import { KINDS, type Kind, type ThingId } from './kinds.ts';

/** A text ready to be set on a page. */
export interface RenderedText {
  /** The body, as a component: give it the components of `library/text`. */
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Keys of the sources the page cites, in the order of their numbers: the facts' first, then the body's. */
  citations: string[];
  /** The sections of the body, in order. */
  sections: { id: string; title: string }[];
}

/**
 * The one way from a thing to its text. Who calls it does not know which road the text took: authors' MDX goes
 * through the bundler; official texts come rendered from their own loader.
 */
export async function renderText(thing: Thing<unknown>): Promise<RenderedText> {
  const { Content, facts } = await compiled(thing.entry);
  return {
    Content,
    citations: facts.citations,
    // The headings themselves are typographed in the text; these are the author's words.
    sections: facts.sections.map(({ id, title }) => ({
      id,
      title: typographText(thing.textLocale, title),
    })),
  };
}

const NOTHING: TextFacts = { sections: [], citations: [], cited: [], links: [], gaps: [] };

/** In the live preview a text that does not compile says nothing: the other pages are shown as ever. */
async function factsOf(entry: CollectionEntry<Kind>): Promise<TextFacts> {
  try {
    return (await compiled(entry)).facts;
  } catch (error) {
    if (import.meta.env.DEV) return NOTHING;
    throw error;
  }
}

async function compiled(entry: CollectionEntry<Kind>) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  return { Content, facts: { ...NOTHING, ...(remarkPluginFrontmatter as Partial<TextFacts>) } };
}

/** One text with what it says about others. */
export interface KnownText extends TextFacts {
  thing: ThingId;
  locale: Locale;
  /** What its fields refer to; empty for a translation. */
  references: ThingId[];
}

let texts: Promise<KnownText[]> | undefined;

/** What every text says of itself: the graph of references, the sources' page and the open questions need all. */
export function allTexts(): Promise<KnownText[]> {
  if (!texts || import.meta.env.DEV) texts = readTexts();
  return texts;
}

async function readTexts(): Promise<KnownText[]> {
  const found: KnownText[] = [];
  for (const kind of KINDS) {
    for (const [id, entries] of await entriesOf(kind)) {
      for (const [locale, entry] of entries) {
        const references = entry.data.translates === undefined ? entry.data.references : [];
        found.push({ thing: { kind, id }, locale, references, ...(await factsOf(entry)) });
      }
    }
  }
  return found;
}
