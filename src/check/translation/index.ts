import type { Problem } from '../problem.ts';
import { translationMessage } from '../messages/translations.ts';
import { compareTranslation } from './comparison.ts';
import { mixedScript } from './mixed-script-rule.ts';
import { readNames, type ProperName } from './names-file.ts';
import { lostNames, russianSpellings } from './names-rule.ts';
import { differingTerms, termsOf, type TermWords } from './terms-rule.ts';
import { isTranslation, type ParsedFile, type Schemas } from '../../library/content-file.ts';

/** What texts in several languages are compared by: the glossary's terms, and proper names. */
export interface KnownWords {
  terms: ReadonlyMap<string, TermWords>;
  names: readonly ProperName[];
}

/** Reads the words of a content folder, and what is wrong with the list of names. */
export function knownWords(dir: string, files: readonly ParsedFile[]): KnownWords & { problems: Problem[] } {
  return { terms: termsOf(files), ...readNames(dir) };
}

/**
 * Everything about the languages of an entry that can be checked without understanding them: each translation against
 * its original (numbers, days, marks, links, structure, names, terms), and the letters of every text.
 */
export function checkTranslations(
  files: readonly ParsedFile[],
  { terms, names }: KnownWords,
  schemas: Schemas,
): Problem[] {
  const ofTexts = files.flatMap((file) => [...mixedScript(file), ...russianSpellings(file, names)]);
  const original = files.find((file) => file.frontmatter.errors.length === 0 && !isTranslation(file));
  if (!original) return ofTexts;
  return [
    ...ofTexts,
    ...notesOfNobody(original),
    ...files
      .filter(isTranslation)
      .flatMap((file) => [
        ...compareTranslation(file, original, schemas),
        ...lostNames(file, original, names, schemas),
        ...differingTerms(file, original, terms),
      ]),
  ];
}

/** A translator's note in an original. */
function notesOfNobody({ path, parsed }: ParsedFile): Problem[] {
  const note = parsed.outline.find(({ ofTranslator }) => ofTranslator);
  return note ? [{ file: path, ...note.position, ...translationMessage('translation.note') }] : [];
}
