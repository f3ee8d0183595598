import type { CollectionRule } from '../check/index.ts';
import { countWords } from '../markdown/index.ts';
import { longMedian, longSentences } from '../check/readability.ts';
import type { Message } from '../i18n/messages.ts';
import { guideMessage } from './messages.ts';

/** The steps named in the frontmatter and the numbered sections of the text must be the same. */
const stepsMatch: CollectionRule = (file) => {
  const inText = file.parsed.sections.map(({ id }) => id);
  const problem = (path: (string | number)[], message: Message) => ({
    file: file.path,
    ...file.frontmatter.place(path),
    ...message,
  });
  const steps = file.data['steps'] as { number: number }[] | undefined;
  if (!steps?.every(({ number }) => typeof number === 'number')) return [];
  const named = new Set(steps.map(({ number }) => `step-${number}`));
  return [
    ...steps.flatMap(({ number }, i) =>
      inText.includes(`step-${number}`)
        ? []
        : [problem(['steps', i], guideMessage('guides.step.missing', { number }))],
    ),
    ...inText
      .filter((id) => !named.has(id))
      .map((id) => problem(['steps'], guideMessage('guides.step.unnamed', { id }))),
  ];
};

/** A step is read while doing: one thing to do, one source, in so many words; the rest stands in `<More>`. */
const STEP_WORDS = 60;

const shortSteps: CollectionRule = (file) => {
  const open = file.parsed.outline.filter(({ closed }) => !closed);
  const starts = open.flatMap(({ shape }, i) => (shape === 'heading-2' ? [i] : []));
  return starts.flatMap((start, i) => {
    const step = open.slice(start, starts[i + 1]);
    const heading = step[0];
    if (!heading) return [];
    const { anchor: id = '', position } = heading;
    const text = step.filter(({ shape }) => shape === 'paragraph' || shape === 'item');
    const words = countWords(text.map((block) => block.text).join(' '));
    const sources = new Set(step.flatMap((block) => block.sources)).size;
    const place = { file: file.path, ...position };
    return [
      ...(words > STEP_WORDS
        ? [{ ...place, ...guideMessage('guides.step.long', { id, words, most: STEP_WORDS }) }]
        : []),
      ...(sources > 1 ? [{ ...place, ...guideMessage('guides.step.sources', { id, sources }) }] : []),
    ];
  });
};

/** A guide is read while doing: short sentences only. */
const plainLanguage: CollectionRule = (file) => [...longMedian(file), ...longSentences(file, true)];

/** Every line of the checklist belongs to a step; what is called a rule or practice has its source. */
const checklistMatches: CollectionRule = (file) => {
  const steps = (file.data['steps'] as { number?: number }[] | undefined)?.map(({ number }) => number);
  const lines = (file.data['checklist'] ?? []) as {
    id?: string;
    step?: number;
    basis?: string;
    sources?: unknown;
  }[];
  const problem = (path: (string | number)[], message: Message) => ({
    file: file.path,
    ...file.frontmatter.place(path),
    ...message,
  });
  return lines.flatMap(({ id = '', step, basis = 'advice', sources }, i) => [
    ...(step === undefined || steps?.includes(step)
      ? []
      : [problem(['checklist', i, 'step'], guideMessage('guides.checklist', { step }))]),
    ...(basis === 'advice' || sources
      ? []
      : [problem(['checklist', i], guideMessage('guides.checklist.sources', { id }))]),
  ]);
};

/** The plan names steps and events that are there. */
const planMatches: CollectionRule = (file) => {
  const {
    steps = [],
    contractStep,
    practice = [],
  } = file.data as {
    steps?: { id?: string }[];
    contractStep?: string;
    practice?: { event?: string; step?: string; after?: string }[];
  };
  const problem = (path: (string | number)[], message: Message) => ({
    file: file.path,
    ...file.frontmatter.place(path),
    ...message,
  });
  const names = new Set(steps.map(({ id }) => id));
  const events = new Set(practice.map(({ event }) => event));
  const named = [
    { step: contractStep, path: ['contractStep'] },
    ...practice.map(({ step }, i) => ({ step, path: ['practice', i, 'step'] })),
  ];
  return [
    ...named.flatMap(({ step, path }) =>
      step === undefined || names.has(step) ? [] : [problem(path, guideMessage('guides.stepName', { step }))],
    ),
    ...practice.flatMap(({ after }, i) =>
      after === undefined || events.has(after)
        ? []
        : [problem(['practice', i, 'after'], guideMessage('guides.after', { event: after }))],
    ),
  ];
};

/** What the check asks of a guide beside its schema; a translation follows its original. */
export const guideRules: CollectionRule = (file) =>
  'translates' in file.data
    ? []
    : [
        ...stepsMatch(file),
        ...shortSteps(file),
        ...checklistMatches(file),
        ...planMatches(file),
        ...plainLanguage(file),
      ];
