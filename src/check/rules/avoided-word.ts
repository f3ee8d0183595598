import type { Locale } from '../../i18n/index.ts';
import type { Problem } from '../problem.ts';
import { termsOf } from '../translation/terms-rule.ts';
import { textMessage } from '../messages/texts.ts';
import type { AvoidedWord, FileRule, InLanguages } from './rule.ts';
import type { ParsedFile } from '../../library/content-file.ts';

/** What the glossary says not to write: the field `avoid` of its originals, by language. */
export function avoidedWords(files: readonly ParsedFile[]): AvoidedWord[] {
  const terms = termsOf(files);
  return files.flatMap(({ collection, id, locale, data }) => {
    const term = terms.get(id);
    if (collection !== 'glossary' || !term || typeof data['avoid'] !== 'object') return [];
    return Object.entries(data['avoid'] ?? {}).flatMap(([language, words]: [string, unknown]) => {
      const instead = language === locale ? term.title : term.equivalents[language]?.[0];
      if (!Array.isArray(words) || instead === undefined) return [];
      return words.map((word) => ({ locale: language as Locale, word: String(word), instead, term: id }));
    });
  });
}

/** A word that the glossary says not to write. What stands in quotes is the word of others. */
export const avoidedWord: FileRule = {
  name: 'avoided-word',
  check: ({ file, passages, avoided }) =>
    avoided
      .filter(
        ({ locale, term }) => locale === file.locale && !(file.collection === 'glossary' && file.id === term),
      )
      .flatMap(({ word, instead }) => {
        const form = formsOf(word, file.locale);
        return passages.flatMap((passage) =>
          [...withoutQuotations(passage.text).matchAll(form)].map(({ index, 0: found }): Problem => ({
            file: file.path,
            ...passage.at(index),
            ...textMessage('text.avoided', { word: found, instead }),
          })),
        );
      }),
};

/** The same number of signs, without what stands in quotes. */
function withoutQuotations(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|„[^“]*“/gu, (quoted) => ' '.repeat(quoted.length));
}

/** Words in all their forms: each by its stem and the endings of its language, so that «госзаказчик» is no «госзаказ». */
function formsOf(words: string, locale: Locale): RegExp {
  const forms = words
    .split(/\s+/)
    .map((word) => `${locale === 'ru' ? word.replace(FIRST_FORM, '') : word}(?:${ENDINGS[locale]})?`);
  return new RegExp(`(?<![\\p{L}\\d-])${forms.join('[\\s\\u00A0]+')}(?![\\p{L}-])`, 'giu');
}

/** What changes in the first form of a Russian word: two letters of an adjective, a vowel or a soft sign of a noun. */
const FIRST_FORM = /(?:[ыио]й|[ая]я|[ое]е|[аеёиоуыэюяйь])$/u;

const ENDINGS: InLanguages<string> = {
  ru: '[аяуюоеёыийь]|[оеё]м|[оеью]ю|[оеё]й|[оеё]в|[аяыи]м|[аяыи]х|[аяыи]ми|[ыи]й|[ая]я|[оеыи]е|[ое]го|[ое]му|[ую]ю',
  // Kyrgyz endings go on in layers: plural, whose, case.
  ky: '\\p{L}{1,9}',
  en: "s|es|[’']s|ed|ing",
};
