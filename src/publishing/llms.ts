import { inLanguage, translator, type Locale } from '../i18n/index.ts';
import { allCollections, labelOf } from '../library/registry.ts';
import { plainText } from '../library/plain.ts';
import { allSummaries } from '../library/summaries.ts';
import { absolute, dataAddress, feedAddress, feedNames } from './addresses.ts';
import { dataFiles } from './data/tables.ts';
import { feedTitle } from './feeds.ts';
import { TEXT_LICENCE } from '../library/licence.ts';

/**
 * llms.txt (llmstxt.org): what the site is and where its texts are, as a Markdown list for language models. Pages
 * of every collection with their one-sentence summaries; then the data and the feeds.
 */
export async function llmsText(locale: Locale): Promise<string> {
  const t = translator(locale);
  const entries = await allSummaries(locale);
  const sections = allCollections().flatMap(({ name, unlisted }) => {
    const own = unlisted ? [] : entries.filter(({ collection }) => collection === name);
    if (own.length === 0) return [];
    const lines = own.map(({ title, address, summary }) => item(title, absolute(locale, address), summary));
    return [`## ${labelOf(name, locale)}`, lines.join('\n')];
  });
  const data = dataFiles().map(({ name, about }) =>
    item(name, absolute('ru', dataAddress(name)), inLanguage(locale, about)),
  );
  const feeds = feedNames().map((name) => item(feedTitle(name, locale), absolute(locale, feedAddress(name))));
  return [
    `# ${t('site.name')}`,
    `> ${t('site.footer.aboutText')}`,
    `${t('site.footer.legal')} ${t('publishing.data.licence', { licence: TEXT_LICENCE.name })} ${TEXT_LICENCE.url}`,
    ...sections,
    `## ${t('publishing.data.title')}`,
    data.join('\n'),
    `## ${t('publishing.feeds')}`,
    feeds.join('\n'),
  ]
    .map(plainText)
    .join('\n\n')
    .concat('\n');
}

function item(title: string, address: string, text = ''): string {
  return `- [${title.replaceAll(/[[\]]/g, '')}](${address})${text && `: ${text}`}`;
}
