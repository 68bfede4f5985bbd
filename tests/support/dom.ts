import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom's Blob survives neither structuredClone nor fake-indexeddb; Node's does.
Object.defineProperty(globalThis, 'Blob', { value: NodeBlob, configurable: true, writable: true });

// What is waited for comes in milliseconds, but for a machine that is busy with something else.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});
