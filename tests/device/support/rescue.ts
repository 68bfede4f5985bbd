import { unpack } from '../../../src/device/rescue/unpack.ts';
import { RESCUE_CONTENTS, type Rescue, rescueSchema } from '../../../src/sync/rescue.ts';

export const PHRASE = 'les murs ont des oreilles';

/** What a rescue file holds: its list, and each photo as text by its name. */
export async function opened(
  file: Blob,
  phrase = PHRASE,
): Promise<{ readonly rescue: Rescue; readonly photos: ReadonlyMap<string, string> }> {
  const entries = await unpack(file, phrase);
  if (!entries.ok) throw new Error(entries.code);
  const texts = new Map<string, string>();
  for await (const { name, bytes } of entries.value) texts.set(name, new TextDecoder().decode(bytes));
  const rescue = rescueSchema.parse(JSON.parse(texts.get(RESCUE_CONTENTS) ?? ''));
  texts.delete(RESCUE_CONTENTS);
  return { rescue, photos: texts };
}
