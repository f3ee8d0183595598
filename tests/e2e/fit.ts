/** Does everything fit on the page? Runs inside the browser, so it may use nothing from outside itself. */

/** On a screen nothing may hang out at the sides; a pixel is a matter of rounding. */
export const ON_SCREEN = 1;

/**
 * Sideways scroll and cut text, as lines for people; empty when all fits.
 * @param hang how far letters may stand out at the sides, in px
 */
export function misfits(hang: number): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  // A pixel is a matter of rounding here too: widths of windows are whole, those of boxes are not.
  if (root.scrollWidth > width + 1) {
    found.push(`scrolls sideways: ${String(root.scrollWidth)} wide in ${String(width)}`);
  }

  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;

  interface Frame {
    name: string;
    box: DOMRect;
    cutsX: boolean;
    cutsY: boolean;
  }
  /** Every text asks the same few boxes around it: each is measured once. Undefined: nothing in it is looked at. */
  const known = new Map<Element, Frame[] | undefined>();

  /** The boxes that may cut what stands in an element, from the outside in. */
  function framesOf(element: Element): Frame[] | undefined {
    if (!known.has(element)) known.set(element, measure(element));
    return known.get(element);
  }

  function measure(element: Element): Frame[] | undefined {
    const outer = element.parentElement === null || element === root ? [] : framesOf(element.parentElement);
    if (outer === undefined || element === root) return outer;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // There for the ear only.
    const isHidden =
      box.width <= 1 || box.height <= 1 || style.visibility === 'hidden' || style.clipPath !== 'none';
    if (isHidden && style.display !== 'contents') return undefined;
    // A box of its own that scrolls.
    if (['auto', 'scroll'].includes(style.overflowX) && element !== document.body) return undefined;
    // A skip link waits above the page until it has the focus.
    if (style.position === 'absolute' && box.bottom + scrollY <= 0) return undefined;
    const cutsX = style.overflowX !== 'visible';
    const cutsY = style.overflowY !== 'visible';
    if (element === document.body || (!cutsX && !cutsY)) return outer;
    return [...outer, { name: name(element), box, cutsX, cutsY }];
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (parent === null || text.textContent?.trim() === '') continue;
    const frames = framesOf(parent);
    if (frames === undefined) continue;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
    if (rects.some((rect) => rect.right > width + hang || rect.left < -hang)) {
      found.push(`runs off the page: ${name(parent)} «${(text.textContent ?? '').trim().slice(0, 60)}»`);
      continue;
    }
    const frame = frames.findLast(({ box, cutsX, cutsY }) =>
      rects.some(
        (rect) =>
          (cutsX && (rect.right > box.right + 1 || rect.left < box.left - 1)) ||
          // Letters may stand a little out of a tight line box; half a line may not.
          (cutsY && (rect.bottom > box.bottom + rect.height / 2 || rect.top < box.top - rect.height / 2)),
      ),
    );
    if (frame) found.push(`is cut by ${frame.name}: «${(text.textContent ?? '').trim().slice(0, 60)}»`);
  }
  // One box that is too wide pushes the rest off with it: the first lines name the culprit.
  return [...new Set(found)].slice(0, 12);
}
