import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Message, Strings } from '../../src/i18n/strings.ts';
import { STRINGS } from '../../src/i18n/translator.ts';

const strings: Strings = STRINGS;
const entries = Object.entries(strings);
const src = path.resolve(import.meta.dirname, '../../src');

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function parameters(message: Message): string[] {
  const names = forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(names.map(String))].sort();
}

/** Everything in the code that reads like a key: whole ones, and templates as patterns. */
function keysInCode(): { whole: Set<string>; patterns: RegExp[] } {
  const files = globSync('**/*.{ts,astro}', { cwd: src, absolute: true, ignore: ['i18n/strings/**'] });
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const whole = [...code.matchAll(/'([a-z]+\.[\w.-]+)'/gi)].map(([, key]) => String(key));
  const templates = [...code.matchAll(/`([a-z]+\.[\w.-]*\$\{[^`]*)`/gi)].map(([, template]) =>
    String(template),
  );
  return {
    whole: new Set(whole),
    patterns: templates.map((template) => {
      const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
      return new RegExp(`^${fixed.join('[\\w-]+')}$`);
    }),
  };
}

/** Messages whose languages are meant to show different facts. */
const OTHER_PARAMETERS: Readonly<Record<string, string>> = {
  'acts.amendment': '05.08.2022 is the form of Russian legal references; an English reader takes it for May',
};

/** Words that are the same in two languages, or the same by intent. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  'international words that Kyrgyz spells as Russian does': [
    'Акт',
    'Кодекс',
    'Конференция',
    'Муниципалитет',
    'Донор',
    'Программа',
    'Пресс-релиз',
    'Мэрия',
    'Таблица',
    'Архив',
    'Бланк',
    'комиссия',
    'Комиссия',
    'Сумма',
    'Юрист',
    'онлайн',
  ],
};
const samePairs = new Set(Object.values(SAME_ON_PURPOSE).flat());

/** Nothing to translate: a message made of parameters and punctuation, such as «{date}, № {number}». */
function hasWords(message: Message): boolean {
  return forms(message).some((text) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')));
}

describe('the interface strings', () => {
  it('are all used', () => {
    const { whole, patterns } = keysInCode();
    const unused = Object.keys(strings).filter(
      (key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('begin with the name of the file they stand in, so that a key tells where to look', () => {
    const misplaced = globSync('i18n/strings/*.ts', { cwd: src }).flatMap((file) => {
      // A room of many words has several files: acts.ts, acts-passport.ts.
      const [room = ''] = path.basename(file, '.ts').split('-');
      const keys = [...readFileSync(path.join(src, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)];
      return keys.map(([, key]) => String(key)).filter((key) => !key.startsWith(`${room}.`));
    });
    expect(misplaced).toEqual([]);
  });

  it('say something in every language', () => {
    const wrong = entries.flatMap(([key, message]) =>
      LOCALES.filter((locale) =>
        forms(message[locale]).some((text) => text.trim() === '' || /\s\s/.test(text)),
      ).map((locale) => `${key} ${locale}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are written with ordinary spaces: the typographer sets the others', () => {
    const wrong = entries.filter(([, message]) =>
      LOCALES.some((locale) => forms(message[locale]).some((text) => /[\u00a0\u00ad\u202f]/.test(text))),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('take the same parameters in every language', () => {
    const wrong = entries.filter(([, message]) => {
      const [first, ...others] = LOCALES.map((locale) => parameters(message[locale]).join());
      return others.some((names) => names !== first);
    });
    expect(wrong.map(([key]) => key).filter((key) => !(key in OTHER_PARAMETERS))).toEqual([]);
  });

  it('have every plural form their language counts with', () => {
    const wrong = entries.flatMap(([key, message]) =>
      LOCALES.filter((locale) => {
        const said = message[locale];
        if (typeof said === 'string') return false;
        const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
        // Kyrgyz nouns stay as they are after a number: «other» says it for all.
        return locale !== 'ky' && pluralCategories.some((category) => !(category in said));
      }).map((locale) => `${key} ${locale}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ru', 'ky'],
    ['ru', 'en'],
    ['ky', 'en'],
  ] satisfies [Locale, Locale][])('differ between %s and %s', (one, other) => {
    const same = entries.filter(([, message]) => {
      const text = forms(message[one]).join('|');
      return text === forms(message[other]).join('|') && hasWords(message[one]) && !samePairs.has(text);
    });
    expect(same.map(([key, message]) => `${key}: ${forms(message[one]).join('|')}`)).toEqual([]);
  });

  it('are in the alphabet of their language', () => {
    const cyrillic = entries.filter(([, { en }]) =>
      forms(en).some((text) => /\p{Script=Cyrillic}/u.test(text)),
    );
    expect(cyrillic.map(([key]) => key)).toEqual([]);
    const kyrgyzInRussian = entries.filter(([, { ru }]) => forms(ru).some((text) => /[ңөүҢӨҮ]/.test(text)));
    expect(kyrgyzInRussian.map(([key]) => key)).toEqual([]);
  });
});
