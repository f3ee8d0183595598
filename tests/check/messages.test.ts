import { describe, expect, it } from 'vitest';
import { rulesIn } from '../../src/cli/check.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { allSentences, messageText } from '../../src/i18n/messages.ts';

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

// The command loads every room that reports anything.
const sentences = [...allSentences()];

describe('the sentences of the check', () => {
  it('are many, and of many rules', () => {
    expect(sentences.length).toBeGreaterThan(130);
    expect(new Set(sentences.map(([, { rule }]) => rule)).size).toBeGreaterThan(40);
  });

  it.each(sentences)('%s', (message, { example = {}, ...sentence }) => {
    for (const locale of LOCALES) {
      // The same gaps in every language, and an example for each.
      expect([...new Set(gaps(sentence[locale]))].sort()).toEqual(Object.keys(example).sort());
      const text = messageText(locale, { message, args: example });
      // One sentence in one line: what is wrong and, behind a colon or a comma, what to do.
      expect(text).not.toMatch(/\n|\{\w+\}|[.!]$/);
      expect(text).toMatch(/[:,]/);
      if (locale !== 'en') expect(text).toMatch(/\p{Script=Cyrillic}{3}/u);
    }
    expect(new Set(LOCALES.map((locale) => sentence[locale])).size).toBe(3);
    expect(sentence.en.replace(/«[^»]*»/g, '')).not.toMatch(/[а-яё]/i);
  });

  it('are listed by rule, with examples, in the language asked for', () => {
    expect(rulesIn('ru').join('\n')).toContain(
      '[guide-steps]\n  предупреждение: в тексте нет шага 3: добавьте раздел «## 3. Название шага» или уберите строку\n',
    );
    expect(rulesIn('en').join('\n')).toContain('  warning: the text has no step 3: add the section');
    expect(rulesIn('ky').filter((line) => line.startsWith('  '))).toHaveLength(sentences.length);
  });
});
