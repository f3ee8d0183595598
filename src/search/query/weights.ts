/**
 * What a word is worth by where it stands, in one table. 1 is a title that says the very word. The order is the
 * readers': a page about the thing, then a part about it, then one that mentions it. The distances are chosen so
 * that two weaker proofs do not outweigh one stronger: a heading and a text together stay below a title.
 */

/** The title, and the other names of a defined term: what the page is about. */
export const TITLE = 1;
/** A heading: what a part of the page is about. Close to a title, so that the right part of a long page wins. */
export const HEADING = 0.85;
/** The act an article belongs to, the town a case comes from: it narrows («статья 5 закона 70»), it does not name. */
export const ABOUT = 0.6;
/** A heading of another part of the page: the page has it, the place does not. */
export const ELSEWHERE = 0.35;
/** A mention in the text, from the weakest to the strongest that Pagefind's score (BM25) can make of it. */
export const TEXT: readonly [least: number, most: number] = [0.2, 0.5];
/** The score at which a mention is half as strong as it can be; BM25 of one plain mention is about that. */
export const HALF_SCORE = 3;
/** A mention in another part of the page. */
export const TEXT_ELSEWHERE = 0.15;

/** How much less of a query's meaning a word carries that stands in no title or heading. */
export const UNTITLED = 0.5;

export const BONUS = {
  /** The query is the whole title or name: “executor” is the term «executor» before «report of the executor». */
  whole: 0.45,
  /** The title has the word as it was typed, not in another form: decides between equals only. */
  spelled: 0.04,
};

/**
 * Texts in another language are for what the reader's own does not have: after equals, but a title in Russian is
 * still before a mention in Kyrgyz.
 */
export const FOREIGN = 0.9;
/** What was in force before: found, marked, after what is in force. */
export const REPEALED = 0.85;

/** Of equal matches: what explains before what reports; pages about the site itself last. */
export const KIND: Readonly<Record<string, number>> = {
  glossary: 1.04,
  guides: 1.03,
  acts: 1.02,
  cases: 1.01,
  organisations: 0.98,
  conferences: 0.96,
  press: 0.94,
  // A word of a section's name mostly asks for a thing in it.
  sections: 0.7,
  about: 0.85,
};

/** A page with less than this share of the query's meaning is no answer to it. */
export const LEAST_COVERED = 0.2;
/** A further part of the page is shown when its score is at least this share of the best. */
export const OTHER_PLACE = 0.7;
