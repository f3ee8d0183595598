/** What people mistype, paste and leave behind: each slip is put anywhere into a real file. */

/** Where a slip goes: into the words at any column, as lines of its own, or instead of something that stands there. */
type How =
  | { into: string }
  | { line: string }
  | { block: string }
  | { top: string }
  | { instead: RegExp; of?: (found: string) => string };

export type Slip = How & {
  name: string;
  /** What its author expects to see more of on the page, by tag. */
  meant?: Readonly<Record<string, number>>;
  /** Tags whose number depends on where the slip falls. */
  free?: readonly string[];
  /** No page can be right with it: the check must speak, wherever words stand. */
  named?: true;
};

const list = { free: ['ul', 'ol', 'p', 'li'] } as const;
const EVERYTHING = 'a li ul ol strong em Gap Note Outcome Checks More table tr th td h2 h3'.split(' ');
const CONFLICT = '<<<<<<< HEAD\nОдно.\n=======\nДругое.\n>>>>>>> main';

export const SLIPS: readonly Slip[] = [
  // Headings.
  { name: 'a heading without its space', line: '##Заголовок', meant: { h2: 1 } },
  { name: 'a heading with a no-break space', block: '##\u00A0Заголовок', meant: { h2: 1 } },
  { name: 'a heading without words', line: '##', meant: { h2: 1 } },
  { name: 'a heading of seven signs', block: '####### Заголовок', meant: { h2: 1 } },
  { name: 'a heading of the first level', block: '# Заголовок', meant: { h2: 1 } },
  { name: 'a heading after words', into: ' ## Заголовок', meant: { h2: 1 } },
  { name: 'a bold line for a heading', block: '**Проблема и цель**', meant: { h2: 1 } },
  { name: 'a line under a paragraph', line: '---', meant: { hr: 1 } },
  { name: 'a double line', line: '===', meant: { hr: 1 } },
  { name: 'a line of stars', block: '***', meant: { hr: 1 } },
  // Emphasis and signs.
  { name: 'two stars', into: '**' },
  { name: 'one star', into: '*' },
  { name: 'bold with a space inside', into: '**слово **', meant: { strong: 1 } },
  { name: 'bold without its end', into: ' **слово ' },
  { name: 'bold in quotes before a letter', into: '**«сад»**и', meant: { strong: 1 } },
  { name: 'an underline', into: '_' },
  { name: 'two underlines', into: '__слово' },
  { name: 'a tilde', into: '~' },
  { name: 'words between tildes', into: ' ~слово~ ' },
  { name: 'a back quote', into: '`' },
  { name: 'a fence of code', line: '```' },
  { name: 'a backslash', into: '\\', free: ['li', 'ul', 'ol'] },
  { name: 'a hash', into: '#' },
  { name: 'a hash after a space', into: ' # слово' },
  { name: 'a pipe', into: '|' },
  { name: 'a caret in brackets', into: '[ ^слово]' },
  { name: 'an unknown source', into: '[^NIGDE]' },
  { name: 'a source without its end', into: ' [^' },
  { name: 'a name of a sign that there is not', into: '&laqu;' },
  // Lists.
  { name: 'a bullet of Word', line: '•\tслово', meant: { li: 1 }, free: ['ul', 'p'] },
  { name: 'two dashes for a list', block: '— слово\n— слово', meant: { li: 2, ul: 1 } },
  { name: 'a hyphen without its space', block: '-слово\n-слово', meant: { li: 2, ul: 1 } },
  { name: 'a good item', line: '- слово', meant: { li: 1 }, free: ['ul', 'p'] },
  { name: 'an item in the middle of a line', into: '\n- слово ', meant: { li: 1 }, ...list },
  { name: 'numbers that skip', block: '1. слово\n2. слово\n5. слово', meant: { li: 3, ol: 1 } },
  { name: 'a list from two', line: '2. слово', meant: { li: 1, ol: 1 }, free: ['p', 'ul'] },
  { name: 'a year that begins a line', line: '2018. Слово' },
  { name: 'a number with a bracket, without a space', block: '1)слово\n2)слово', meant: { li: 2, ol: 1 } },
  { name: 'points of letters', block: 'а) слово\nб) слово', meant: { li: 2 }, free: ['ol'] },
  { name: 'a box to tick', line: '- [ ] слово', meant: { li: 1, input: 1 }, free: ['ul', 'p'] },
  // Tables.
  { name: 'a table without its second line', block: '| Где | Что |\n| Сад | рядом |', meant: { table: 1 } },
  {
    name: 'a table with a cell too many',
    block: '| Где | Что |\n| --- | --- |\n| Сад | рядом | слово |',
    meant: { table: 1, tr: 2, th: 2, td: 3 },
    free: ['thead', 'tbody'],
  },
  { name: 'a row alone', line: '| слово | слово |', meant: { tr: 1 }, free: ['td', 'tbody'] },
  { name: 'a second line alone', line: '| --- | --- |' },
  { name: 'a table of tabs', block: 'Где\tЧто\nСад\tрядом', meant: { table: 1 }, named: true },
  // Links and pictures.
  { name: 'a link with a space in its address', into: '[слово](https://example.org/a b)', meant: { a: 1 } },
  { name: 'a link with a space before it', into: '[слово] (https://example.org)', meant: { a: 1 } },
  { name: 'a link turned round', into: '(слово)[https://example.org]', meant: { a: 1 } },
  { name: 'a link without its end', into: '[слово](https://example.org', meant: { a: 1 } },
  { name: 'a link without its scheme', into: '[слово дома](example.org)', meant: { a: 1 } },
  { name: 'a link to a file of the computer', into: '[слово дома](C:\\akt.docx)', meant: { a: 1 } },
  { name: 'a link to nowhere', into: '[слово дома](../../acts/net/ru.mdx)', meant: { a: 1 } },
  { name: 'a link without words', into: '[](https://example.org/)', meant: { a: 1 } },
  { name: 'a bracket', into: '[' },
  { name: 'a closing bracket', into: ']' },
  { name: 'the beginning of an address', into: '](' },
  { name: 'an address of a link', line: '[слово]: https://example.org' },
  { name: 'a picture that is not there', into: '![Слово дома](./net.jpg)', meant: { img: 1 } },
  { name: 'a picture with a space in its name', into: '![Слово дома](./фото 1.jpg)', meant: { img: 1 } },
  // MDX.
  { name: 'a brace', into: '{' },
  { name: 'a closing brace', into: '}' },
  { name: 'a word in braces', into: '{слово}' },
  { name: 'a comment left open', into: '{/* слово' },
  { name: 'a sign of less', into: '<' },
  { name: 'less than a number', into: ' <5 ' },
  { name: 'a sign of more', into: '>', free: ['blockquote'] },
  { name: 'a tag of HTML', into: '<b>слово</b>' },
  { name: 'a break of HTML', into: '<br>' },
  { name: 'a comment of HTML', into: '<!-- слово -->' },
  { name: 'a note left open', line: '<Note>' },
  { name: 'a note closed twice', line: '</Note>' },
  { name: 'a note in small letters', block: '<note>слово</note>' },
  { name: 'a note of a kind that there is not', block: '<Note kind="net">\n\nСлово.\n\n</Note>' },
  { name: 'a gap left open', into: '<Gap>' },
  { name: 'an import', line: "import слово from './a.js'" },
  { name: 'an export', block: 'export const a = 1' },
  // Signs that nobody sees.
  { name: 'a space of no width', into: '\u200B', named: true },
  { name: 'a mark of direction', into: '\u202E', named: true },
  { name: 'a soft hyphen', into: '\u00AD', named: true },
  { name: 'a break of Word', into: '\v', named: true },
  { name: 'a zero', into: '\0', named: true },
  { name: 'a letter of two signs', into: 'и\u0306', named: true },
  { name: 'a separator of lines', into: '\u2028', named: true },
  { name: 'a mark of bytes', top: '\uFEFF', named: true },
  { name: 'a mark of bytes in the middle', into: '\uFEFF', named: true },
  { name: 'a sign that did not decode', into: '\uFFFD', named: true },
  { name: 'a no-break space', into: '\u00A0' },
  { name: 'a tab', into: '\t' },
  { name: 'a tab for an indent', line: '\tслово' },
  { name: 'lines of another system', instead: /\n/, of: () => '\r\n' },
  { name: 'a lone carriage return', into: '\r', named: true },
  // Git.
  { name: 'a merge left open', line: CONFLICT, named: true },
  { name: 'a mark of a merge', line: '<<<<<<< HEAD', named: true },
  { name: 'the middle of a merge', line: '=======', named: true },
  { name: 'the end of a merge', line: '>>>>>>> main', named: true },
  // The lines between which fields stand.
  { name: 'the first line lost', instead: /^---\n/, of: () => '', named: true },
  { name: 'the second line lost', instead: /(?<=\n)---\n/, of: () => '', named: true },
  { name: 'a line too many', top: '---\n', named: true },
  { name: 'an empty line first', top: '\n', named: true },
  // What YAML reads otherwise.
  { name: 'a colon', into: ': ' },
  { name: 'a single quote', into: "'" },
  { name: 'a double quote', into: '"' },
  { name: 'a star before a word', into: ' *слово' },
  { name: 'an ampersand before a word', into: ' &слово' },
  { name: 'an exclamation before a word', into: ' !Важно ' },
  { name: 'a per cent', into: '%' },
  { name: 'an at sign', into: '@' },
  { name: 'a number in another system', into: '0x50' },
  { name: 'a zero before a number', into: '0' },
  { name: 'a field that there is not', line: 'slovo: слово' },
  { name: 'a line without a colon', line: 'слово' },
  { name: 'two spaces before a line', line: '  слово: слово' },
  { name: 'a hyphen with a space', into: '- ' },
  { name: 'a colon lost', instead: /:(?= )/, of: () => '' },
  { name: 'a quote lost', instead: /'/, of: () => '' },
  { name: 'a bracket lost', instead: /[\])]/, of: () => '' },
  { name: 'an indent lost', instead: /(?<=\n) {2}/, of: () => '' },
  { name: 'a line written twice', instead: /(?<=\n)[^\n]+\n/, of: (line) => line + line, free: EVERYTHING },
  { name: 'an empty value', instead: /(?<=: )[^\n]+/, of: () => '', free: EVERYTHING },
  // Words.
  { name: 'a straight quote round a word', into: ' "слово" ' },
  { name: 'an opening quote', into: '«' },
  { name: 'a place to fill in', into: ' ЗАПОЛНИТЕ ', named: true },
  { name: 'a year nobody meant', into: ' в 2081 году ', named: true },
  { name: 'a year long past', into: ' в 1018 году ', named: true },
  { name: 'a day that there is not', into: ' 31 июня 2018 года ', named: true },
  { name: 'a date that there is not', into: ' 30.02.2018 ', named: true },
  { name: 'a telephone', into: ' +996 555 12 34 56 ', named: true },
  { name: 'an empty line', into: '\n\n', free: ['p', 'li', 'ul', 'ol'] },
  { name: 'a break of a line', into: '\n' },
  { name: 'a word', into: ' слово ' },
  { name: 'a Latin letter in a word', into: 'cлово' },
];
