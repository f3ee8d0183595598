import type { Locale } from '../i18n/locales.ts';

/** Words that every text of the language has, and the other has not. */
const RUSSIAN = new Set(
  'и в на с по не или для от о об к за из при до во со что как это его их также если может должен порядке порядок закона закон статья статьи настоящего настоящий республики кыргызской года лиц лица органов право случае который которые между быть является осуществляется'.split(
    ' ',
  ),
);
const KYRGYZ = new Set(
  'жана менен үчүн же боюнча жөнүндө тууралуу бул болуп эмес керек тарабынан ушул эле болгон берене мыйзам мыйзамы мыйзамдын кыргыз республикасынын республикасы жылдын жылы укук укугу тиешелүү ошондой иш анын алардын башка тартипте тартиби мамлекеттик учурда каралган белгиленген ылайык катары ар бир өз'.split(
    ' ',
  ),
);

/** Share of common Russian or Kyrgyz words among some words, from 0 to 1. */
export function commonShare(words: readonly string[]): number {
  if (words.length === 0) return 0;
  return (
    words.filter((word) => RUSSIAN.has(word.toLowerCase()) || KYRGYZ.has(word.toLowerCase())).length /
    words.length
  );
}

export type Judged = 'ru' | 'ky' | 'unknown';

/** Letters that Russian has not, of Kyrgyz. */
const KYRGYZ_LETTERS = /[өүңӨҮҢ]/g;
/** Letters that neither has: Ukrainian, Kazakh, Serbian… and what a wrong encoding makes of ours. */
const FOREIGN = /[^\P{Script=Cyrillic}а-яёА-ЯЁөүңӨҮҢ\p{M}]/gu;
const MOST_FOREIGN = 0.01;
const MOST_LATIN = 0.5;

/**
 * The language of a text, by its letters and its common words. «unknown» is no Russian or Kyrgyz text: another
 * language, or another encoding than it was read in.
 */
export function judgeLanguage(text: string): Judged {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'unknown';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const foreign = text.match(FOREIGN)?.length ?? 0;
  const others = letters - (text.match(/[\p{Script=Cyrillic}\p{Script=Latin}]/gu)?.length ?? 0);
  if (cyrillic < letters * MOST_LATIN || foreign > Math.max(2, cyrillic * MOST_FOREIGN)) return 'unknown';
  if (others > letters * MOST_FOREIGN + 2) return 'unknown';
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const mixed = words.filter((word) => /^\p{Ll}\p{Lu}{2,}|\p{Ll}\p{Lu}{2,}\p{Ll}/u.test(word)).length;
  if (mixed > words.length * 0.1) return 'unknown';
  const kyrgyz = (text.match(KYRGYZ_LETTERS)?.length ?? 0) / cyrillic;
  const [ru, ky] = [RUSSIAN, KYRGYZ].map(
    (common) => words.filter((word) => common.has(word.toLowerCase())).length / words.length,
  );
  // A real text is long, and a language without its commonest words is another.
  if (words.length > 300 && Math.max(ru ?? 0, ky ?? 0) < 0.02) return 'unknown';
  if (kyrgyz > 0.01) return 'ky';
  return (ky ?? 0) > (ru ?? 0) && (ky ?? 0) > 0.02 ? 'ky' : 'ru';
}

export const LANGUAGE_NAMES: Readonly<Record<Judged, string>> = {
  ru: 'русский',
  ky: 'кыргызский',
  unknown: 'ни на русский, ни на кыргызский',
};

/** The language as the command names it. */
export const ASKED: Readonly<Record<Locale, string>> = { ru: 'русским', ky: 'кыргызским', en: 'английским' };
