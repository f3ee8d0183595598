import { resolve } from 'node:path';
import { render, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/index.ts';
import { typographText, type TextFacts } from '../markdown/index.ts';
import { filesOf, type Entry } from './entries.ts';
import { referredEntry, type EntryId } from './entry-id.ts';
import { isPreview, oncePerContent } from './once.ts';
import { collectionNames, type CollectionName } from './registry.ts';

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
 * The one way from an entry to its text. Who calls it does not know which road the text took: authors' MDX goes
 * through the bundler; official texts come rendered from their own loader.
 */
export async function renderText(entry: Entry<unknown>): Promise<RenderedText> {
  const { Content, facts } = await compiled(entry.file);
  return {
    Content,
    citations: facts.citations,
    // The headings themselves are typographed in the text; these are the author's words.
    sections: facts.sections.map(({ id, title }) => ({
      id,
      title: typographText(entry.textLocale, title),
    })),
  };
}

const NOTHING: TextFacts = { sections: [], citations: [], cited: [], links: [], gaps: [] };

/** In the live preview texts are read for their facts: only the text of the page that is looked at is compiled. */
async function factsOf(file: CollectionEntry<CollectionName>): Promise<TextFacts> {
  if (!import.meta.env.DEV || !isPreview() || file.filePath === undefined)
    return (await compiled(file)).facts;
  const { parsedFacts } = await import('./parsed-facts.ts');
  return { ...NOTHING, ...parsedFacts(resolve(file.filePath)) };
}

async function compiled(file: CollectionEntry<CollectionName>) {
  const { Content, remarkPluginFrontmatter } = await render(file);
  return { Content, facts: { ...NOTHING, ...(remarkPluginFrontmatter as Partial<TextFacts>) } };
}

/** One text with what it says about others. */
export interface KnownText extends TextFacts {
  entry: EntryId;
  locale: Locale;
  /** What its fields refer to; empty for a translation. */
  references: EntryId[];
}

/** What every text says of itself: the graph of references, the sources' page and the open questions need all. */
export const allTexts = oncePerContent(readTexts);

async function readTexts(): Promise<KnownText[]> {
  const found: KnownText[] = [];
  for (const collection of collectionNames()) {
    for (const [id, files] of await filesOf(collection)) {
      for (const [locale, file] of files) {
        const keys = file.data.translates === undefined ? file.data.references : [];
        const references = keys.flatMap((key) => referredEntry('any', key) ?? []);
        found.push({ entry: { collection, id }, locale, references, ...(await factsOf(file)) });
      }
    }
  }
  return found;
}
