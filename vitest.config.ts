import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as { version: string };

/** Browsers and measures have runners of their own. */
const ELSEWHERE = ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/**'];

export default defineConfig({
  plugins: [react()],
  define: { __SILLAGE_VERSION__: JSON.stringify(version) },
  test: {
    // Real databases and processes on a machine that does other work too: slow is not broken.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ELSEWHERE },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ELSEWHERE,
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
});
