import type { BasemapDatabase } from './basemapDatabase.ts';
import type { PartStore } from './partStore.ts';

/** What the basemap's parts work with. */
export type BasemapShelf = {
  readonly database: BasemapDatabase;
  /** Opened once, when it is first needed. */
  parts(): Promise<PartStore>;
};
