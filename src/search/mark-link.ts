/**
 * Results carry in `data-mark` the words to mark on the page they lead to. These go into the address only when a
 * link is about to be followed: as long as it is read or copied it is the plain address of the page.
 */
export function markOnFollowing(list: HTMLElement): void {
  const prepare = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-mark]');
    if (link && link.dataset['mark'])
      link.search = new URLSearchParams({ mark: link.dataset['mark'] }).toString();
  };
  // Click comes with a mouse, a finger and Enter alike; the middle button has an event of its own.
  list.addEventListener('click', prepare, { capture: true });
  list.addEventListener('auxclick', prepare, { capture: true });
}
