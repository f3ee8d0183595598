/** The markdown room: what the other rooms may use of it. */
export { RAW_IN_FIELD } from './raw-signs.ts';
export { COMPONENTS } from './body-rules.ts';
export type {
  BodyProblem,
  Citation,
  ContentLink,
  Gap,
  HeadingInfo,
  OutlineBlock,
  Point,
  SectionInfo,
} from './file.ts';
export { renderLawText } from './law-text.ts';
export type { TextLocale } from './nodes.ts';
export { parseBody } from './parse-body.ts';
export type { Body } from './parse-body.ts';
export { typographySlips } from './plain-typography.ts';
export type { TypographySlip } from './plain-typography.ts';
export { remarkPlugins } from './plugins.ts';
export type { MarkdownOptions } from './plugins.ts';
export type { Prose, ProseLine, ProsePiece, WrittenLink } from './prose.ts';
export { countWords, splitSentences } from './sentences.ts';
export type { Sentence } from './sentences.ts';
export { SECTION_NAME, writtenName } from './section-names.ts';
export { hyphenate } from './soft-hyphens.ts';
export type { TextFacts } from './text-facts.ts';
export { typographText } from '../i18n/typographer.ts';
