import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UpdatePrompt } from '../../../src/app/shell/UpdatePrompt.tsx';
import { useUpdate } from '../../../src/app/shell/updateState.ts';
import type { Worker } from '../../../src/app/shell/updates.ts';
import { followUpdates } from '../../../src/app/shell/updates.ts';

/** workbox-window's part, driven by the test. */
function workerOf() {
  const listeners = new Map<string, (event: never) => void>();
  const messageSkipWaiting = vi.fn();
  const worker = {
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners.set(type, listener);
    },
    messageSkipWaiting,
    register: () => Promise.resolve(undefined),
    update: () => Promise.resolve(),
  } as unknown as Worker;
  const happens = (type: string, event = {}): void => act(() => listeners.get(type)?.(event as never));
  return { worker, happens, messageSkipWaiting };
}

beforeEach(() => {
  useUpdate.setState({ ready: false, postponed: false });
});

describe('a new version', () => {
  it('is offered, and taken only when the person says so', async () => {
    const { worker, happens, messageSkipWaiting } = workerOf();
    const reload = vi.fn();
    await followUpdates(worker, reload);
    render(<UpdatePrompt />);
    expect(screen.queryByText('Nouvelle version prête')).toBeNull();

    happens('waiting');
    expect(screen.getByText('Nouvelle version prête')).toBeTruthy();
    expect(messageSkipWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }));
    expect(messageSkipWaiting).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
    happens('controlling', { isUpdate: true });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('goes out of the way when the person says later', async () => {
    const { worker, happens } = workerOf();
    await followUpdates(worker, vi.fn());
    render(<UpdatePrompt />);
    happens('waiting');
    fireEvent.click(screen.getByRole('button', { name: 'Plus tard' }));
    expect(screen.queryByText('Nouvelle version prête')).toBeNull();
    expect(useUpdate.getState().ready).toBe(true);
  });

  it('taken by another tab does not reload this one', async () => {
    const { worker, happens } = workerOf();
    const reload = vi.fn();
    await followUpdates(worker, reload);
    render(<UpdatePrompt />);
    happens('controlling', { isUpdate: true });
    expect(reload).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('says nothing of the first worker that takes this page', async () => {
    const { worker, happens } = workerOf();
    const reload = vi.fn();
    await followUpdates(worker, reload);
    render(<UpdatePrompt />);
    happens('controlling', { isUpdate: false });
    expect(screen.queryByText('Nouvelle version prête')).toBeNull();
    expect(reload).not.toHaveBeenCalled();
  });
});
