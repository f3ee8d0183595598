/**
 * Russian word forms for search: the Snowball stemmer with the mark of й kept, so that «социальный», «-ого» and
 * «-ая» meet. Imports nothing. Rules: https://snowballstem.org/algorithms/russian/stemmer.html; ё is е, as there.
 */

const VOWELS = 'аеиоуыэюя';

/** Endings of one class, the longest first; those of `afterA` only after а or я, which stays. */
function endings(plain: string, afterA = ''): RegExp {
  const either = (list: string) =>
    list
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|');
  return new RegExp(
    afterA ? `(?:(?<=[ая])(?:${either(afterA)})|(?:${either(plain)}))$` : `(?:${either(plain)})$`,
  );
}

const GERUND = endings('ив ивши ившись ыв ывши ывшись', 'в вши вшись');
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = endings(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);
const PARTICIPLE = endings('ивш ывш ующ', 'ем нн вш ющ щ');
const VERB = endings(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  'ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно',
);
const NOUN = endings(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);
const SUPERLATIVE = endings('ейш ейше');
const DERIVED = endings('ост ость');

/**
 * The stem of a word: `russianKey('государственному') === 'государствен'`.
 * @param word one word in any case; what is not Russian comes back in lower case
 */
export function russianKey(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const start = [...lower].findIndex((letter) => VOWELS.includes(letter)) + 1;
  if (start === 0 || /[^а-я]/.test(lower)) return lower;
  const head = lower.slice(0, start);
  let tail = withoutEnding(lower.slice(start)).replace(/и$/, '');
  if (DERIVED.test(tail.slice(secondRegion(lower) - start))) tail = tail.replace(DERIVED, '');
  const short = tail.replace(SUPERLATIVE, '');
  if (/нн$/.test(short)) return head + short.slice(0, -1);
  return head + (short === tail ? tail.replace(/ь$/, '') : short);
}

function withoutEnding(tail: string): string {
  if (GERUND.test(tail)) return tail.replace(GERUND, '');
  const bare = tail.replace(REFLEXIVE, '');
  if (ADJECTIVE.test(bare)) return bare.replace(ADJECTIVE, '').replace(PARTICIPLE, '');
  if (VERB.test(bare)) return bare.replace(VERB, '');
  return bare.replace(NOUN, '');
}

/** Where the second region begins: after the second «vowel, consonant» pair. */
function secondRegion(word: string): number {
  const pair = /[аеиоуыэюя][^аеиоуыэюя]/g;
  pair.exec(word);
  return pair.exec(word) ? pair.lastIndex : word.length;
}

/** What is left of a stem before a vowel that comes and goes, that vowel or ь in its place, the last consonant. */
const FLEETING = /^(.*[^аеиоуыэюяйь])([оеь]?)([бвгкмнлрцт])$/;

/**
 * Other shapes of the same stem: by the vowel that comes and goes («заявок» and «заявк-», «денег» and «деньг-»), by
 * the ending that the rules take from a name («батк-» and «баткен-»), and of a place what belongs to it
 * («баткенск-»). Guesses: only those that occur as stems somewhere are of use.
 */
export function russianSiblings(key: string): string[] {
  if (key.length < 4) return [];
  const [, head, vowel = '', last = ''] = FLEETING.exec(key) ?? [];
  const others = /[ое]/.test(vowel) ? ['', 'ь'] : ['о', 'е'];
  const shapes = head ? others.map((other) => head + other + last) : [];
  const named = ['ен', 'ск', 'енск']
    .filter((end) => key.endsWith(end))
    .map((end) => key.slice(0, -end.length));
  return [...shapes, ...named, `${key}ен`].filter((shape) => shape !== key);
}
