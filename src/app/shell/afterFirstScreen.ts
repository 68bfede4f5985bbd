/** A first screen that never comes (a file that cannot be read) holds nothing back for longer, milliseconds. */
const LONGEST = 3_000;

/**
 * Resolves once the first screen, which has a title, stands in `place` and was painted: what nobody waits for is read
 * after it, not along with it.
 */
export function afterFirstScreen(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, LONGEST);
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true });
    look();

    function look(): void {
      if (!place.querySelector('h1')) return;
      observer.disconnect();
      // A frame begins before it is painted, so the one after it says that it was; hidden pages have no frames.
      if (document.visibilityState === 'hidden') finish();
      else requestAnimationFrame(() => requestAnimationFrame(finish));
    }
    function finish(): void {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    }
  });
}
