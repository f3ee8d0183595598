import { render } from 'astro:content';
import { typographText } from '../markdown/index.ts';
import type { Entry } from './entries.ts';

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
 * through the bundler; official texts will come rendered from their own loader.
 */
export async function renderText(entry: Entry<unknown>): Promise<RenderedText> {
  const { Content, remarkPluginFrontmatter } = await render(entry.file);
  const { citations, sections } = remarkPluginFrontmatter as Partial<RenderedText>;
  return {
    Content,
    citations: citations ?? [],
    // The headings themselves are typographed in the text; these are the author's words.
    sections: (sections ?? []).map(({ id, title }) => ({
      id,
      title: typographText(entry.textLocale, title),
    })),
  };
}
