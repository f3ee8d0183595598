import type { PluggableList } from 'unified';
import { bodyRules } from './body-rules.ts';
import type { BodyRulesOptions } from './body-rules.ts';
import { contentLinks } from './content-links.ts';
import type { ContentLinksOptions } from './content-links.ts';
import { definedTerms } from './defined-terms.ts';
import type { DefinedTermsOptions } from './defined-terms.ts';
import { failOnProblems } from './fail-on-problems.ts';
import type { FailOnProblemsOptions } from './fail-on-problems.ts';
import { figuresRule } from './figures-rule.ts';
import type { FiguresRuleOptions } from './figures-rule.ts';
import { gaps } from './gaps.ts';
import { sectionNames } from './section-names.ts';
import { sections } from './sections.ts';
import type { SectionsOptions } from './sections.ts';
import { softHyphens } from './soft-hyphens.ts';
import { sourceNotes } from './source-notes.ts';
import type { SourceNotesOptions } from './source-notes.ts';
import { tableLabels } from './table-labels.ts';
import { textFacts } from './text-facts.ts';
import { typography } from './typography.ts';
import { unravel } from './unravel.ts';

/** Everything the plugins need to know of the site's content. Paths are those of the files as the caller names them. */
export type MarkdownOptions = SourceNotesOptions &
  ContentLinksOptions &
  SectionsOptions &
  DefinedTermsOptions &
  BodyRulesOptions &
  FiguresRuleOptions &
  FailOnProblemsOptions;

/** The plugins that read and check a text; each relies on those before it. */
export function checkingPlugins(options: MarkdownOptions): PluggableList {
  return [
    unravel,
    sectionNames,
    [bodyRules, options],
    [sourceNotes, options],
    [figuresRule, options],
    [sections, options],
    [contentLinks, options],
    gaps,
  ];
}

/**
 * The plugins that make a page's text, in order, for `unified({ remarkPlugins })`; GFM must be on, smart punctuation
 * off.
 */
export function remarkPlugins(options: MarkdownOptions): PluggableList {
  return [
    ...checkingPlugins(options),
    [definedTerms, options],
    [typography, options],
    tableLabels,
    [softHyphens, options],
    textFacts,
    [failOnProblems, options],
  ];
}
