import type { Locale } from '../../src/i18n/locales.ts';
import { importText, type Imported } from '../../src/official/import.ts';
import { headingLine, textOf } from '../../src/official/model.ts';

/** Imports lines of plain text, a page, or the bytes of any file, as the edition of an invented law. */
export function imported(source: string | string[] | Uint8Array, language: Locale = 'ru'): Promise<Imported> {
  const bytes =
    source instanceof Uint8Array ? source : Buffer.from(Array.isArray(source) ? source.join('\n') : source);
  return importText({ bytes, act: 'zakon-1', edition: '2002-01-05', language });
}

/** Its headings and paragraphs in order, headings with their level: «5 Статья 1. Полив». */
export function outline({ document }: Imported): string[] {
  return document.units.map((unit) => `${unit.kind} ${unit.number}: ${headingLine(unit)}`);
}

/** Numbers of all articles in order. */
export function numbers({ document }: Imported): string[] {
  return document.units.flatMap(({ kind, number }) => (kind === 'article' ? number : []));
}

/** What stands under each heading, the preamble first. */
export function texts({ document }: Imported): string[][] {
  return [document.preamble, ...document.units.map(({ blocks }) => blocks)].map((blocks) =>
    blocks.map(textOf),
  );
}

/** All sentences of the report about what is to be looked at. */
export function said({ report }: Imported): string {
  return report.warnings.join('\n');
}
