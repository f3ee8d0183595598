import * as z from 'zod';
import { LOCALES, translator } from '../i18n/index.ts';
import { renderLawText, typographText } from '../markdown/index.ts';
import { amendmentsIn } from './amendment-notes.ts';
import { paragraphAnchors, unitAnchors } from './anchors.ts';
import { writeBlock, type OfficialFile } from './file.ts';
import { UNIT_KINDS } from './model.ts';

/** One edition in one language, ready for pages: what the collection of official texts holds. */
export const editionSchema = z.strictObject({
  act: z.string(),
  edition: z.string(),
  language: z.enum(LOCALES),
  inForce: z.string().optional(),
  /** HTML of what precedes the first heading. */
  preamble: z.string(),
  units: z.array(
    z.strictObject({
      kind: z.enum(UNIT_KINDS),
      number: z.string(),
      label: z.string(),
      title: z.string(),
      /** The anchor of its heading. */
      id: z.string(),
      /** HTML of what stands below the heading. */
      html: z.string(),
    }),
  ),
  amendments: z.array(
    z.strictObject({ date: z.string(), number: z.string().optional(), articles: z.array(z.string()) }),
  ),
});
export type RenderedEdition = z.infer<typeof editionSchema>;
export type RenderedUnit = RenderedEdition['units'][number];

/** Sets one edition in HTML. */
export function renderEdition({ document, ...place }: OfficialFile): RenderedEdition {
  const { language } = place;
  const t = translator(language);
  const ids = unitAnchors(document.units);
  let tables = 0;
  const html = (blocks: typeof document.preamble, prefix: string) =>
    renderLawText(language, blocks.map(writeBlock).join('\n\n'), {
      anchor: paragraphAnchors(prefix),
      tableLabel: (columns) => t('library.table', { n: ++tables, columns: columns.join(', ') }),
    });
  return {
    ...place,
    preamble: html(document.preamble, 'text'),
    units: document.units.map(({ kind, number, label, title, blocks }, i) => ({
      kind,
      number,
      label: typographText(language, label),
      title: typographText(language, title),
      id: ids[i] ?? '',
      html: html(blocks, kind === 'article' ? `text-${number}` : `text-${ids[i] ?? ''}`),
    })),
    amendments: amendmentsIn(document),
  };
}
