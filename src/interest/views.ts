import type { Key, Locale } from '../i18n/index.ts';
import type { InterestConference, Phase } from './conferences.ts';
import type { StoredRegistration } from './registrations.ts';
import type { Problem, Values } from './schema.ts';
import type { FormError } from './service.ts';

/** A conference that is not past, and where its registration stands. */
export interface Coming {
  conference: InterestConference;
  phase: Phase;
}

/** What the form shows besides what was typed. */
export interface FormState {
  values: Values;
  problems: readonly Problem[];
  /** Why the answer was not written, where no field is to blame. */
  error?: FormError | undefined;
}

/** What the pages that are answered on request show. `status` is that of HTTP. */
export type InterestView = { locale: Locale; status: number } & (
  | ({ name: 'form'; coming: Coming[]; privacy?: string | undefined } & FormState)
  | { name: 'thanks'; reference: string; link: string; sendsEmail: boolean }
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
      /** What has just been done. */
      done?: Done | undefined;
    } & FormState)
  /** A link that went to the new address of a registration: nothing of it is shown before its owner agrees. */
  | { name: 'address'; email: string; link: string }
  | { name: 'message'; message: MessageName }
);
export type ViewOf<Name extends InterestView['name']> = Extract<InterestView, { name: Name }>;

export const DONE = ['saved', 'waits', 'confirmed'] as const;
export type Done = (typeof DONE)[number];

/** Pages that only say something. */
export type MessageName =
  | 'deleted'
  | 'unsubscribed'
  | 'gone'
  | 'refused'
  | 'large'
  | 'form'
  | 'encoding'
  | 'tooMany'
  | 'busy'
  | 'off';

/** The title of an answer; with something to correct it begins with «Ошибка:», so that a tab says it first. */
export function titleOf(view: InterestView): Key {
  switch (view.name) {
    case 'form':
      return 'interest.title';
    case 'thanks':
      return 'interest.thanks.title';
    case 'manage':
      return 'interest.manage.title';
    case 'address':
      return 'interest.address.title';
    case 'message':
      return `interest.message.${view.message}`;
  }
}

/** Whether a view has something to correct. */
export function hasFailed(view: InterestView): boolean {
  return 'problems' in view && (view.problems.length > 0 || view.error !== undefined);
}
