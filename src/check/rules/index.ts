import { passagesOf } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { avoidedWord, avoidedWords } from './avoided-word.ts';
import { characters } from './characters.ts';
import { fieldSign } from './field-sign.ts';
import { dates } from './dates.ts';
import { imageAlt, imageFile } from './images.ts';
import { keyOrder } from './key-order.ts';
import { linkTarget } from './link-target.ts';
import { longSummary } from './long-summary.ts';
import { placeholder, withoutPlaceholders } from './placeholder.ts';
import { privateContact } from './private-contact.ts';
import type { FileRule, RuleContext } from './rule.ts';
import { hyphenForDash, straightQuotes } from './typography.ts';
import { sectionName } from './section-name.ts';
import { summaryCompares } from './summary-compares.ts';
import { sumWithoutUnit } from './sum-without-unit.ts';
import { vagueLink } from './vague-link.ts';
import { wrongLanguageLink } from './wrong-language-link.ts';
import type { ParsedFile } from '../../library/content-file.ts';

export { avoidedWords, withoutPlaceholders };

/** What every file must keep to, whatever its collection. A new rule: a file beside this one, and a line here. */
export const FILE_RULES: readonly FileRule[] = [
  placeholder,
  straightQuotes,
  hyphenForDash,
  sumWithoutUnit,
  summaryCompares,
  longSummary,
  vagueLink,
  wrongLanguageLink,
  imageAlt,
  imageFile,
  privateContact,
  avoidedWord,
  keyOrder,
  sectionName,
  characters,
  fieldSign,
  linkTarget,
  dates,
];

/** Everything the rules say of a file. */
export function checkFile(file: ParsedFile, context: RuleContext, fieldsAreSound: boolean): Problem[] {
  const input = { ...context, file, fieldsAreSound, passages: passagesOf(file, context.schemas) };
  return FILE_RULES.flatMap((rule) => rule.check(input));
}
