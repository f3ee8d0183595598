import type { Page } from '@playwright/test';

/** What belongs together and stands on two lines: «№ 178», «4 ноября», «0-кадам», «Кочкор-Ата». */
export function partedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const together =
      /№\s\d+|\d+\s(?:январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)|\d-\u2060?\p{L}|Кочкор-\u2060?Ат/gu;
    const parted: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      // Words in a drawing do not wrap.
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest('svg')) continue;
      for (const { 0: words, index } of text.data.matchAll(together)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + words.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
        if (lines.some((top) => Math.abs(top - (lines[0] ?? top)) > 8)) parted.push(words);
      }
    }
    return parted;
  });
}
