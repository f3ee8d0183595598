import type { ParsedFile } from '../../library/content-file.ts';
import { numbersIn } from '../figure-links.ts';
import { textMessage } from '../messages/texts.ts';
import { splitSentences } from '../../markdown/index.ts';
import type { FileRule, InLanguages } from './rule.ts';

/** Words by which a text says that its numbers must not be set side by side. */
const FORBIDS: InLanguages<RegExp> = {
  ru: /нельзя (?:сравн|склад|ставить рядом)|не (?:сравнива|складыва)|не годится|охват (?:шире|разн|друг)/iu,
  ky: /(?:салыштыр|кош|катар ко)\p{L}* болбойт|салыштырышпайт|камтуусу (?:кеңири|ар башка)/iu,
  en: /(?:must not|cannot|do not|not) (?:be )?(?:compared?|added|put .{0,40} beside)|will not do|covers more/iu,
};

/** Smaller numbers are years, ages, projects: what is compared by mistake is money. */
const MONEY_FROM = 10_000;

/** The sums that a summary names, where there are at least two: it goes into lists and feeds without the text's caveats. */
export function sumsCompared({ data }: ParsedFile): number[] {
  const summary = typeof data['summary'] === 'string' ? data['summary'] : '';
  const sums = [...new Set(numbersIn(summary).filter((number) => number >= MONEY_FROM))];
  return sums.length > 1 ? sums : [];
}

/** What a summary compares, the text must not forbid to compare. */
export const summaryCompares: FileRule = {
  name: 'summary-compares',
  check: ({ file, passages }) => {
    const sums = sumsCompared(file);
    if (sums.length === 0) return [];
    const forbidding = passages
      .flatMap(({ text }) => splitSentences(text))
      .find(({ text }) => FORBIDS[file.locale].test(text) && numbersIn(text).some((n) => sums.includes(n)));
    if (!forbidding) return [];
    const text = forbidding.text.slice(0, 80);
    return [
      {
        file: file.path,
        ...file.frontmatter.place(['summary']),
        ...textMessage('summary.compares', { text }),
      },
    ];
  },
};
