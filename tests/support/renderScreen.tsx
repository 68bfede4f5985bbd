import type { RouterHistory } from '@tanstack/react-router';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { DeviceProvider } from '../../src/app/shell/DeviceProvider.tsx';
import type { Device } from '../../src/device/device.ts';

/** A field screen at its route ('/interventions/$id') opened at a path, with a router that knows nothing else. */
export function renderScreen(
  Screen: () => ReactNode,
  route: string,
  path: string,
  device: Device,
): { readonly container: HTMLElement; readonly unmount: () => void; readonly history: RouterHistory } {
  // jsdom has neither; the router scrolls after each move, and a field is brought into view.
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView ??= () => undefined;
  const root = createRootRoute();
  const screen = createRoute({ getParentRoute: () => root, path: route, component: () => <Screen /> });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <h1>Ailleurs</h1> });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => <h1>Accueil</h1> });
  const routes = route === '/' ? [screen, elsewhere] : [screen, elsewhere, home];
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree: root.addChildren(routes), history });
  const { container, unmount } = render(
    <DeviceProvider device={device}>
      <main>
        <RouterProvider router={router} />
      </main>
    </DeviceProvider>,
  );
  return { container, unmount, history };
}

/** Fails with what axe finds. Colours are left to the browser tests: jsdom computes none. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
