import * as z from 'zod';
import { LOCALES, type Key } from '../i18n/index.ts';
import { emailKey } from './address.ts';

/** Who may register; the values of the field `role`. */
export const ROLES = [
  'municipality',
  'state-body',
  'ngo',
  'business',
  'donor',
  'journalist',
  'citizen',
] as const;

/** What a person may be interested in; the values of the field `topics`. */
export const TOPICS = ['conference', 'materials', 'law', 'customer', 'contractor', 'experience'] as const;

/** The value of `conference` when none has been announced: the next one, and the materials. */
export const NEXT = 'next';

const label = (key: Key) => ({ label: key });
const problem = (key: Key) => ({ error: key });
/** Stands for what could not be read: bytes that are no UTF-8, halves of characters. */
const UNREADABLE = '\uFFFD';
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes(UNREADABLE), problem('interest.error.unreadable'));
/** Text that may be left out; an empty one is the empty string. */
const line = (max: number, name: Key) => text(max).meta(label(name));

/**
 * A registration as a person sends it, after `readForm`. The page takes its labels and lengths from here and the
 * server its rules. Messages are keys of the interface strings; a length's message is chosen by `problemsOf`.
 */
export const registrationSchema = z.strictObject({
  conference: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/, problem('interest.error.conference'))
    .meta(label('interest.group.conference')),
  name: text(120)
    // Signs that nobody sees are taken out before: a name is one letter at least.
    .refine((name) => /\p{L}/u.test(name), problem('interest.error.name'))
    .meta(label('interest.field.name')),
  email: text(254)
    .refine((email) => emailKey(email) !== undefined, problem('interest.error.email'))
    .meta(label('interest.field.email')),
  role: z.enum(ROLES, problem('interest.error.role')).meta(label('interest.field.role')),
  organisation: line(160, 'interest.field.organisation'),
  place: line(120, 'interest.field.place'),
  language: z.enum(LOCALES, problem('interest.error.language')).meta(label('interest.field.language')),
  topics: z
    .array(z.enum(TOPICS, problem('interest.error.topics')))
    .max(TOPICS.length, problem('interest.error.topics'))
    .meta(label('interest.field.topics')),
  question: line(2000, 'interest.field.question'),
  consent: z.literal('yes', problem('interest.error.consent')).meta(label('interest.field.consent')),
});
export type Registration = z.infer<typeof registrationSchema>;
export type Field = keyof Registration;

/** What was typed, valid or not: the page shows it again. */
export type Values = { [F in Field]: F extends 'topics' ? string[] : string };

/** Something to correct: the field, the key of the message and what fills it. */
export interface Problem {
  field: Field;
  message: Key;
  parameters: Readonly<Record<string, number>>;
}

/** Why a form was not taken, where no field is to blame. */
export interface FormError {
  message: Key;
  parameters: Readonly<Record<string, string | number>>;
}

/** Why a form was not taken: what to correct, field by field, or what else stands in its way. `status` is that of HTTP. */
export interface Refusal {
  status: number;
  problems: readonly Problem[];
  error?: FormError;
}

/** A form that is not taken for a reason that no field is to blame for. */
export function refusal(status: number, message: Key, parameters: FormError['parameters'] = {}): Refusal {
  return { status, problems: [], error: { message, parameters } };
}

/** The fields in the order of the page. */
export const FIELDS = Object.keys(registrationSchema.shape) as Field[];

/** The key of a field's label. */
export function labelOf(field: Field): Key {
  return registrationSchema.shape[field].meta()?.['label'] as Key;
}

/** How many characters a text field takes (UTF-16 units, as `maxlength` counts them). */
export function lengthOf(field: 'name' | 'email' | 'organisation' | 'place' | 'question'): number {
  return registrationSchema.shape[field].maxLength ?? 0;
}

/** An empty form. The language of the page is chosen beforehand: most people want to be written to in it. */
export function emptyValues(language: string, conference: string = NEXT): Values {
  const values = Object.fromEntries(FIELDS.map((field) => [field, ''])) as unknown as Values;
  return { ...values, language, conference, topics: [] };
}

/** Checks what was typed: the registration, or what to correct, one message a field, in the order of the page. */
export function validate(values: Values): { data: Registration } | { problems: Problem[] } {
  const result = registrationSchema.safeParse(values);
  if (result.success) return { data: result.data };
  const problems = FIELDS.flatMap((field): Problem[] => {
    const issue = result.error.issues.find(({ path }) => path[0] === field);
    if (!issue) return [];
    return issue.code === 'too_big' && field !== 'topics'
      ? [{ field, message: 'interest.error.long', parameters: { max: Number(issue.maximum) } }]
      : [{ field, message: issue.message as Key, parameters: {} }];
  });
  return { problems };
}
