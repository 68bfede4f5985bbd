import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { RouterHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Device } from '../../../../src/device/device.ts';
import type { Role, Session } from '../../../../src/device/desk/wireTypes.ts';
import { parseSearch, stringifySearch } from '../../../../src/app/shell/searchText.ts';
import { DeviceProvider } from '../../../../src/app/shell/DeviceProvider.tsx';

export function sessionOf(role: Role): Session {
  return {
    user: { id: 'u9', name: 'Camille Exemple', role, sector: null },
    device: null,
    organisation: {
      id: 'o1',
      name: 'Ville d’essai',
      demonstration: false,
      bounds: [46.5, 0.2, 46.7, 0.5],
      basemap: 'none',
    },
    sectors: [{ id: 's1', name: 'Centre' }],
    people: [
      { id: 'u1', name: 'Agent Un' },
      { id: 'u2', name: 'Agent Deux' },
    ],
    serverTime: 0,
  };
}

/** What a screen of the desk asks of the device, and nothing else: anything more is a mistake and throws. */
export function deviceOf(parts: Partial<Device> & { readonly role?: Role }): Device {
  const { role, ...rest } = parts;
  const device: Partial<Device> = {
    session: (onValue) => {
      onValue(sessionOf(role ?? 'supervisor'));
      return () => undefined;
    },
    changes: () => () => undefined,
    basemap: {
      state: (onValue) => {
        onValue({ drawn: null, here: false, arriving: null, problem: null });
        return () => undefined;
      },
    } as Device['basemap'],
    territory: (onValue) => {
      onValue(null);
      return () => undefined;
    },
    ...rest,
  };
  return device as Device;
}

export type Answer = { readonly status?: number; readonly body: unknown; readonly type?: string };
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** A back office that answers by 'METHOD /path'. A path it does not know fails as a cut network does. */
export function fakeBackOffice(answers: { readonly [request: string]: (asked: Asked) => Answer }) {
  const requests: Asked[] = [];
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    const url = new URL(input, 'http://localhost');
    const asked = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    requests.push(asked);
    const answer = answers[`${asked.method} ${asked.path}`]?.(asked);
    if (!answer) return Promise.reject(new TypeError(`cut: ${asked.method} ${asked.path}`));
    const headers = { 'content-type': answer.type ?? 'application/json' };
    const body =
      answer.status === 204
        ? null
        : answer.body instanceof Uint8Array
          ? new Uint8Array(answer.body)
          : JSON.stringify(answer.body);
    return Promise.resolve(new Response(body, { status: answer.status ?? 200, headers }));
  });
  return requests;
}

export function problem(status: number, code: string): Answer {
  return { status, body: { code, message: { fr: code, en: code } }, type: 'application/problem+json' };
}

/** A screen at an address, with a router around it. */
export function renderAt(
  Screen: () => ReactNode,
  href: string,
  device: Device = deviceOf({}),
): Pick<RenderResult, 'unmount'> & { readonly history: RouterHistory } {
  // jsdom has none, and the router calls it after each move.
  vi.stubGlobal('scrollTo', () => undefined);
  const root = createRootRoute();
  const here = createRoute({ getParentRoute: () => root, path: '$', component: Screen });
  const index = createRoute({ getParentRoute: () => root, path: '/', component: () => <h1>À faire</h1> });
  const history = createMemoryHistory({ initialEntries: [href] });
  const router = createRouter({ routeTree: root.addChildren([index, here]), history, parseSearch, stringifySearch });
  const { unmount } = render(
    <DeviceProvider device={device}>
      <main>
        <RouterProvider router={router} />
      </main>
    </DeviceProvider>,
  );
  return { unmount, history };
}
