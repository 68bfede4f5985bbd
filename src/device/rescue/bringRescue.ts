import type { Edit } from '../../domain/edit.ts';
import type { PhotoRef } from '../../domain/intervention.ts';
import type { Session } from '../../sync/protocol.ts';
import {
  editSchema,
  MAX_EDITS_PER_PUSH,
  MAX_HASHES_PER_ASK,
  MAX_PUSH_BYTES,
  PATHS,
  photoReceiptsSchema,
  PROTOCOL,
  pushReplySchema,
} from '../../sync/protocol.ts';
import { readReceipts } from '../../sync/readReceipts.ts';
import { type Rescue, RESCUE_CONTENTS, RESCUE_VERSION, rescueSchema } from '../../sync/rescue.ts';
import type { Answer } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import type { Brought, Outcome } from '../device.ts';
import { readMeta } from '../store/meta.ts';
import { toHex } from '../toHex.ts';
import type { Entry } from './pack.ts';
import { photoName } from './rescueFile.ts';
import { isMine, putDrafts } from './putDrafts.ts';
import { Damaged, unpack } from './unpack.ts';

/** A UTF-16 unit takes at most three bytes in UTF-8; the rest is the envelope. */
const MOST_UNITS = MAX_PUSH_BYTES / 3 - 1_024;

type Tally = {
  received: number;
  refused: number;
  photosReceived: number;
};

const failed = (code: string) => ({ ok: false, code }) as const;

/** Requests that each fit: in the order of their sequence, one device each. */
function requests(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const all: Edit[][] = [];
  for (const ofDevice of Map.groupBy(edits, (edit) => edit.device).values()) {
    let request: Edit[] = [];
    let units = 0;
    for (const edit of ofDevice.toSorted((a, b) => a.seq - b.seq)) {
      const { length } = JSON.stringify(edit);
      if (request.length >= MAX_EDITS_PER_PUSH || (request.length > 0 && units + length > MOST_UNITS)) {
        all.push(request);
        request = [];
        units = 0;
      }
      request.push(edit);
      units += length;
    }
    all.push(request);
  }
  return all;
}

/** Brings the edits. Value: those that the back office has now. */
async function bringEdits(
  { environment }: Context,
  edits: readonly Edit[],
  tally: Tally,
): Promise<Answer<readonly Edit[]>> {
  const there: Edit[] = [];
  for (const request of requests(edits)) {
    const answer = await ask(environment, {
      path: PATHS.rescue,
      method: 'POST',
      body: { protocol: PROTOCOL, device: request[0]?.device ?? '', edits: request },
      schema: pushReplySchema,
    });
    if (!answer.ok) return answer;
    const receipts = readReceipts(
      request.map((edit) => edit.id),
      answer.value.receipts,
    );
    const taken = new Set(
      receipts.filter(({ result }) => result !== 'rejected' && result !== 'retry').map((receipt) => receipt.id),
    );
    tally.received += taken.size;
    tally.refused += request.length - taken.size;
    there.push(...request.filter((edit) => taken.has(edit.id)));
  }
  return { ok: true, value: there };
}

/** Which of these the back office has, whole. */
async function proven({ environment }: Context, hashes: readonly string[]): Promise<Answer<ReadonlySet<string>>> {
  const received = new Set<string>();
  for (let at = 0; at < hashes.length; at += MAX_HASHES_PER_ASK) {
    const answer = await ask(environment, {
      path: PATHS.photoReceipts,
      method: 'POST',
      body: { hashes: hashes.slice(at, at + MAX_HASHES_PER_ASK) },
      schema: photoReceiptsSchema,
    });
    if (!answer.ok) return answer;
    for (const { sha256 } of answer.value.received) received.add(sha256);
  }
  return { ok: true, value: received };
}

/** Sends one photo that the file has. null: the back office has it now, or refuses it alone; else why it stopped. */
async function bringPhoto(context: Context, sha256: string, intervention: string, bytes: ArrayBuffer, tally: Tally) {
  const answer = await context.upload({
    sha256,
    intervention,
    bytes,
    uploadUrl: null,
    onUrl: () => Promise.resolve(),
    onSent: () => undefined,
  });
  // Asked for after a refusal too: the tablet itself may have sent it meanwhile.
  const now = await proven(context, [sha256]);
  if (!now.ok) return now;
  if (now.value.has(sha256)) tally.photosReceived += 1;
  else if (!answer.ok && !answer.told) return answer;
  return null;
}

function readRescue({ name, bytes }: Entry): Rescue | null {
  if (name !== RESCUE_CONTENTS) return null;
  try {
    const read = rescueSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function soundEdits(rescue: Rescue): readonly Edit[] {
  return rescue.edits.flatMap((raw) => {
    const read = editSchema.safeParse(raw);
    return read.success ? [read.data] : [];
  });
}

async function bring(
  context: Context,
  session: Session,
  rescue: Rescue,
  photos: AsyncGenerator<Entry>,
  onProgress: (brought: Brought) => void,
): Promise<Outcome<Brought>> {
  const { user } = session;
  const sound = soundEdits(rescue);
  const own = user.role === 'agent' ? sound.filter((edit) => edit.author === user.id) : sound;
  const tally: Tally = { received: 0, refused: rescue.edits.length - sound.length, photosReceived: 0 };
  const linked = new Map<string, string>();
  for (const edit of own) for (const photo of edit.photos ?? []) linked.set(photo.sha256, edit.intervention);
  const drafts = rescue.drafts.filter((draft) => isMine(draft, user.id));
  const ofDrafts = new Set(drafts.flatMap((draft) => draft.photos.map((photo: PhotoRef) => photo.sha256)));
  let restored = 0;
  let whole = true;
  const brought = (): Brought => ({
    edits: {
      inFile: rescue.edits.length,
      received: tally.received,
      refused: tally.refused,
      ofOthers: sound.length - own.length,
    },
    photos: { inFile: linked.size, received: tally.photosReceived },
    drafts: { inFile: rescue.drafts.length, restored },
    whole,
  });

  const edits = await bringEdits(context, own, tally);
  if (!edits.ok) return failed(edits.code);
  onProgress(brought());
  const there = new Set(edits.value.map((edit) => edit.intervention));
  const asked = [...linked].filter(([, intervention]) => there.has(intervention)).map(([sha256]) => sha256);
  const known = await proven(context, asked);
  if (!known.ok) return failed(known.code);
  tally.photosReceived = known.value.size;
  const lacking = new Set(asked.filter((sha256) => !known.value.has(sha256)));
  const forDrafts = new Map<string, ArrayBuffer>();
  const names = new Map(rescue.photos.map((sha256) => [photoName(sha256), sha256]));
  try {
    for await (const { name, bytes } of photos) {
      const sha256 = names.get(name);
      const plain = bytes.slice().buffer;
      if (sha256 === undefined || toHex(await crypto.subtle.digest('SHA-256', plain)) !== sha256) continue;
      if (ofDrafts.has(sha256)) forDrafts.set(sha256, plain);
      if (!lacking.delete(sha256)) continue;
      const stopped = await bringPhoto(context, sha256, linked.get(sha256) ?? '', plain, tally);
      if (stopped) return failed(stopped.code);
      onProgress(brought());
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    whole = false;
  }
  restored = await putDrafts(context, drafts, forDrafts);
  return { ok: true, value: brought() };
}

/**
 * Takes a rescue file to the back office: edits first, then the photos that it lacks. Everything goes under the ids it
 * had, so that doing it again, or the tablet waking up, adds nothing. Whoever works at the desk brings everybody's
 * work; an agent brings their own, and their unfinished forms stand here again. Codes: rescue-not-understood,
 * rescue-phrase-wrong, rescue-damaged, rescue-too-new, rescue-of-another-organisation, session-needed, and those of a
 * request that failed; after those it goes on where it stopped when it is done again.
 */
export async function bringRescue(
  context: Context,
  file: Blob,
  phrase: string,
  onProgress: (brought: Brought) => void,
): Promise<Outcome<Brought>> {
  const session = await readMeta(context.database, 'session');
  if (!session) return failed('session-needed');
  const opened = await unpack(file, phrase);
  if (!opened.ok) return opened;
  const entries = opened.value;
  try {
    const first = await entries.next();
    const rescue = first.done === true ? null : readRescue(first.value);
    if (!rescue) return failed('rescue-damaged');
    if (rescue.version > RESCUE_VERSION) return failed('rescue-too-new');
    if (rescue.organisation !== session.organisation.id) return failed('rescue-of-another-organisation');
    return await bring(context, session, rescue, entries, onProgress);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return failed('rescue-damaged');
  } finally {
    await entries.return(undefined);
  }
}
