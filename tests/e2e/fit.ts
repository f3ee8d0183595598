/** Does everything fit on the page? Runs inside the browser, so it may use nothing from outside itself. */

/** Sideways scroll and cut text, as lines for people; empty when all fits. */
export function misfits(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth > width) {
    found.push(`scrolls sideways: ${String(root.scrollWidth)} wide in ${String(width)}`);
  }

  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;

  /** A box of its own that scrolls, or one that is there for the ear only. */
  function isExempt(element: Element): boolean {
    for (let box: Element | null = element; box !== null && box !== root; box = box.parentElement) {
      const style = getComputedStyle(box);
      const { width: w, height: h } = box.getBoundingClientRect();
      const isHidden = w <= 1 || h <= 1 || style.visibility === 'hidden' || style.clipPath !== 'none';
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) && box !== document.body;
      // A skip link waits above the page until it has the focus.
      const isAway = style.position === 'absolute' && box.getBoundingClientRect().bottom + scrollY <= 0;
      if (isHidden || scrolls || isAway) return true;
    }
    return false;
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (parent === null || text.textContent?.trim() === '' || isExempt(parent)) continue;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
    if (rects.some((rect) => rect.right > width + 1 || rect.left < -1)) {
      found.push(`runs off the page: ${name(parent)} «${(text.textContent ?? '').trim().slice(0, 60)}»`);
      continue;
    }
    for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const frame = box.getBoundingClientRect();
      const isCut = rects.some(
        (rect) =>
          (style.overflowX !== 'visible' && (rect.right > frame.right + 1 || rect.left < frame.left - 1)) ||
          // Letters may stand a little out of a tight line box; half a line may not.
          (style.overflowY !== 'visible' &&
            (rect.bottom > frame.bottom + rect.height / 2 || rect.top < frame.top - rect.height / 2)),
      );
      if (isCut) {
        found.push(`is cut by ${name(box)}: «${(text.textContent ?? '').trim().slice(0, 60)}»`);
        break;
      }
    }
  }
  // One box that is too wide pushes the rest off with it: the first lines name the culprit.
  return [...new Set(found)].slice(0, 12);
}
