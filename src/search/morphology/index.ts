/**
 * Word forms of three languages behind two functions. Nothing here knows the site: the folder can be lifted out
 * and used as it is.
 */
import { englishBeginnings, englishKey } from './en.ts';
import { kyrgyzBeginnings, kyrgyzKey } from './ky.ts';
import { russianKey, russianSiblings } from './ru.ts';

export { russianSiblings };

/** The key that the forms of a word share; in a language without rules the word itself, in lower case. */
export function wordKey(language: string, word: string): string {
  if (language === 'ky') return kyrgyzKey(word);
  if (language === 'ru') return russianKey(word);
  return language === 'en' ? englishKey(word) : word.toLowerCase();
}

/** Beginnings that together catch every form of a key. */
export function beginnings(language: string, key: string): string[] {
  if (language === 'ky') return kyrgyzBeginnings(key);
  return language === 'en' ? englishBeginnings(key) : [key];
}
