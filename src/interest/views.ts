import type { Key, Locale } from '../i18n/index.ts';
import type { InterestConference, Phase } from './conferences.ts';
import type { StoredRegistration } from './registrations.ts';
import type { Problem, Values } from './schema.ts';

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
  trouble?: { message: Key; parameters: Readonly<Record<string, string | number>> } | undefined;
}

/** What the server answers with; pages/interest/reply.astro sets it. `status` is that of HTTP. */
export type InterestView = { locale: Locale; status: number } & (
  | ({ name: 'form'; coming: Coming[]; privacy?: string | undefined } & FormState)
  | { name: 'thanks'; reference: string; link: string; mail: boolean }
  | ({
      name: 'manage';
      record: StoredRegistration;
      /** Title of the dated conference; undefined for the next one. */
      conference?: { text: string; lang: Locale } | undefined;
      coming: Coming[];
      link: string;
      saved: boolean;
    } & FormState)
  | { name: 'message'; message: MessageName }
);

/** Pages that only say something. */
export type MessageName = 'deleted' | 'gone' | 'refused' | 'large' | 'form' | 'busy' | 'off';
export type ViewOf<Name extends InterestView['name']> = Extract<InterestView, { name: Name }>;
