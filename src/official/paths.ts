import { localeParam, LOCALES, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { acts } from '../acts/queries.ts';
import type { Act } from '../acts/schema.ts';
import { comparedPairs, editionsOf, isIn, textFor, type Edition } from './editions.ts';
import { partsOf } from './outline.ts';

export interface EditionProps {
  act: Entry<Act>;
  edition: Edition;
  editions: readonly Edition[];
}

export interface ComparisonProps {
  act: Entry<Act>;
  from: Edition;
  to: Edition;
}

async function everywhere<Path>(of: (act: Entry<Act>, editions: Edition[]) => Path[]): Promise<Path[]> {
  const all = (await Promise.all(LOCALES.map((locale) => acts.all(locale)))).flat();
  const paths = await Promise.all(all.map(async (act) => of(act, await editionsOf(act.id))));
  return paths.flat();
}

/** `getStaticPaths` of the editions: each in the languages of its texts. */
export function editionPaths() {
  return everywhere((act, editions) =>
    editions
      .filter((edition) => isIn(edition, act.locale))
      .map((edition) => ({
        params: { locale: localeParam(act.locale), parent: act.id, date: edition.date },
        props: { act, edition, editions } satisfies EditionProps,
      })),
  );
}

/** `getStaticPaths` of the parts of long texts. */
export function partPaths() {
  return everywhere((act, editions) =>
    editions.flatMap((edition) => {
      const parts = isIn(edition, act.locale) ? partsOf(textFor(edition, act.locale)) : [];
      return (parts.length > 1 ? parts : []).map((_, i) => ({
        params: {
          locale: localeParam(act.locale),
          parent: act.id,
          date: edition.date,
          part: `part-${i + 1}`,
        },
        props: { act, edition, editions, part: i + 1 },
      }));
    }),
  );
}

/** In which languages the text of an edition has a page of this number. */
export function languagesOfPart(edition: Edition, part: number): Locale[] {
  return LOCALES.filter(
    (locale) => isIn(edition, locale) && partsOf(textFor(edition, locale)).length >= part,
  );
}

/** `getStaticPaths` of the comparisons: in every language both editions have. */
export function comparisonPaths() {
  return everywhere((act, editions) =>
    comparedPairs(editions)
      .filter(({ from, to }) => isIn(from, act.locale) && isIn(to, act.locale))
      .map(({ from, to }) => ({
        params: { locale: localeParam(act.locale), parent: act.id, date: to.date, from: from.date },
        props: { act, from, to } satisfies ComparisonProps,
      })),
  );
}
