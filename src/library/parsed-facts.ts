import { parseBody, type TextFacts } from '../markdown/index.ts';
import { markdownOptions } from './markdown.ts';
import { oncePerFile } from './once-per-file.ts';
import { contentDir } from './settings.ts';

/**
 * What a text says of itself, by its absolute path, read and not compiled: the live preview compiles the text of the
 * page that is looked at, and would wait half a minute for all the others.
 */
export const parsedFacts = oncePerFile('facts', (text, file): Partial<TextFacts> => {
  const nobody = () => [];
  const options = { ...markdownOptions(contentDir()), leadingKeys: nobody, trailingKeys: nobody };
  const { sections, citations, links, gaps } = parseBody(file, text, options);
  return { sections, links, gaps, cited: [...new Set(citations.map(({ key }) => key))] };
});
