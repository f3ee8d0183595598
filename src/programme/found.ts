import type { Message } from '../i18n/messages.ts';

/** Something wrong at a path of the frontmatter. */
export interface Found {
  path: readonly (string | number)[];
  message: Message;
}
