export type Held = {
  readonly found: number;
  /** How many of them are open forms. */
  readonly forms: number;
  readonly photos: number;
  readonly torn: number;
};

/**
 * Forms and records with this address, their photos with whole bytes, and photos whose bytes are not what they were.
 * Runs in the page: it must not use anything of this file.
 */
export async function heldUnder(wanted: string): Promise<Held> {
  const request = indexedDB.open('sillage');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('the database does not open'));
    };
  });
  type Fields = { readonly address?: string };
  type Made = { readonly fields: Fields; readonly photos: readonly { readonly sha256: string }[] };
  const all = <T>(table: string): Promise<readonly T[]> =>
    new Promise((resolve) => {
      const rows = database.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>;
      rows.onsuccess = () => {
        resolve(rows.result);
      };
    });
  const records = (await all<{ readonly intervention: Made }>('records')).map((row) => row.intervention);
  const isWanted = (each: Made): boolean => each.fields.address === wanted;
  const forms = (await all<Made>('drafts')).filter(isWanted);
  const held = [...records.filter(isWanted), ...forms];
  const whole = new Set<string>();
  let torn = 0;
  for (const { sha256, bytes } of await all<{ readonly sha256: string; readonly bytes: ArrayBuffer }>('photoBytes')) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (hex === sha256) whole.add(sha256);
    else torn += 1;
  }
  database.close();
  const photos = held.flatMap((each) => each.photos).filter((photo) => whole.has(photo.sha256)).length;
  return { found: held.length, forms: forms.length, photos, torn };
}
