import { RAW_IN_FIELD } from '../../markdown/index.ts';
import { textMessage } from '../messages/texts.ts';
import type { Problem } from '../problem.ts';
import type { FileRule } from './rule.ts';

/** Markup in a field, which would stand on the page as it is. */
export const fieldSign: FileRule = {
  name: 'raw-markdown',
  check: ({ file }) => {
    const problems: Problem[] = [];
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
      if (typeof value !== 'string' || /^https?:\S+$/.test(value)) return;
      const sign = RAW_IN_FIELD.exec(value)?.[0].slice(0, 40);
      if (sign === undefined) return;
      problems.push({
        file: file.path,
        ...file.frontmatter.place(path),
        ...textMessage('text.fieldSign', { sign }),
      });
    };
    visit(file.data, []);
    return problems;
  },
};
