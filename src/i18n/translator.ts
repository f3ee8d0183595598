import { typographText } from './typographer.ts';
import { LOCALES, type Locale } from './locales.ts';
import type { Message } from './strings.ts';
import { actsStrings } from './strings/acts.ts';
import { actsPassportStrings } from './strings/acts-passport.ts';
import { casesStrings } from './strings/cases.ts';
import { conferencesStrings } from './strings/conferences.ts';
import { aboutStrings } from './strings/about.ts';
import { glossaryStrings } from './strings/glossary.ts';
import { guidesStrings } from './strings/guides.ts';
import { homeStrings } from './strings/home.ts';
import { interestStrings } from './strings/interest.ts';
import { interestEmailsStrings } from './strings/interest-emails.ts';
import { interestAnswersStrings } from './strings/interest-answers.ts';
import { libraryStrings } from './strings/library.ts';
import { librarySourcesStrings } from './strings/library-sources.ts';
import { officialStrings } from './strings/official.ts';
import { offlineStrings } from './strings/offline.ts';
import { organisationsStrings } from './strings/organisations.ts';
import { overviewsStrings } from './strings/overviews.ts';
import { pressStrings } from './strings/press.ts';
import { programmeStrings } from './strings/programme.ts';
import { publishingStrings } from './strings/publishing.ts';
import { searchStrings } from './strings/search.ts';
import { siteStrings } from './strings/site.ts';
import { templatesStrings } from './strings/templates.ts';
import { timelineStrings } from './strings/timeline.ts';
import { uiStrings } from './strings/ui.ts';

/** Every interface string of the site. Keys begin with the room's name: `acts.passport.date`. */
export const STRINGS = {
  ...actsStrings,
  ...actsPassportStrings,
  ...casesStrings,
  ...conferencesStrings,
  ...aboutStrings,
  ...glossaryStrings,
  ...guidesStrings,
  ...homeStrings,
  ...interestStrings,
  ...interestEmailsStrings,
  ...interestAnswersStrings,
  ...libraryStrings,
  ...librarySourcesStrings,
  ...officialStrings,
  ...offlineStrings,
  ...organisationsStrings,
  ...overviewsStrings,
  ...pressStrings,
  ...programmeStrings,
  ...publishingStrings,
  ...searchStrings,
  ...siteStrings,
  ...templatesStrings,
  ...timelineStrings,
  ...uiStrings,
};

export type Key = keyof typeof STRINGS;
export type Translate = (key: Key, parameters?: Readonly<Record<string, string | number>>) => string;

const pluralRules = new Map<Locale, Intl.PluralRules>();

function pluralRule(locale: Locale): Intl.PluralRules {
  const known = pluralRules.get(locale);
  if (known) return known;
  const rules = new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules;
}

function choose(message: Message, locale: Locale, n: unknown): string {
  if (typeof message === 'string') return message;
  return message[pluralRule(locale).select(Number(n))] ?? message.other;
}

const set = Object.fromEntries(LOCALES.map((locale) => [locale, new Map<string, string>()])) as Record<
  Locale,
  Map<string, string>
>;

function typographed(locale: Locale, words: string): string {
  const known = set[locale].get(words);
  if (known !== undefined) return known;
  const text = typographText(locale, words);
  set[locale].set(words, text);
  return text;
}

/** Words that stand in the three languages side by side, outside the tables of strings. */
export type InLanguages = Readonly<Record<Locale, string>>;

/** Words of a room's declaration in one language, set by the typographer as the interface strings are. */
export function inLanguage(locale: Locale, words: InLanguages): string {
  return typographed(locale, words[locale]);
}

/**
 * A function that gives the interface strings of one language: `t('cases.count', { n: 3 })` → «3 примера».
 * They are set by the same typographer as the content; what is put in for a parameter stays as it is.
 */
export function translator(locale: Locale): Translate {
  return (key, parameters = {}) => {
    const message: Message = STRINGS[key][locale];
    return typographed(locale, choose(message, locale, parameters['n'])).replace(
      /\{(\w+)\}/g,
      (_, name: string) => {
        // A mark on the page would be a slip that nobody sees in the code: the build stops instead.
        if (!(name in parameters)) throw new Error(`«${key}» (${locale}) is asked for without «${name}»`);
        return String(parameters[name]);
      },
    );
  };
}
