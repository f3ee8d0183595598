import type { Locale } from './locales.ts';

/**
 * What rules report to editors: a message is the name of a sentence and what fills its gaps. The sentences stand in a
 * table beside the room that reports them, in three languages side by side.
 */

export type Words = Readonly<Record<Locale, string>>;

/** What fills a gap: a value as it is, a list of values in quotes, or words that each language has its own for. */
export type Arg = string | number | readonly string[] | Readonly<Partial<Words> & { ru: string }>;
export type Args = Readonly<Record<string, Arg>>;

export interface Message {
  /** Name of the rule, as printed behind the sentence: `guide-steps`. */
  rule: string;
  /** Name of the sentence: `guides.step.missing`. */
  message: string;
  args: Args;
  /** A warning is reported and does not stop the build. */
  severity?: 'warning';
}

/** A sentence of a table: `{step}` in it is filled by the argument of that name. */
export interface Sentence extends Words {
  rule: string;
  severity?: 'warning';
  /** Arguments as they come in life: they give the sentence its gaps, and `npm run check -- --rules` its example. */
  example?: Args;
}

type ArgsOf<S extends Sentence> = S extends { example: infer Example }
  ? [args: { readonly [Name in keyof Example]: Arg }]
  : [];

const sentences = new Map<string, Sentence>();
const phrases = new Map<string, Words>();

/**
 * Declares the sentences of a room and gives the function that reports one of them:
 * `guideMessage('guides.step.missing', { number: 3 })` → `{ rule, message, args }`.
 */
export function defineMessages<const Table extends Readonly<Record<string, Sentence>>>(table: Table) {
  for (const [name, sentence] of Object.entries(table)) sentences.set(name, sentence);
  return <Name extends keyof Table & string>(name: Name, ...args: ArgsOf<Table[Name]>): Message => {
    const { rule, severity } = table[name] as Sentence;
    const [filling = {}] = args as readonly Args[];
    return { rule, message: name, args: filling, ...(severity && { severity }) };
  };
}

/**
 * Declares parts of sentences that are known by a name alone, such as what a schema demands of a value, and gives the
 * function that checks the name: `z.iso.date(fieldDemand('fields.day'))`.
 */
export function definePhrases<const Table extends Readonly<Record<string, Words>>>(table: Table) {
  for (const [name, words] of Object.entries(table)) phrases.set(name, words);
  return <Name extends keyof Table & string>(name: Name): Name => name;
}

/** The words of a phrase in every language; undefined for a name that nobody has declared. */
export function phrase(name: string): Words | undefined {
  return phrases.get(name);
}

/** Every sentence that the loaded rooms can report, by its name. */
export function allSentences(): ReadonlyMap<string, Sentence> {
  return sentences;
}

/** A message in the words of a language: «в тексте нет шага 3: …». */
export function messageText(locale: Locale, { message, args }: Pick<Message, 'message' | 'args'>): string {
  const sentence = sentences.get(message);
  if (!sentence) throw new Error(`No table has the message ${message}`);
  return fill(locale, sentence[locale], args);
}

/** Words of every language at once, filled: for a gap of another sentence. */
export function filled(words: Words, args: Args): Words {
  return { ru: fill('ru', words.ru, args), ky: fill('ky', words.ky, args), en: fill('en', words.en, args) };
}

/** Words for a gap behind the rest: « (что писать)»; nothing where there are none. */
export function inBrackets(words: Exclude<Arg, string | number | readonly string[]> | undefined): Arg {
  if (!words) return '';
  return Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, ` (${text})`])) as Words;
}

function fill(locale: Locale, template: string, args: Args): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const arg = args[name];
    if (arg === undefined) throw new Error(`A message lacks the argument ${name}: ${template}`);
    return inWords(locale, arg);
  });
}

function inWords(locale: Locale, arg: Arg): string {
  if (typeof arg === 'string' || typeof arg === 'number') return String(arg);
  if (isList(arg)) return arg.map((item) => (locale === 'en' ? `“${item}”` : `«${item}»`)).join(', ');
  return arg[locale] ?? arg.ru;
}

function isList(arg: Arg): arg is readonly string[] {
  return Array.isArray(arg);
}
