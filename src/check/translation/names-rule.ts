import { collectTranslatable } from '../../library/translatable.ts';
import type { Problem } from '../problem.ts';
import { translationMessage } from '../messages/translations.ts';
import { fieldAt } from './field.ts';
import type { ProperName } from './names-file.ts';
import type { ParsedFile, Schemas } from '../../library/content-file.ts';

/** Words in quotes are a title or somebody's words, and keep their spelling. */
const QUOTED = /«[^«»]*»|“[^“”]*”/gu;

/** Names that the original has and the translation nowhere. */
export function lostNames(
  file: ParsedFile,
  original: ParsedFile,
  names: readonly ProperName[],
  schemas: Schemas,
): Problem[] {
  if (original.locale !== 'ru' || file.locale === 'ru') return [];
  const theirs = allWords(original, original, schemas);
  const ours = allWords(file, original, schemas);
  return names.flatMap((name) => {
    const expected = name[file.locale as 'ky' | 'en'];
    const written = name.ru.map((spelling) => wordLike(spelling).exec(theirs)?.[0]).find(Boolean);
    if (!written || ours.includes(expected)) return [];
    return [
      {
        file: file.path,
        ...file.frontmatter.place(['title']),
        ...translationMessage('translation.name', { file: original.path, written, expected }),
      },
    ];
  });
}

/** Russian spellings in a Kyrgyz text where content/names.yaml has a Kyrgyz one. */
export function russianSpellings(file: ParsedFile, names: readonly ProperName[]): Problem[] {
  if (file.locale !== 'ky') return [];
  const lines = file.text
    .split('\n')
    .map((line) => line.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)));
  return names.flatMap(({ ru, ky }) =>
    ru
      .filter((spelling) => !ky.startsWith(spelling))
      .flatMap((spelling) =>
        lines.flatMap((text, i) => {
          const found = wordLike(spelling).exec(text);
          if (!found) return [];
          const message = translationMessage('translation.russian', { found: found[0], right: ky });
          return [{ file: file.path, line: i + 1, column: found.index + 1, ...message }];
        }),
      ),
  );
}

/** The whole word that begins so; up to three letters stand for themselves. */
function wordLike(beginning: string): RegExp {
  const end = beginning.length > 3 || !/^[а-яё]+$/iu.test(beginning) ? '\\p{L}*' : '(?!\\p{L})';
  return new RegExp(`(?<!\\p{L})${beginning}${end}`, 'u');
}

function allWords(file: ParsedFile, original: ParsedFile, schemas: Schemas): string {
  const fields = [...collectTranslatable(schemas[original.collection], original.data).keys()];
  return [
    ...fields.map((key) => fieldAt(file, key)?.text),
    ...file.parsed.outline.map(({ text }) => text),
  ].join('\n');
}
