/**
 * Word forms of three languages behind three functions. Nothing here knows the site: the folder can be lifted out
 * and used as it is.
 */
import { englishBeginnings, englishKey } from './en.ts';
import { kyrgyzBeginnings, kyrgyzKey, kyrgyzReadings } from './ky.ts';
import { russianKey, russianReadings } from './ru.ts';

/** The key that the forms of a word share; in a language without rules the word itself, in lower case. */
export function wordKey(language: string, word: string): string {
  if (language === 'ky') return kyrgyzKey(word);
  if (language === 'ru') return russianKey(word);
  return language === 'en' ? englishKey(word) : word.toLowerCase();
}

/** The key of a word, and the keys it would have if it were a form of another: guesses, for the words of a text to judge. */
export function readings(language: string, word: string): string[] {
  if (language === 'ky') return kyrgyzReadings(word);
  return language === 'ru' ? russianReadings(word) : [wordKey(language, word)];
}

/** Beginnings that together catch every form of a key. */
export function beginnings(language: string, key: string): string[] {
  if (language === 'ky') return kyrgyzBeginnings(key);
  return language === 'en' ? englishBeginnings(key) : [key];
}
