import type { Locale } from '../i18n/index.ts';
import type { Coming } from './conferences.ts';
import type { StoredRegistration } from './registrations.ts';
import type { FormError, Problem, Values } from './schema.ts';

/** What the form shows besides what was typed. */
export interface FormState {
  values: Values;
  problems: readonly Problem[];
  /** Why the answer was not written, where no field is to blame. */
  error?: FormError | undefined;
}

/** What the page that answers the form shows. `status` is that of HTTP. */
export type View = { status: number } & (
  | ({ name: 'form'; coming: Coming[]; privacy?: string | undefined } & FormState)
  | ({
      name: 'manage';
      record: StoredRegistration;
      /** Title of the dated conference; undefined for the next one. */
      conference?: { text: string; lang: Locale } | undefined;
      coming: Coming[];
      /** Address of this page. */
      link: string;
      /** The link came by email: whoever has it reads the mail of the address. */
      byEmail: boolean;
      /** Another registration of the address would be replaced: the reader is asked first. */
      asks: boolean;
      /** Whether addresses are proved here. */
      sendsEmail: boolean;
      /** What has just been done. */
      done?: (typeof DONE)[number] | undefined;
    } & FormState)
  /** A link that went to the new address of a registration: nothing of it is shown before its owner agrees. */
  | { name: 'address'; email: string; link: string }
  | { name: 'message'; message: MessageName }
);
export type InterestView = View & { locale: Locale };
export type ViewOf<Name extends View['name']> = Extract<InterestView, { name: Name }>;

export const DONE = ['registered', 'saved', 'waits', 'confirmed'] as const;

/** Under this name a button of a private page says what it is for: `delete`, `confirm`, `refuse`. */
export const BUTTON = 'button';

/** Pages that only say something. */
export type MessageName =
  'deleted' | 'unsubscribed' | 'gone' | 'refused' | 'encoding' | 'tooMany' | 'busy' | 'off';
