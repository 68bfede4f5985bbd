import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePosition } from '../../../src/app/map/usePosition.ts';

type Found = (position: { coords: { latitude: number; longitude: number; accuracy: number } }) => void;
type Failed = (error: { code: number }) => void;

let found: Found;
let failed: Failed;
const watchPosition = vi.fn((onFound: Found, onFailed: Failed) => {
  found = onFound;
  failed = onFailed;
  return 7;
});
const clearWatch = vi.fn();

function standAt(accuracy: number, latitude = 46.58): void {
  act(() => {
    found({ coords: { latitude, longitude: 0.34, accuracy } });
  });
}

beforeEach(() => {
  vi.stubGlobal('navigator', { geolocation: { watchPosition, clearWatch } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('the position of the device', () => {
  it('asks for nothing while it is not wanted', () => {
    const { result } = renderHook(() => usePosition({ active: false }));
    expect(result.current.state).toBe('unknown');
    expect(watchPosition).not.toHaveBeenCalled();
  });

  it('stops once it is good enough, and never gives up a better position', () => {
    const { result } = renderHook(() => usePosition({ until: 15, patience: 30_000 }));
    expect(result.current.state).toBe('asking');
    standAt(40);
    expect(result.current).toMatchObject({ state: 'ok', settled: false, point: { accuracy: 40, source: 'gps' } });
    standAt(60);
    expect(result.current).toMatchObject({ point: { accuracy: 40 } });
    standAt(12);
    expect(result.current).toMatchObject({ settled: true, point: { accuracy: 12 } });
    expect(clearWatch).toHaveBeenCalledWith(7);
  });

  it('takes no remembered position where it is asked again', () => {
    const ages = () => watchPosition.mock.calls.map((call) => (call as unknown[])[2] as PositionOptions);
    const { rerender } = renderHook(({ turn }) => usePosition({ until: 15, patience: 30_000, turn }), {
      initialProps: { turn: 0 },
    });
    standAt(12);
    rerender({ turn: 1 });
    expect(ages().map(({ maximumAge }) => maximumAge)).toEqual([10_000, 0]);
    standAt(10, 46.6);
    expect(clearWatch).toHaveBeenCalledTimes(2);
  });

  it('takes the best there was when patience ends', () => {
    vi.useFakeTimers();
    const { result } = renderHook(() => usePosition({ until: 15, patience: 30_000 }));
    standAt(40);
    act(() => {
      vi.advanceTimersByTime(30_000);
    });
    expect(result.current).toMatchObject({ state: 'ok', settled: true, point: { accuracy: 40 } });
  });

  it('says denied, and says unavailable', () => {
    const { result } = renderHook(() => usePosition());
    act(() => {
      failed({ code: 2 });
    });
    expect(result.current.state).toBe('unavailable');
    act(() => {
      failed({ code: 1 });
    });
    expect(result.current.state).toBe('denied');
  });

  it('follows the person where there is no goal', () => {
    const { result } = renderHook(() => usePosition());
    standAt(5);
    standAt(30, 46.6);
    expect(result.current).toMatchObject({ point: { lat: 46.6, accuracy: 30 } });
  });

  it('stops while the page is hidden', () => {
    renderHook(() => usePosition());
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(clearWatch).toHaveBeenCalledTimes(1);
    state.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(watchPosition).toHaveBeenCalledTimes(2);
    state.mockRestore();
  });
});
