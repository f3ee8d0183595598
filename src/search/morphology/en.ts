/**
 * English word forms for search: plurals, -ed, -ing, -ion and the final e and y, after the first steps of Porter's
 * stemmer (https://snowballstem.org/algorithms/english/stemmer.html). Light on purpose: what derives words stays.
 * Imports nothing.
 */
export function englishKey(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 4 || /[^a-z]/.test(lower)) return lower;
  const singular = lower
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<![su])s$/, '');
  const base = singular.replace(/(?<=[aeiouy].*[a-z])(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  const stem = base.length >= 3 ? base : singular;
  const root = stem.length > 6 ? stem.replace(/(?<=[st])ion$/, '') : stem;
  return root.length > 3 ? root.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i') : root;
}

/** What every form of the key begins with: «stud» for «studi» of «study» and «studies». */
export function englishBeginnings(key: string): string[] {
  return [key.length > 3 ? key.replace(/i$/, '') : key];
}
