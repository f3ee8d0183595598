import type { Locale } from '../i18n/locales.ts';
import { readFile, writeFile } from './file.ts';
import { ASKED, judgeLanguage, LANGUAGE_NAMES } from './language.ts';
import { textOf, type Block, type OfficialDocument } from './model.ts';
import { readBytes, Unreadable } from './readers/index.ts';
import { MIN_SHARE, parity, report, type ImportReport } from './report.ts';
import { plainDocument, structure } from './structure.ts';

export interface ImportRequest {
  bytes: Uint8Array;
  act: string;
  /** YYYY-MM-DD. */
  edition: string;
  language: Locale;
  /** The same edition in the other language, where it has been imported. */
  other?: { language: Locale; document: OfficialDocument };
}

export interface Imported {
  /** The text of the file to write. */
  text: string;
  document: OfficialDocument;
  report: ImportReport;
}

/**
 * Makes the file of one edition out of what a person saved. Writes nothing itself.
 * Throws Unreadable with a sentence for the editor when the file is no text of an act or too much of it would be lost.
 */
export async function importText({ bytes, act, edition, language, other }: ImportRequest): Promise<Imported> {
  const { read, structured } = await readStructured(bytes, language);
  const text = writeFile({
    act,
    edition,
    language,
    ...(read.inForce && { inForce: read.inForce }),
    document: plainDocument(structured.document),
  });
  const { document } = readFile(text);
  const measured = report(read, structured, document);
  measured.warnings.push(...editionWarning(edition, read.edition));
  refuse(measured, document);
  refuseLanguage(read.blocks, language);
  measured.warnings.push(...lostLetters(read.blocks, language));
  if (other) {
    const compared = parity(document, other.document, other.language);
    if (compared) measured.parity = compared;
    measured.warnings.push(...parityWarnings(compared));
  }
  return { text, document, report: measured };
}

/** Reads and structures; a page nested beyond all measure is refused in words. */
async function readStructured(bytes: Uint8Array, language: Locale) {
  try {
    const read = await readBytes(bytes, language);
    return { read, structured: structure(read.blocks) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unreadable(
      'Файл устроен слишком сложно (тысячи вложенных блоков): сохраните акт в другом виде (docx или JSON). Ничего не записано.',
    );
  }
}

function editionWarning(asked: string, found: string | undefined): string[] {
  return found === undefined || found === asked
    ? []
    : [`В файле названа редакция от ${found}, а в команде — ${asked}.`];
}

function parityWarnings(compared: ImportReport['parity']): string[] {
  if (!compared) return [];
  const { language, onlyHere, onlyThere } = compared;
  return [
    ...(onlyHere.length > 0 ? [`Нет в тексте на другом языке (${language}): ${onlyHere.join(', ')}.`] : []),
    ...(onlyThere.length > 0
      ? [`Есть только в тексте на другом языке (${language}): ${onlyThere.join(', ')}.`]
      : []),
  ];
}

/** What acts of points call themselves in their first lines. */
const ACT_NAME =
  /^(?:постановление|распоряжение|указ|приказ|решение|положение|правила|порядок|инструкция|закон|токтом|буйрук|жарлык|чечим|жобо|мыйзам)(?!\p{L})/imu;

/** An act of a single point is known by its name alone. */
function isNamedAct({ preamble }: OfficialDocument): boolean {
  return ACT_NAME.test(preamble.slice(0, 15).map(textOf).join('\n'));
}

function refuse(measured: ImportReport, document: OfficialDocument): void {
  if (measured.articles === 0 && measured.points < (isNamedAct(document) ? 1 : 2)) {
    throw new Unreadable(
      'В файле не нашлось ни статей, ни пунктов: это не текст акта или ответ об ошибке (база отвечает так на частые запросы). Ничего не записано.',
    );
  }
  if (measured.textShare < MIN_SHARE) {
    const share = (Math.floor(measured.textShare * 1000) / 10).toString().replace('.', ',');
    const [first] = measured.lost;
    throw new Unreadable(
      `Из файла удалось взять только ${share} % текста, а нужно не меньше 99 %${first ? ` (пропало, например: «${first.text.slice(0, 80)}»)` : ''}: сохраните акт в другом виде (docx или JSON). Ничего не записано.`,
    );
  }
}

/** A Kyrgyz text of this many letters always has «ө», «ү» or «ң». */
const KYRGYZ_LETTERS_WITHIN = 150;

function lostLetters(blocks: readonly Block[], language: Locale): string[] {
  if (language !== 'ky') return [];
  const text = blocks.map(textOf).join(' ');
  return text.length > KYRGYZ_LETTERS_WITHIN && !/[өүң]/iu.test(text)
    ? [
        'В тексте нет ни одной буквы «ө», «ү», «ң»: похоже, старая программа их потеряла. Возьмите другой файл.',
      ]
    : [];
}

/** Paragraphs that the language is judged by. */
const SAMPLE = 2000;

function refuseLanguage(blocks: readonly Block[], language: Locale): void {
  // Of a long law every so many paragraphs tell as much as all.
  const step = Math.ceil(blocks.length / SAMPLE);
  const sample = blocks.filter((_, i) => i % step === 0);
  const judged = judgeLanguage(sample.map(textOf).join('\n'));
  if (judged === 'unknown') {
    throw new Unreadable(
      'Текст не похож ни на русский, ни на кыргызский: язык другой или файл записан в испорченной кодировке. Ничего не записано.',
    );
  }
  if (language !== 'en' && judged !== language) {
    throw new Unreadable(
      `Текст похож на ${LANGUAGE_NAMES[judged]}, а назван ${ASKED[language]} (--lang ${language}). Ничего не записано.`,
    );
  }
}
