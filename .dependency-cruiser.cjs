/**
 * The layers of docs/architecture.md. scripts/layers.mjs runs this and refuses a run that did not read every module;
 * tests/layers breaks each rule once.
 */

const ROOTS = '^src/(app/main\\.tsx|backoffice/main\\.ts|backoffice/cli/main\\.ts|serviceWorker\\.ts)$';
const SHELL_FOR_FEATURES =
  '^src/app/shell/(useDevice|useLive|useStorageHealth|DeviceContext|DeviceProvider|openedAt)\\.tsx?$';

const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;
const SCREEN_PACKAGES = packages(
  'react',
  'react-dom',
  'react-leaflet',
  'react-aria-components',
  'leaflet',
  'dexie-react-hooks',
  'zustand',
  '@lingui',
  '@tabler',
  '@tanstack',
);
const TABLET_PACKAGES = packages('dexie', 'tus-js-client', 'age-encryption', 'fflate', 'workbox-[a-z]+');
const SERVER_PACKAGES = packages('fastify', '@fastify', 'kysely', 'pg', 'sharp', '@node-rs', '@tus', 'csv-parse');

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'domain-imports-nothing',
    comment: 'The domain is pure: it imports only itself, no package and no other layer.',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: { pathNot: '^src/domain/' },
  },
  {
    name: 'sync-imports-domain',
    comment: 'The protocol is shared by both ends: it knows the domain and its schema language.',
    severity: 'error',
    from: { path: '^src/sync/' },
    to: { pathNot: `^src/(sync|domain)/|${packages('zod')}` },
  },
  {
    name: 'device-imports-domain-and-sync',
    severity: 'error',
    from: { path: '^src/device/' },
    to: { path: '^src/', pathNot: '^src/(device|domain|sync)/' },
  },
  {
    name: 'device-without-screens',
    comment: 'The device also runs in the service worker and in tests without a screen.',
    severity: 'error',
    from: { path: '^src/device/' },
    to: { path: SCREEN_PACKAGES },
  },
  {
    name: 'app-imports-domain-and-device',
    comment: 'Screens ask the device; what they need of the wire, the device hands on. main.tsx wires everything.',
    severity: 'error',
    from: { path: '^src/app/', pathNot: ROOTS },
    to: { path: '^src/', pathNot: '^src/(app|domain|device)/' },
  },
  {
    name: 'app-without-tablet-packages',
    comment: 'Only the device reads and writes what is kept on the tablet.',
    severity: 'error',
    from: { path: '^src/app/(?!shell/)[^/]+/' },
    to: { path: TABLET_PACKAGES },
  },
  {
    name: 'feature-imports-itself',
    comment:
      'A feature may be taken out whole: it knows itself, ui, map, words, how to reach the device, and where the app was opened.',
    severity: 'error',
    from: { path: '^src/app/(?!ui/|words/|shell/)([^/]+)/' },
    to: { path: '^src/app/', pathNot: `^src/app/($1|ui|map|words)/|${SHELL_FOR_FEATURES}` },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'The design system knows words and nothing else of the app.',
    severity: 'error',
    from: { path: '^src/app/ui/' },
    to: { path: '^src/app/', pathNot: '^src/app/(ui|words)/' },
  },
  {
    name: 'words-stand-alone',
    severity: 'error',
    from: { path: '^src/app/words/' },
    to: { path: '^src/app/', pathNot: '^src/app/words/' },
  },
  {
    name: 'backoffice-imports-domain-and-sync',
    severity: 'error',
    from: { path: '^src/backoffice/' },
    to: { path: '^src/', pathNot: '^src/(backoffice|domain|sync)/' },
  },
  {
    name: 'backoffice-without-browser',
    severity: 'error',
    from: { path: '^src/backoffice/' },
    to: { path: `${SCREEN_PACKAGES}|${TABLET_PACKAGES}` },
  },
  {
    name: 'browser-without-server',
    comment: 'Neither Node nor a package of the back office goes into the browser.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/backoffice/' },
    to: { path: SERVER_PACKAGES },
  },
  {
    name: 'browser-without-node',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/backoffice/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'roots-are-not-imported',
    comment: 'A composition root wires everything and is imported by nothing.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: ROOTS },
  },
  {
    name: 'sources-without-tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|scripts)/' },
  },
  {
    name: 'sources-without-development-packages',
    comment: 'What runs must be in dependencies; types may come from elsewhere.',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.d\\.ts$' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-cycle',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'every-import-resolves',
    comment: 'A rule cannot see what could not be resolved.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    // What Sillage is measured against: its packages are there only once the bench that needs them has run.
    exclude: { path: '^tests/bench/peers/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
};
