/**
 * A sentence of the check in Russian, Kyrgyz and English, with the same gaps in each: `{word}` is any words, `{said}` a
 * sentence of its own, `{hint}` a remark in brackets that only the Russian has.
 */
export type Saying = readonly [ru: string, ky: string, en: string];
