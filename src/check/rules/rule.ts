import type { Locale } from '../../i18n/index.ts';
import type { EntryId } from '../../library/entry-id.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { ParsedFile, Schemas } from '../../library/content-file.ts';

/** A word that texts do without, and the term they take instead. */
export interface AvoidedWord {
  locale: Locale;
  word: string;
  /** The term of the glossary in the same language. */
  instead: string;
  /** Its page, which may speak of the word. */
  term: string;
}

/** What a rule may ask about the folder beside the file it reads. */
export interface RuleContext {
  /** The content folder. */
  dir: string;
  schemas: Schemas;
  /** What the glossary says not to write. */
  avoided: readonly AvoidedWord[];
  /** The original of an entry; undefined where there is none or it cannot be read. */
  original: (entry: EntryId) => ParsedFile | undefined;
  /** The translations of an entry. */
  translations: (entry: EntryId) => readonly ParsedFile[];
}

/** A file as the rules get it. */
export interface RuleInput extends RuleContext {
  file: ParsedFile;
  /** Whether the schema has nothing to say of its fields. */
  fieldsAreSound: boolean;
  passages: readonly Passage[];
}

/** One small thing that every file must keep to. */
export interface FileRule {
  /** As printed in square brackets behind the message. */
  name: string;
  check(input: RuleInput): Problem[];
}

/** Words a rule looks for, in each language. */
export type InLanguages<T> = Readonly<Record<Locale, T>>;
