import { Blob as NodeBlob } from 'node:buffer';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom's Blob survives neither structuredClone nor fake-indexeddb; Node's does.
Object.defineProperty(globalThis, 'Blob', { value: NodeBlob, configurable: true, writable: true });

afterEach(() => {
  cleanup();
});
