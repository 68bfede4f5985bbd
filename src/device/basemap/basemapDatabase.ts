import type { EntityTable, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Basemap } from '../../sync/basemap.ts';

type StateRow =
  /** What the back office offers; null: it said that there is none. */
  | { readonly key: 'offered'; readonly value: Basemap | null }
  /** What is whole here. */
  | { readonly key: 'whole'; readonly value: Basemap }
  /** Bytes of what is offered that are here; `code`: why it does not go on. */
  | { readonly key: 'fetching'; readonly value: { readonly received: number; readonly code: string | null } };
type PartRow = { readonly id: string; readonly part: number; readonly bytes: ArrayBuffer };

export type BasemapDatabase = Dexie & {
  readonly state: EntityTable<StateRow, 'key'>;
  readonly parts: Table<PartRow, [string, number]>;
};

/** Apart from the agent's work: what is lost here can be fetched again, and nothing that happens here touches that. */
export function createBasemapDatabase(name: string): BasemapDatabase {
  const database = new Dexie(name, { cache: 'disabled' });
  database.version(1).stores({ state: 'key', parts: '[id+part], id' });
  return database as BasemapDatabase;
}
