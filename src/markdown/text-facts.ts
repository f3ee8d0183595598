import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ContentLink, Gap, SectionInfo } from './file.ts';

/**
 * What the plugins have learned of a text. It travels with the compiled text, so that nobody reads the text again:
 * Astro's `render()` answers it as `remarkPluginFrontmatter`.
 */
export interface TextFacts {
  /** The sections, in order. */
  sections: SectionInfo[];
  /** Keys of all sources of the page in the order of their numbers, those of its facts first. */
  citations: string[];
  /** Keys of the sources that the text itself cites, each once. */
  cited: string[];
  /** Links to other content files, in order. */
  links: Omit<ContentLink, 'position'>[];
  /** What the text says is not known, in order. */
  gaps: Gap[];
}

/**
 * Runs after all that read the text. The frontmatter itself goes: the collections have it, and a second copy in every
 * compiled text would carry into the bundles what the collections leave out.
 */
export function textFacts() {
  return (_tree: Root, file: VFile): void => {
    // https://docs.astro.build/en/guides/markdown-content/#modifying-frontmatter-programmatically; elsewhere there is none.
    const { frontmatter } = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro ?? {};
    if (!frontmatter) return;
    for (const name of Object.keys(frontmatter)) Reflect.deleteProperty(frontmatter, name);
    const facts: TextFacts = {
      sections: file.data.sections ?? [],
      citations: file.data.citations ?? [],
      cited: [...new Set(file.data.bodyCitations?.map(({ key }) => key))],
      links: (file.data.links ?? []).map(({ position: _, ...link }) => link),
      gaps: file.data.gaps ?? [],
    };
    Object.assign(frontmatter, facts);
  };
}
