/** The words of all texts in one language, packed: by the key of their forms the commonest of these. */

export type Vocabulary = ReadonlyMap<string, string>;

/** The shared beginning of a packed word is one digit of base 36. */
const MOST_SHARED = 35;

/**
 * Sorts words by key and writes each as the length it shares with the key before, the rest of the key, and after
 * a colon what its commonest form has more: «0заказ 5чик:а», or after «=» the whole form where it does not begin so.
 * @param words with repetitions, which tell the commonest form
 */
export function packWords(words: Iterable<string>, keyOf: (word: string) => string): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const commonest = new Map<string, string>();
  for (const [word, n] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = keyOf(word);
    if (n > (times.get(commonest.get(key) ?? '') ?? 0)) commonest.set(key, word);
  }
  let before = '';
  return [...commonest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, form]) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < key.length && key[shared] === before[shared]) shared += 1;
      before = key;
      const more = form.startsWith(key) ? form.slice(key.length) : `=${form}`;
      return shared.toString(36) + key.slice(shared) + (more && `:${more}`);
    })
    .join(' ');
}

/** The reverse of `packWords`. */
export function unpackWords(packed: string): Vocabulary {
  const found = new Map<string, string>();
  let before = '';
  for (const entry of packed.split(' ').filter(Boolean)) {
    const [rest = '', more = ''] = entry.slice(1).split(':');
    before = before.slice(0, parseInt(entry.charAt(0), 36)) + rest;
    found.set(before, more.startsWith('=') ? more.slice(1) : before + more);
  }
  return found;
}
