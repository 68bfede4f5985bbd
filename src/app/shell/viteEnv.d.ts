/// <reference types="vite/client" />

/** Version of the app, set at build time. */
declare const __SILLAGE_VERSION__: string;
