import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './found.ts';
import type { Conference } from './schema.ts';

type Document = { url?: string | undefined; file?: string | undefined };

/**
 * A document stands at an address or beside the text: one of the two. Press items may be words alone.
 * @param folder where the conference's files lie
 */
export function documentProblems({ sessions, materials, pressKit }: Conference, folder: string): Found[] {
  const check = (documents: readonly Document[], list: Found['path'], needed: boolean) =>
    documents.flatMap(({ url, file }, i): Found[] => {
      const at = (field: string[], message: string): Found[] => [
        { path: [...list, i, ...field], rule: 'conference-document', message },
      ];
      if (url !== undefined && file !== undefined) return at(['file'], 'есть и url, и file: оставьте одно');
      if (needed && url === undefined && file === undefined)
        return at([], 'где документ: добавьте url или file');
      if (file !== undefined && !existsSync(join(folder, file)))
        return at(
          ['file'],
          `файла «${file}» нет в папке files рядом с текстом: положите его туда или исправьте имя`,
        );
      return [];
    });
  return [
    ...check(materials, ['materials'], true),
    ...sessions.flatMap((session, i) => check(session.materials, ['sessions', i, 'materials'], true)),
    ...check(pressKit, ['pressKit'], false),
  ];
}
