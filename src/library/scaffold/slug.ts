/** Cyrillic by letters, as the names of the folders there are already: мэрия — mjeriya, общий — obshhij. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=j к=k л=l м=m н=n ң=ng о=o ө=o п=p р=r с=s т=t у=u ү=u ф=f х=h ' +
    'ц=c ч=ch ш=sh щ=shh ъ= ы=y ь= э=je ю=yu я=ya'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const LONGEST = 48;

/** A name of a folder made from words: small Latin letters, digits, hyphens; empty when nothing is left. */
export function slugOf(words: string): string {
  const latin = words.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? '');
  const name = latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || LONGEST);
}
