import { render } from 'astro:content';
import { typographText } from '../markdown/index.ts';
import type { Thing } from './collection.ts';

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
 * through the bundler; official texts will come rendered from their own loader.
 */
export async function renderText(thing: Thing<unknown>): Promise<RenderedText> {
  const { Content, remarkPluginFrontmatter } = await render(thing.entry);
  const { citations, sections } = remarkPluginFrontmatter as Partial<RenderedText>;
  return {
    Content,
    citations: citations ?? [],
    // The headings themselves are typographed in the text; these are the author's words.
    sections: (sections ?? []).map(({ id, title }) => ({
      id,
      title: typographText(thing.textLocale, title),
    })),
  };
}
