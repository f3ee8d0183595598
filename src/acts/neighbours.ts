import { localePath, translator, type Locale } from '../i18n/index.ts';
import type { Thing } from '../library/collection.ts';
import { compareNumbers } from './numbers.ts';
import { editionsOf, numbersOf, shownEdition } from './official/editions.ts';
import { articlesOf, numberOf } from './queries.ts';
import type { Act } from './schema.ts';

const known = new Map<string, Promise<string[]>>();

/** Numbers of the articles that have a page, in the order of the law; made once for all pages of an act. */
function numbersWithPages(act: Thing<Act>): Promise<string[]> {
  const key = `${act.id} ${act.locale}`;
  const made = (import.meta.env.DEV ? undefined : known.get(key)) ?? read(act);
  known.set(key, made);
  return made;
}

async function read(act: Thing<Act>): Promise<string[]> {
  const retold = (await articlesOf(act)).map(numberOf);
  const edition = shownEdition(await editionsOf(act.id));
  const official = edition ? numbersOf(edition) : [];
  const missing = retold.filter((number) => !official.includes(number));
  // The order of the text, which need not be that of the numbers; what the text lacks stands by its number.
  return missing.reduce((numbers, number) => {
    const after = numbers.findIndex((other) => compareNumbers(other, number) > 0);
    return numbers.toSpliced(after < 0 ? numbers.length : after, 0, number);
  }, official);
}

interface Link {
  href: string;
  label: string;
}

/** The articles before and after one; the contents of the act at either end. */
export async function neighbours(act: Thing<Act>, number: string): Promise<{ previous: Link; next: Link }> {
  const numbers = await numbersWithPages(act);
  const place = numbers.indexOf(number);
  return {
    previous: link(act, act.locale, numbers[place - 1]),
    next: link(act, act.locale, numbers[place + 1]),
  };
}

function link(act: Thing<Act>, locale: Locale, number: string | undefined): Link {
  const t = translator(locale);
  const page = localePath(locale, act.address);
  return number === undefined
    ? { href: page, label: t('acts.article.contents') }
    : { href: `${page}${number}/`, label: t('acts.article.number', { number }) };
}
