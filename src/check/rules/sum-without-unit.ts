import { textMessage } from '../messages/texts.ts';
import type { FileRule, InLanguages } from './rule.ts';

/** The sentence speaks of money. */
const MONEY: InLanguages<RegExp> = {
  ru: /(?<!\p{L})(?:сумм|бюджет|стоим|грант|финансир|деньг|денег|смет|расход|выдел(?:ил|ен|ят|яет)|потрат|заплат|выплат|субсиди)/iu,
  ky: /(?<!\p{L})(?:сумма|бюджет|акча|каражат|грант|каржыла|чыгым|төлө|бөлүнг|бөлгөн|субсиди)/iu,
  en: /\b(?:sums?|budgets?|costs?|grants?|funding|funded|money|spent|paid|pays?|allocated|expenses|subsid)/iu,
};

/** The sentence, or the field, names what its sums are counted in. */
const UNIT: InLanguages<RegExp> = {
  ru: /(?<!\p{L})(?:сом|доллар|евро|рубл|тенге|тыйын|тыс|млн|млрд|миллион|миллиард|процент|KGS|USD|EUR)|[$€₽%]/iu,
  ky: /(?<!\p{L})(?:сом|доллар|евро|рубл|теңге|тыйын|миң|млн|млрд|миллион|миллиард|пайыз|KGS|USD|EUR)|[$€₽%]/iu,
  en: /\b(?:soms?|dollars?|euros?|roubles?|tenge|tyiyn|thousand|million|billion|per cent|percent|KGS|USD|EUR)|[$€₽%]/iu,
};

/** A big number after which nothing is named: it ends the sentence or stands before a sign. Years are four digits. */
const BARE_SUM =
  /(?<![\p{L}\d№.,/-]|№[\s\u00A0])(?:\d{1,3}(?:[ \u00A0]\d{3})+|\d{5,}|\d{1,3}(?:,\d{3})+)(?=\s*(?:[.;:!?)]|,(?!\d)|$|\[\^))/gu;

/** A sum of money that does not say in what. Tables say it in their heads. */
export const sumWithoutUnit: FileRule = {
  name: 'sum-without-unit',
  check: ({ file, passages }) =>
    passages
      .filter(({ kind }) => kind !== 'cell')
      .flatMap((passage) =>
        sentences(passage.text).flatMap(({ start, text }) => {
          if (!MONEY[file.locale].test(text) || UNIT[file.locale].test(text)) return [];
          return [...text.matchAll(BARE_SUM)].map(({ index, 0: sum }) => ({
            file: file.path,
            ...passage.at(start + index),
            ...textMessage('text.sum', { sum }),
          }));
        }),
      ),
};

function sentences(text: string): { start: number; text: string }[] {
  const parts = text.split(/(?<=[.!?;](?:\[\^[^\]]*\])*)(?=\s+\p{Lu})/u);
  let start = 0;
  return parts.map((part) => {
    const sentence = { start, text: part };
    start += part.length;
    return sentence;
  });
}
