import type { Store } from '../store/openStore.ts';
import type { Context } from './context.ts';
import { newId } from './newId.ts';

export type ContextOptions = {
  readonly store: Store;
  readonly dataFolder: string;
  readonly publicUrl?: string | null;
  /** Another clock, for tests. */
  readonly now?: () => number;
  readonly onBug?: (error: unknown) => void;
};

function printBug(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : 'A failure that is not an Error');
}

/** A context with the machine's clock and random identifiers. */
export function createContext(options: ContextOptions): Context {
  const { store, dataFolder, publicUrl = null, now = Date.now, onBug = printBug } = options;
  return { store, dataFolder, publicUrl, now, onBug, newId: () => newId(now()) };
}
