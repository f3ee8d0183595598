import type { DigitalDocument } from 'schema-dts';
import { absolute, article, type Describe } from '../library/json-ld.ts';
import { templates, wordAddress } from './queries.ts';

/** A document to fill in, and the file it can be taken as. */
export const entry: Describe = async (summary, page) => {
  const document = await templates.one(summary.id, page.locale);
  if (!document) return undefined;
  const { headline, mainEntityOfPage, ...same } = article(summary, page) as unknown as Record<
    string,
    unknown
  >;
  return {
    ...same,
    '@type': 'DigitalDocument',
    name: headline,
    mainEntityOfPage,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(page.locale, wordAddress(document)),
      encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      inLanguage: document.textLocale,
    },
  } as unknown as DigitalDocument;
};
