import type { Problem } from '../problem.ts';
import { translationMessage } from '../messages/translations.ts';
import { compareTranslation } from './comparison.ts';
import { mixedScript } from './mixed-script-rule.ts';
import { readNames } from './names-file.ts';
import { lostNames, russianSpellings } from './names-rule.ts';
import { differingTerms, termsOf } from './terms-rule.ts';
import { isTranslation, type ParsedFile, type Schemas } from '../../library/content-file.ts';

/**
 * Everything about languages that can be checked without understanding them: each translation against its original
 * (numbers, days, marks, links, structure, names, terms), and the letters of every text.
 * @param entries the files of the content folder, those of an entry together
 */
export function checkTranslations(
  dir: string,
  entries: Iterable<readonly ParsedFile[]>,
  schemas: Schemas,
): Problem[] {
  const groups = [...entries];
  const files = groups.flat();
  const terms = termsOf(files);
  const { names, problems } = readNames(dir);
  for (const file of files) problems.push(...mixedScript(file), ...russianSpellings(file, names));
  for (const group of groups) {
    const original = group.find((file) => file.frontmatter.errors.length === 0 && !isTranslation(file));
    if (!original) continue;
    problems.push(...notesOfNobody(original));
    for (const file of group.filter(isTranslation)) {
      problems.push(...compareTranslation(file, original, schemas));
      problems.push(...lostNames(file, original, names, schemas), ...differingTerms(file, original, terms));
    }
  }
  return problems;
}

/** A translator's note in an original. */
function notesOfNobody({ path, parsed }: ParsedFile): Problem[] {
  const note = parsed.outline.find(({ ofTranslator }) => ofTranslator);
  return note ? [{ file: path, ...note.position, ...translationMessage('translation.note') }] : [];
}
