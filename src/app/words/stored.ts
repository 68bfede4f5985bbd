/** A preference kept in this browser; undefined where it is absent or the browser keeps nothing. */
export function readStored(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preference. A browser that keeps nothing loses only the preference, so nobody is told. */
export function writeStored(key: string, value: string): void {
  try {
    globalThis.localStorage.setItem(key, value);
  } catch {
    return;
  }
}
