/** Lets the arrow keys lead from a field to the links under it and back. */
export function walkByArrows(root: HTMLElement, input: HTMLElement, links: string): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>(links)];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
