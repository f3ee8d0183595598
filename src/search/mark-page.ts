/**
 * Marks on a page the words by which the search found it: `?mark=заказ =5` in the address. Nothing of the page
 * changes (CSS Custom Highlight API): reading aloud, copying and printing are as ever; a button and Escape take the
 * marks away. Browsers without it show the page unmarked.
 */
const NAME = 'search-found';
/** A page full of marks helps nobody. */
const MOST = 500;
/** Letters, digits, and the soft hyphens that long words carry. */
const WORD = /[\p{L}\p{N}\u00AD]+/gu;

export function markPage(): void {
  const address = new URL(location.href);
  const starts = (address.searchParams.get('mark') ?? '').split(' ').filter(Boolean).map(folded);
  address.searchParams.delete('mark');
  // The address stays the page's own, to be copied and sent on.
  history.replaceState(history.state, '', address);
  if (!('highlights' in CSS) || starts.length === 0) return;
  const ranges = [...document.querySelectorAll('[data-search]')].flatMap((text) => rangesIn(text, starts));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges.slice(0, MOST)));
  const note = document.querySelector('[data-search-marks]');
  note?.removeAttribute('hidden');
  const putAway = () => {
    CSS.highlights.delete(NAME);
    note?.setAttribute('hidden', '');
  };
  note?.addEventListener('click', putAway);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') putAway();
  });
}

function rangesIn(root: Element, starts: readonly string[]): Range[] {
  const found: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(WORD)) {
      if (!isFound(word, starts)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      found.push(range);
    }
  }
  return found;
}

function isFound(word: string, starts: readonly string[]): boolean {
  const plain = folded(word).replaceAll('\u00AD', '');
  return starts.some((start) => (start.startsWith('=') ? plain === start.slice(1) : plain.startsWith(start)));
}

/** As `fold` of query/text.ts. Shared, it would be one more file for every search to load. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
