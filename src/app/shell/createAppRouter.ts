import type { RouterHistory } from '@tanstack/react-router';
import { createRouter } from '@tanstack/react-router';
import type { Device } from '../../device/device.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { followNavigation } from './followNavigation.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Opening } from './Opening.tsx';
import { routeTree } from './routes.ts';
import { parseSearch, stringifySearch } from './searchText.ts';

/** The router of the app; a test gives a history of its own. */
export function createAppRouter(device: Device, history?: RouterHistory) {
  const router = createRouter({
    routeTree: routeTree(device),
    parseSearch,
    stringifySearch,
    defaultErrorComponent: ErrorScreen,
    defaultNotFoundComponent: NotFoundScreen,
    defaultPendingComponent: Opening,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
    ...(history && { history }),
  });
  followNavigation(router);
  return router;
}
