import { act, renderHook } from '@testing-library/react';
import { type LatLng, latLng, latLngBounds, type Map as LeafletMap } from 'leaflet';
import { describe, expect, it, vi } from 'vitest';
import { useFollow } from '../../../src/app/map/useFollow.ts';
import type { LatLon } from '../../../src/domain/geo.ts';

/** A map that shows 0.02 degrees around its middle. */
function fakeMap(zoom: number) {
  const listeners = new Set<() => void>();
  let [centre, now]: [LatLng, number] = [latLng(46, 0), zoom];
  const setView = vi.fn((at: [number, number], to: number) => {
    [centre, now] = [latLng(at), to];
  });
  const map = {
    on: (_: string, call: () => void) => listeners.add(call),
    off: (_: string, call: () => void) => listeners.delete(call),
    getZoom: () => now,
    getBounds: () => latLngBounds([centre.lat - 0.01, centre.lng - 0.01], [centre.lat + 0.01, centre.lng + 0.01]),
    setView,
  };
  const drag = (): void => {
    act(() => {
      for (const call of listeners) call();
    });
  };
  return { map: map as unknown as LeafletMap, setView, drag };
}

function followed(map: LeafletMap, first: LatLon | null) {
  const { result, rerender } = renderHook(({ here }) => useFollow(map, here), {
    initialProps: { here: first },
  });
  const follow = (): void => {
    act(() => {
      result.current.follow();
    });
  };
  const walkTo = (lat: number, lon: number): void => {
    rerender({ here: { lat, lon } });
  };
  return { result, follow, walkTo };
}

describe('a map that follows', () => {
  it('comes to the person, near enough to see a wall, and stays until they come near its edge', () => {
    const { map, setView } = fakeMap(12);
    const { follow, walkTo, result } = followed(map, { lat: 46.5, lon: 0.3 });
    expect(setView).not.toHaveBeenCalled();
    follow();
    expect(result.current.following).toBe(true);
    expect(setView.mock.calls).toEqual([[[46.5, 0.3], 17, { animate: false }]]);
    walkTo(46.504, 0.3);
    expect(setView).toHaveBeenCalledTimes(1);
    walkTo(46.507, 0.3);
    expect(setView.mock.lastCall).toEqual([[46.507, 0.3], 17, { animate: false }]);
  });

  it('keeps the zoom that the person chose', () => {
    const { map, setView } = fakeMap(19);
    const { follow, walkTo } = followed(map, null);
    follow();
    walkTo(46.5, 0.3);
    expect(setView.mock.calls).toEqual([[[46.5, 0.3], 19, { animate: false }]]);
  });

  it('lets go when it is dragged, and comes back when asked', () => {
    const { map, setView, drag } = fakeMap(17);
    const { follow, walkTo, result } = followed(map, { lat: 46.5, lon: 0.3 });
    follow();
    drag();
    expect(result.current.following).toBe(false);
    walkTo(46.6, 0.3);
    expect(setView).toHaveBeenCalledTimes(1);
    follow();
    expect(setView.mock.lastCall?.[0]).toEqual([46.6, 0.3]);
  });
});
