import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';

/** Longer ones are cut off by search engines and messengers, and push lists apart. */
const MOST = 300;

/** A summary is one sentence or two. */
export const longSummary: FileRule = {
  name: 'long-summary',
  check: ({ file }) => {
    const summary = file.data['summary'];
    const length = typeof summary === 'string' ? summary.length : 0;
    if (length <= MOST) return [];
    const message = textMessage('summary.long', { length, most: MOST });
    return [{ file: file.path, ...file.frontmatter.place(['summary']), ...message }];
  },
};
