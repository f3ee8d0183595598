/** Why something of a file does not go into the text of the act. */
export type LeftOutReason =
  | 'around'
  | 'contents'
  | 'repeat'
  | 'hidden'
  | 'struck'
  | 'deleted'
  | 'footnoteMark'
  | 'pageNumber'
  | 'headerFooter'
  | 'comment'
  | 'otherLanguage'
  | 'otherText'
  | 'annotation';

/** Something that was left out on purpose: counted, and named line by line in the report. */
export interface LeftOut {
  reason: LeftOutReason;
  /** What the report shows. */
  text: string;
  /** Its words, where they are not those of `text`. */
  words?: string;
  /** Its line or paragraph in the source. */
  at?: number | undefined;
}
