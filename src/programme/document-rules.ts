import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../i18n/messages.ts';
import { programmeMessage } from './messages.ts';
import type { Found } from './found.ts';
import type { Programme } from './schema.ts';

type Document = { url?: string | undefined; file?: string | undefined };

/**
 * A document stands at an address or beside the text: one of the two. Press items may be words alone.
 * @param folder where the conference's files lie
 */
export function documentProblems({ sessions, materials, pressKit }: Programme, folder: string): Found[] {
  const check = (documents: readonly Document[], list: Found['path'], needed: boolean) =>
    documents.flatMap(({ url, file }, i): Found[] => {
      const at = (field: string[], message: Message): Found[] => [{ path: [...list, i, ...field], message }];
      if (url !== undefined && file !== undefined)
        return at(['file'], programmeMessage('programme.document.both'));
      if (needed && url === undefined && file === undefined)
        return at([], programmeMessage('programme.document.none'));
      if (file !== undefined && !existsSync(join(folder, file)))
        return at(['file'], programmeMessage('programme.document.missing', { file }));
      return [];
    });
  return [
    ...check(materials, ['materials'], true),
    ...sessions.flatMap((session, i) => check(session.materials, ['sessions', i, 'materials'], true)),
    ...check(pressKit, ['pressKit'], false),
  ];
}
