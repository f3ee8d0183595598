import { dirname, join, normalize, sep } from 'node:path';
import { parseContentPath } from '../../library/entry-id.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';

/**
 * A link to a text in a third language. A link leads to the original or to the text in the reader's language; the
 * site finds the right page for either, but the file should not say what is not meant.
 */
export const wrongLanguageLink: FileRule = {
  name: 'wrong-language-link',
  check: ({ file, original }) =>
    file.parsed.prose.links.flatMap(({ url, position }) => {
      if (/^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(url)) return [];
      const [path = ''] = url.split('#');
      const target = parseContentPath(
        normalize(join(dirname(file.path), path))
          .split(sep)
          .join('/'),
      );
      const first = target && original(target)?.locale;
      if (!target || !first || target.locale === file.locale || target.locale === first) return [];
      return [{ file: file.path, ...position, ...textMessage('text.link.language', { url, locale: first }) }];
    }),
};
