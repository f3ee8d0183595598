import { longMedian, longSentences, type CollectionRule } from '../check/index.ts';

/** The steps named in the frontmatter and the numbered sections of the text must be the same. */
const stepsMatch: CollectionRule = (file) => {
  const inText = file.parsed.sections.map(({ id }) => id);
  const problem = (path: (string | number)[], message: string) => ({
    file: file.path,
    ...file.frontmatter.place(path),
    rule: 'guide-steps',
    message,
  });
  const steps = file.data['steps'] as { number?: number }[] | undefined;
  if (!steps?.every(({ number }) => typeof number === 'number')) return [];
  const named = new Set(steps.map(({ number }) => `step-${number}`));
  return [
    ...steps.flatMap(({ number }, i) =>
      inText.includes(`step-${number}`)
        ? []
        : [
            problem(
              ['steps', i],
              `в тексте нет шага ${number}: добавьте раздел «## ${number}. Название шага» или уберите строку`,
            ),
          ],
    ),
    ...inText
      .filter((id) => !named.has(id))
      .map((id) =>
        problem(
          ['steps'],
          `раздел #${id} есть в тексте, но не назван в steps: добавьте его номер и короткое имя`,
        ),
      ),
  ];
};

/** A guide is read while doing: short sentences only. Translations follow their original. */
const plainLanguage: CollectionRule = (file) =>
  'translates' in file.data ? [] : [...longMedian(file), ...longSentences(file)];

/** Every line of the checklist belongs to a step. */
const checklistMatches: CollectionRule = (file) => {
  const steps = (file.data['steps'] as { number?: number }[] | undefined)?.map(({ number }) => number);
  const lines = (file.data['checklist'] ?? []) as { step?: number }[];
  return lines.flatMap(({ step }, i) =>
    step === undefined || steps?.includes(step)
      ? []
      : [
          {
            file: file.path,
            ...file.frontmatter.place(['checklist', i, 'step']),
            rule: 'guide-checklist',
            message: `шага ${step} в инструкции нет: поставьте номер шага, к которому относится эта строка`,
          },
        ],
  );
};

/** What the check asks of a guide beside its schema. */
export const guideRules: CollectionRule = (file) => [
  ...stepsMatch(file),
  ...checklistMatches(file),
  ...plainLanguage(file),
];
