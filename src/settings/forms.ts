/** The forms a setting may have: how its text is read, and the words that tell which text is right. */
import { resolve } from 'node:path';
import { z } from 'zod';

/** A form of text that is read as a T. */
export interface Form<T> {
  schema: z.ZodType<T, string>;
  /** What to write, as the end of a sentence: «write on or off». */
  write: string;
}

/** Any text. */
export const text: Form<string> = { schema: z.string(), write: 'a text' };

/** A folder, from where the command runs; read as an absolute path. */
export const folder: Form<string> = {
  schema: z.string().transform((path) => resolve(path)),
  write: 'a path',
};

/** `on` or `off`. */
export const onOff: Form<boolean> = {
  schema: z.enum(['on', 'off']).transform((word) => word === 'on'),
  write: 'on or off',
};

/** One of a few words. */
export function oneOf<const W extends string>(...words: W[]): Form<W> {
  return { schema: z.enum(words), write: `one of ${words.join(', ')}` };
}

/** A whole number. */
export function wholeNumber(least: number, most: number): Form<number> {
  return {
    schema: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .refine((n) => n >= least && n <= most),
    write: `a whole number from ${least} to ${most}`,
  };
}

/** A whole address on the web. */
export const webAddress: Form<string> = {
  schema: z.string().refine(isWeb),
  write: 'a whole address, https://…',
};

/** The address of a site without a path; read without a slash at the end. */
export const origin: Form<string> = {
  schema: z
    .string()
    .refine((value) => isWeb(value) && /^\/?$/.test(new URL(value).pathname) && !/[?#]/.test(value))
    .transform((value) => new URL(value).origin),
  write: 'the scheme and the name of the site without a path, https://hub.example.org',
};

/** A day of the calendar. */
export const day: Form<string> = { schema: z.iso.date(), write: 'a day as YYYY-MM-DD' };

/** A moment with its offset from UTC; read as milliseconds. */
export const moment: Form<number> = {
  schema: z.iso.datetime({ offset: true }).transform((value) => Date.parse(value)),
  write: 'a moment with its offset, 2026-09-18T16:00:00+06:00',
};

/** An email address or a whole address of a page: how a person is reached. Read as a link. */
export const contact: Form<string> = {
  schema: z.union([
    z.email().transform((address) => `mailto:${address}`),
    z.string().refine((value) => URL.parse(value)?.protocol === 'https:'),
  ]),
  write: 'an email address, or the https:// address of a page that says how to reach you',
};

/** A form that is a text matching an expression. */
export function matching(expression: RegExp, write: string): Form<string> {
  return { schema: z.string().regex(expression), write };
}

function isWeb(value: string): boolean {
  return /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}
