import { furtherPages } from '../about/queries.ts';
import { translator, type Locale } from '../i18n/index.ts';
import type { FooterLink } from '../interest/conferences.ts';
import { openQuestionsAddress } from '../library/gaps.ts';

/** A link of the footer; its address is locale-less. */
export type AboutLink = FooterLink;

/** The pages about the site: first what is not known yet, then the others in the alphabet. */
export async function aboutLinks(locale: Locale): Promise<AboutLink[]> {
  const unchecked = await openQuestionsAddress();
  const further = (await furtherPages(locale)).filter(({ address }) => address !== unchecked);
  return [
    ...(unchecked
      ? [{ address: unchecked, label: translator(locale)('library.open.link'), lang: locale }]
      : []),
    ...further.map(({ address, data, textLocale }) => ({ address, label: data.title, lang: textLocale })),
  ];
}
