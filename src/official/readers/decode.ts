import { commonShare } from '../language.ts';
import { Unreadable } from './read.ts';

export interface Decoded {
  text: string;
  warnings: string[];
}

/** What old programs of our countries save in, besides UTF-8. */
const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'] as const;
const NAMES: Readonly<Record<string, string>> = {
  'windows-1251': 'windows-1251',
  'koi8-r': 'KOI8-R',
  ibm866: 'CP866 (DOS)',
  'x-mac-cyrillic': 'MacCyrillic',
  'iso-8859-5': 'ISO 8859-5',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
/** Up to this share of signs may be damaged in a file that otherwise is UTF-8. */
const MOST_DAMAGE = 0.02;

/**
 * Bytes as text. What is valid UTF-8 is UTF-8, whatever a `<meta charset>` inside says; otherwise the encoding is the
 * one in which the text reads as Russian or Kyrgyz. Throws Unreadable where none does.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark) return decodedAs(bytes, mark);
  const zeros = countZeros(bytes.subarray(0, 4096));
  if (zeros.even + zeros.odd > 0) {
    // UTF-16 without its mark: Latin letters, spaces and line ends have a zero on one side.
    const guess =
      zeros.odd > zeros.even * 4 ? 'utf-16le' : zeros.even > zeros.odd * 4 ? 'utf-16be' : undefined;
    const text = guess && new TextDecoder(guess).decode(bytes);
    if (guess && text && reads(text))
      return { text, warnings: [`Кодировка файла — ${NAMES[guess] ?? guess}.`] };
    throw new Unreadable('Это не текст, а двоичный файл (картинка, архив, программа). Ничего не записано.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, warnings: damage(text) };
  } catch {
    return decodeDamagedOrOld(bytes);
  }
}

function decodedAs(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, warnings: damage(text) };
}

function decodeDamagedOrOld(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const damaged = [...utf8.matchAll(/\ufffd+/g)].length;
  if (damaged <= Math.max(1, utf8.length * MOST_DAMAGE) && reads(utf8)) {
    return { text: utf8, warnings: damage(utf8) };
  }
  const readings = SINGLE_BYTE.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, share: score(text) };
  });
  const best = readings.reduce((a, b) => (b.share > a.share ? b : a));
  if (!reads(best.text)) {
    throw new Unreadable(
      `Кодировка файла не понята (проверены UTF-8, UTF-16, ${SINGLE_BYTE.map((name) => NAMES[name]).join(', ')}): сохраните файл в UTF-8. Ничего не записано.`,
    );
  }
  return {
    text: best.text,
    warnings: best.encoding === 'windows-1251' ? [] : [`Кодировка файла — ${NAMES[best.encoding] ?? ''}.`],
  };
}

/** Where signs could not be read, line by line. */
function damage(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((line, i) =>
    line.includes('\ufffd')
      ? [`Знаки в файле повреждены, на их месте стоит «\ufffd»: строка ${i + 1}, «${around(line)}».`]
      : [],
  );
}

function around(line: string): string {
  const at = line.indexOf('\ufffd');
  return line.slice(Math.max(0, at - 30), at + 30).trim();
}

const WORDS = /[\p{L}\p{M}]+/gu;
/** A word as people write it: small letters, perhaps after a capital one, or capitals alone. */
const SANE = /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+)$/u;
const CYRILLIC = /^[а-яёөүңА-ЯЁӨҮҢ]+$/;

/** The commonest letters of both languages: more than half of any text. */
const COMMON = /[оеаинтсрвлкмыуү]/giu;
/** Signs of no script, which texts of ours use beside letters. */
const USUAL = /[\s\p{P}\p{N}\u00a0№°§©®±«»×÷$€+=<>|~^`¹²³\u00ad]/gu;

/** How much a text looks like ours: words, their letters, and no signs that stand in no text. */
function score(text: string): number {
  const sample = text.slice(0, 200_000);
  const words = sample.match(WORDS) ?? [];
  if (words.length === 0) return 0;
  const own = words.filter((word) => CYRILLIC.test(word));
  const sane = own.filter((word) => SANE.test(word)).length / words.length;
  const letters = own.join('');
  const common = (letters.match(COMMON)?.length ?? 0) / Math.max(letters.length, 1);
  return sane + commonShare(words) + common - strange(sample);
}

/** Share of signs that are neither letters nor of the usual ones: frames, half-blocks. */
function strange(text: string): number {
  const plain = text.replace(USUAL, '').replace(/[a-z]/gi, '');
  return plain === '' ? 0 : plain.replace(/[\p{L}\p{M}]/gu, '').length / plain.length;
}

/** Whether a text is made of words as Russian or Kyrgyz write them, pages with Latin markup included. */
function reads(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const words = (sample.match(WORDS) ?? []).filter((word) => !/^[a-zA-Z]+$/.test(word));
  if (words.length === 0) return true;
  if (strange(sample.replaceAll('\ufffd', '')) > 0.1) return false;
  return words.filter((word) => SANE.test(word) && CYRILLIC.test(word)).length / words.length > 0.8;
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 'even' : 'odd']++;
  });
  return zeros;
}
