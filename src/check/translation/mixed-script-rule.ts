import type { Message } from '../../i18n/messages.ts';
import { translationMessage } from '../messages/translations.ts';
import type { Problem } from '../problem.ts';
import type { LoadedFile } from '../../library/content-file.ts';

/** Latin letters that look like Cyrillic ones. */
const ALIKE = 'aceopxyABCEHKMOPTXY';
/** Letters of neighbouring alphabets and the Kyrgyz ones they stand for. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ѳ: 'ө',
  Ѳ: 'Ө',
  ҥ: 'ң',
  ӊ: 'ң',
  ұ: 'ү',
  ӯ: 'ү',
  ӱ: 'ү',
  ӧ: 'ө',
};

const WORD = /\p{L}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const OTHER = /[\p{Script=Latin}\p{Script=Greek}]/u;
const ALIEN = /(?![а-яёңөү])\p{Script=Cyrillic}/iu;
/** A Latin name with a Kyrgyz ending: «GIZдин». */
const WITH_ENDING = /^(\p{Script=Latin}+)\p{Script=Cyrillic}+$/u;
/** One small Latin letter among Cyrillic words: the preposition «c», the conjunction «a». */
const LONE = /(?<=\p{Script=Cyrillic}[ ,.:;]+)[aceopxy](?= \p{Script=Cyrillic})/gu;

/**
 * Words in which a Latin or Greek letter stands for a Cyrillic one, or the other way round, and letters of other
 * Cyrillic alphabets: they look right, and no search finds them.
 */
export function mixedScript(file: LoadedFile): Problem[] {
  return file.text.split('\n').flatMap((line, i) => {
    const at = (index: number, message: Message): Problem => ({
      file: file.path,
      line: i + 1,
      column: index + 1,
      ...message,
    });
    const mixed = [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const message = wrongIn(word, file.locale === 'ky');
      return message === undefined ? [] : [at(index, message)];
    });
    const lone = [...line.matchAll(LONE)].map(({ 0: letter, index }) =>
      at(index, translationMessage('letters.lone', { letter })),
    );
    return [...mixed, ...lone];
  });
}

function wrongIn(word: string, endings: boolean): Message | undefined {
  if (!CYRILLIC.test(word)) return undefined;
  const alien = ALIEN.exec(word)?.[0];
  if (alien !== undefined) {
    const right = NEIGHBOURS[alien];
    return right
      ? translationMessage('letters.neighbour', { word, letter: alien, right })
      : translationMessage('letters.alien', { word, letter: alien });
  }
  const other = OTHER.exec(word)?.[0];
  if (other === undefined || (endings && isName(WITH_ENDING.exec(word)?.[1]))) return undefined;
  return translationMessage('letters.mixed', { word, letter: other });
}

/** Whether Latin letters before a Kyrgyz ending are a name: at least two, and not all look like Cyrillic ones. */
function isName(latin: string | undefined): boolean {
  return latin !== undefined && latin.length > 1 && [...latin].some((letter) => !ALIKE.includes(letter));
}
