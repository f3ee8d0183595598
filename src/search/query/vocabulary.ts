/**
 * The words of all texts in one language, by the key of their forms. Pagefind answers a word it does not know with
 * the longest one it does («келишим» in Russian texts finds «к»), so no word goes to it that the texts do not have.
 */

/** Key of the forms → forms to show and, where the key is too short to search by its beginning, all forms. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** A key so short begins too many other words: its forms are searched one by one, whole. */
export const SHORT_KEY = 3;

/** The shared beginning of a packed word is one digit of base 36. */
const MOST_SHARED = 35;

/**
 * Sorts words by key and writes each as the length it shares with the key before, the rest of the key, and after
 * a colon what its commonest form has more: «0заказ 5чик:а». Of a short key every form is written, after «=» whole
 * where it does not begin with the key: «0жөп:=жөб».
 * @param words with repetitions, which tell the commonest form
 */
export function packWords(words: Iterable<string>, keyOf: (word: string) => string): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  for (const [word, n] of times) {
    const key = keyOf(word);
    counts.set(key, (counts.get(key) ?? new Map<string, number>()).set(word, n));
  }
  let before = '';
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, forms]) => {
      const sorted = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([form]) => form);
      return (key.length > SHORT_KEY ? sorted.slice(0, 1) : sorted).map((form) => {
        let shared = 0;
        while (shared < MOST_SHARED && shared < key.length && key[shared] === before[shared]) shared += 1;
        before = key;
        const more = form.startsWith(key) ? form.slice(key.length) : key.length > SHORT_KEY ? '' : `=${form}`;
        return shared.toString(36) + key.slice(shared) + (more && `:${more}`);
      });
    })
    .join(' ');
}

/** The reverse of `packWords`. */
export function unpackWords(packed: string): Vocabulary {
  const found = new Map<string, string[]>();
  let before = '';
  for (const entry of packed.split(' ')) {
    if (entry === '') continue;
    const [rest = '', more = ''] = entry.slice(1).split(':');
    before = before.slice(0, parseInt(entry.charAt(0), 36)) + rest;
    const form = more.startsWith('=') ? more.slice(1) : before + more;
    found.set(before, [...(found.get(before) ?? []), form]);
  }
  return found;
}
