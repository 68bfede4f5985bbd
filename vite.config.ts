import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { VitePWA } from 'vite-plugin-pwa';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

const { version } = readJson('package.json') as { version: string };

export default defineConfig({
  define: { __SILLAGE_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'serviceWorker.ts',
      // src/app/shell/updates.ts registers it: a new version is offered, never forced.
      injectRegister: false,
      manifest: readJson('manifest.webmanifest') as Partial<ManifestOptions>,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        // Shown by the browser before the installation only.
        globIgnores: ['screenshots/**'],
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  resolve: {
    // Dexie's package leads to its build for old browsers, which bundlers cannot take apart.
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  build: {
    target: ['chrome120', 'firefox121', 'safari17'],
    // What is inlined as data: would be refused by the security policy, or weigh on the first screen.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The first screen in two files: many small ones compress worse, and each is a request of its own.
          groups: [
            { name: 'packages', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'first', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
});
