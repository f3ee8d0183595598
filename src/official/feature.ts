import type { Feature } from '../library/registry.ts';
import { checkOfficialTexts } from './check.ts';

/** Official texts of acts: what the check and the feed of acts hear of them. Their pages are routes, and slots of acts'. */
export const officialFeature: Feature = {
  of: 'acts',
  pageIds: ['editions', 'by-notes'],
  keepPages: async () => {
    const { officialEntries } = await import('./entries.ts');
    return new Set((await officialEntries()).map(({ act }) => act));
  },
  folderRules: [checkOfficialTexts],
  news: [() => import('./news.ts')],
};
