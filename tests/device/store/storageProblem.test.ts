import { describe, expect, test } from 'vitest';
import { storageProblem } from '../../../src/device/store/storageProblem.ts';

const named = (name: string, more: object = {}): object => ({ name, ...more });

describe('a failed write', () => {
  test('is a full tablet even where the browser hides it in an aborted transaction', () => {
    expect(storageProblem(named('QuotaExceededError'))).toBe('storage-full');
    expect(storageProblem(named('AbortError', { inner: named('QuotaExceededError') }))).toBe('storage-full');
    const bulk = named('BulkError', { failures: [named('AbortError', { inner: named('QuotaExceededError') })] });
    expect(storageProblem(bulk)).toBe('storage-full');
    const unknown = named('UnknownError', { inner: named('QuotaExceededError') });
    expect(storageProblem(unknown)).toBe('storage-full');
  });

  test('is a database that cannot be had', () => {
    expect(storageProblem(named('OpenFailedError'))).toBe('storage-unavailable');
  });

  test('is a database that the browser closed, where an aborted transaction says nothing else', () => {
    expect(storageProblem(named('AbortError'))).toBe('storage-closed');
    expect(storageProblem(named('DatabaseClosedError'))).toBe('storage-closed');
    expect(storageProblem(named('BulkError', { failures: [named('AbortError')] }))).toBe('storage-closed');
  });

  test('is a bug otherwise, and a chain without end ends', () => {
    expect(storageProblem(new TypeError('x'))).toBeNull();
    expect(storageProblem('text')).toBeNull();
    const loop: { name: string; inner?: object } = { name: 'Error' };
    loop.inner = loop;
    expect(storageProblem(loop)).toBeNull();
  });
});
