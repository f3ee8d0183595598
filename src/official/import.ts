import type { Locale } from '../i18n/locales.ts';
import { readFile, writeFile } from './file.ts';
import type { OfficialDocument } from './model.ts';
import { readBytes, Unreadable } from './readers/index.ts';
import { MIN_SHARE, parity, report, type ImportReport } from './report.ts';
import { structure } from './structure.ts';

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
  const read = await readBytes(bytes);
  const structured = structure(read.blocks);
  const text = writeFile({
    act,
    edition,
    language,
    ...(read.inForce && { inForce: read.inForce }),
    document: structured.document,
  });
  const { document } = readFile(text);
  const measured = report(read.words, structured, document, [
    ...read.warnings,
    ...editionWarning(edition, read.edition),
  ]);
  refuse(measured, structured.document, language);
  if (other) {
    const compared = parity(document, other.document, other.language);
    if (compared) measured.parity = compared;
    measured.warnings.push(...parityWarnings(compared));
  }
  return { text, document, report: measured };
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

/** Letters that Russian texts do not have. */
const KYRGYZ = /[өүңӨҮҢ]/g;

function refuse(measured: ImportReport, document: OfficialDocument, language: Locale): void {
  if (measured.articles === 0 && measured.points < 2) {
    throw new Unreadable(
      'В файле не нашлось ни статей, ни пунктов: это не текст акта или ответ об ошибке (база отвечает так на частые запросы). Ничего не записано.',
    );
  }
  if (measured.textShare < MIN_SHARE) {
    const share = (Math.floor(measured.textShare * 1000) / 10).toString().replace('.', ',');
    throw new Unreadable(
      `Из файла удалось взять только ${share} % текста, а нужно не меньше 99 %: сохраните акт в другом виде (docx или JSON). Ничего не записано.`,
    );
  }
  const words = JSON.stringify(document);
  const kyrgyz = (words.match(KYRGYZ)?.length ?? 0) > words.length / 200;
  if (language !== 'en' && kyrgyz !== (language === 'ky')) {
    const [found, asked] = kyrgyz ? ['кыргызский', 'русским'] : ['русский', 'кыргызским'];
    throw new Unreadable(
      `Текст похож на ${found}, а назван ${asked} (--lang ${language}). Ничего не записано.`,
    );
  }
}
