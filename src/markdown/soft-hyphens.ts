import russian from 'hyphen/ru/index.js';
import type { Node, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { pathOf } from './file.ts';
import { isParent } from './nodes.ts';
import type { TextLocale } from './nodes.ts';

export interface SoftHyphensOptions {
  localeOf: (path: string) => TextLocale;
}

/** Headings, links and bold labels keep whole words. */
const WHOLE_WORDS = ['heading', 'link', 'linkReference', 'strong'];

const SHY = '\u00AD';
/** Words shorter than this are never divided. */
const LONG = 10;
/** So many letters stay on either side of a division. */
const MARGIN = 4;

/** A run of letters, digits and hyphens: whether it is a word of ours is for `divide` to say. */
const TOKEN = new RegExp(String.raw`[\p{L}\p{N}${SHY}-]{${LONG},}`, 'gu');
const WORD = /^[А-ЯЁа-яё][а-яё]+$/;
const divided = new Map<string, string>();

/**
 * Puts soft hyphens into long Russian words, since not every phone has a Russian dictionary. Kyrgyz and English stay
 * as they are: for Kyrgyz there are no patterns, and guessing would be worse than a ragged line.
 */
export function softHyphens({ localeOf }: SoftHyphensOptions) {
  return (tree: Root, file: VFile): void => {
    if (localeOf(pathOf(file)) === 'ru') walk(tree);
  };
}

function walk(node: Node): void {
  if (WHOLE_WORDS.includes(node.type)) return;
  if (node.type === 'text') (node as Text).value = hyphenate((node as Text).value);
  else if (isParent(node)) node.children.forEach(walk);
}

/** The text with soft hyphens in its long words; other text, soft hyphens included, stays as it is. */
export function hyphenate(text: string): string {
  return text.replace(TOKEN, divide);
}

function divide(token: string): string {
  const known = divided.get(token);
  if (known !== undefined) return known;
  const parts = token.split('-');
  // Джалал-Абадский: a name with a hyphen has breaks enough of its own.
  const isName = parts.length > 1 && /\p{Lu}/u.test(token);
  const result = isName ? token : parts.map(divideWord).join('-');
  divided.set(token, result);
  return result;
}

function divideWord(word: string): string {
  if (word.length < LONG || !WORD.test(word)) return word;
  const syllables = russian.hyphenateSync(word, { hyphenChar: SHY }).split(SHY);
  let result = '';
  let passed = 0;
  for (const syllable of syllables) {
    const splits = passed >= MARGIN && word.length - passed >= MARGIN;
    result += (splits ? SHY : '') + syllable;
    passed += syllable.length;
  }
  return result;
}
