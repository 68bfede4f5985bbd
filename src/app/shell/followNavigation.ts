import type { AnyRouter } from '@tanstack/react-router';
import { takeTitleFocus, wantTitleFocus } from '../ui/titleFocus.ts';

/** After a navigation the focus is on the new screen's title, as after loading a page; its title names the window. */
export function followNavigation(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    document.title = 'Sillage';
    wantTitleFocus();
  });
  // A screen with a title of its own making, or one that was there already.
  router.subscribe('onRendered', () => {
    const title = document.querySelector<HTMLElement>('main h1');
    if (!title || !takeTitleFocus()) return;
    title.tabIndex = -1;
    title.focus();
  });
}
