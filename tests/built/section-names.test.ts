import { expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { isOfPage } from '../../src/check/rules/section-name.ts';
import { entryAt, entryKey } from '../../src/library/entry-id.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { contentDir } from '../../src/library/settings.ts';
import { attribute, elements } from '../support/dom.ts';
import { builtFolder, Site } from '../support/site.ts';

it('every id that pages give to parts of their own is kept from sections of texts', () => {
  const { files } = checkContent(contentDir(), SCHEMAS, markdownOptions(contentDir()));
  const names = Map.groupBy(files, entryKey);
  const pages = new Site(builtFolder()).pages.filter(({ locale }) => locale === 'ru');
  const free = pages.flatMap(({ address, document }) => {
    const entry = entryAt(address);
    const texts = entry && names.get(entryKey(entry));
    if (!entry || !texts) return [];
    const own = new Set(texts.flatMap(({ parsed }) => parsed.headings.map(({ id }) => id)));
    return elements(document)
      .flatMap((element) => attribute(element, 'id') ?? [])
      .filter((id) => !own.has(id) && !isOfPage(entry.collection, id))
      .map((id) => `${address}#${id}`);
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(free).toEqual([]);
});
