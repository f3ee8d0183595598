/** How the keys of words are written for Pagefind, which knows words and not keys. Pure. */

/** Stands for what is no letter: the syllabics of Canada have no case, no marks and no other form, and no text here. */
const SIGNS = 0x1401;
const END = String.fromCharCode(SIGNS);

/**
 * One word for one key of one language, which Pagefind takes as it is. It would fold «й» into «и», split «21-1», and
 * find «заказчик» for «заказ»: so marks and hyphens are letters here, and each word has an end that no other goes on
 * after. With the language in it one index is enough for all texts.
 */
export function keyToken(language: string, key: string): string {
  const letters = key
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, (sign) => String.fromCharCode(SIGNS + (sign.charCodeAt(0) % 0x200)));
  return language + END + letters + END;
}
