import type { Locale } from '../../i18n/index.ts';
import type { Problem } from '../problem.ts';
import { SAYINGS } from './sayings.ts';

/**
 * A problem in another language. The rules speak Russian, the language of the editors; what they say is known by its
 * shape, a sentence with gaps, so that a rule has its sentence in one place and needs no key for it.
 * @returns the problem as it is where the sentence is not known
 */
export function saidIn(lang: Locale, problem: Problem): Problem {
  return lang === 'ru'
    ? problem
    : { ...problem, message: translated(lang, problem.message) ?? problem.message };
}

interface Shape {
  pattern: RegExp;
  ky: string;
  en: string;
}

let shapes: Shape[] | undefined;

/** The sentence in another language; undefined when nobody has put it down. */
export function translated(lang: Exclude<Locale, 'ru'>, message: string): string | undefined {
  shapes ??= SAYINGS.map(([ru, ky, en]) => ({ pattern: patternOf(ru), ky, en }));
  for (const { pattern, ...said } of shapes) {
    const gaps = pattern.exec(message)?.groups;
    if (gaps || pattern.test(message)) return fill(said[lang], gaps ?? {}, lang);
  }
  return undefined;
}

/** `{word}` is any words; `{said…}` a sentence of its own; `{hint}` an optional remark in brackets, in Russian. */
function patternOf(ru: string): RegExp {
  const source = ru
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return name === 'hint' ? '(?: \\((?<hint>.*)\\))?' : `(?<${name}>.+?)`;
    })
    .join('');
  return new RegExp(`^${source}$`, 'su');
}

function fill(said: string, gaps: Record<string, string | undefined>, lang: Exclude<Locale, 'ru'>): string {
  return said.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = gaps[name] ?? '';
    return name.startsWith('said') ? (translated(lang, words) ?? words) : words;
  });
}
