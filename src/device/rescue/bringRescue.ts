import type { Edit } from '../../domain/edit.ts';
import type { Session } from '../../sync/protocol.ts';
import {
  editSchema,
  MAX_EDITS_PER_PUSH,
  MAX_HASHES_PER_ASK,
  PATHS,
  photoReceiptsSchema,
  PROTOCOL,
} from '../../sync/protocol.ts';
import { pendingEdit } from '../../sync/outbox.ts';
import { planPush } from '../../sync/planPush.ts';
import { readReceipts } from '../../sync/readReceipts.ts';
import { type Rescue, RESCUE_CONTENTS, RESCUE_VERSION, rescueReplySchema, rescueSchema } from '../../sync/rescue.ts';
import type { Answer, Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import type { Brought, Outcome } from '../device.ts';
import { readMeta } from '../store/meta.ts';
import { reopened } from '../store/storageProblem.ts';
import { withRoom } from '../store/withRoom.ts';
import { toHex } from '../toHex.ts';
import { photoName } from './rescueFile.ts';
import { isMine, putDrafts } from './putDrafts.ts';
import { Damaged, type Entry } from './seal.ts';

const failed = (code: string) => ({ ok: false, code }) as const;

/** How often a file is brought anew where the back office is restored in the middle of it. */
const MOST_TURNS = 5;

/** What the back office said so far: of which epoch it is, its newest version, and ids of the edits that it has. */
type Told = { epoch: string | undefined; version: number; readonly there: Set<string> };

/** Brings edits of one device, in the order of their sequence. null, or why it stopped. */
async function bringOfDevice(
  { environment }: Context,
  device: string,
  edits: readonly Edit[],
  told: Told,
): Promise<Failure | null> {
  const { there } = told;
  let rows = edits.map((edit) => pendingEdit(edit, environment.now()));
  for (;;) {
    const plan = planPush(rows, environment.now(), MAX_EDITS_PER_PUSH);
    if (plan.length === 0) return null;
    const { epoch, version } = told;
    const answer = await ask(environment, {
      path: PATHS.rescue,
      method: 'POST',
      body: {
        protocol: PROTOCOL,
        device,
        ...(epoch === undefined ? {} : { epoch, heard: [version] }),
        edits: plan.map((row) => row.edit),
      },
      schema: rescueReplySchema,
    });
    if (!answer.ok) return answer;
    told.epoch ??= answer.value.epoch;
    const ids = plan.map((row) => row.id);
    for (const { id, result, version: given } of readReceipts(ids, answer.value.receipts)) {
      told.version = Math.max(told.version, given ?? 0);
      if (result !== 'rejected' && result !== 'retry') there.add(id);
    }
    // What follows a creation that was not taken would make a record of scraps.
    const scraps = new Set(
      plan.filter((row) => row.edit.baseRev === 0 && !there.has(row.id)).map((row) => row.intervention),
    );
    rows = rows.filter((row) => !ids.includes(row.id) && !scraps.has(row.intervention));
  }
}

async function bringOnce(context: Context, edits: readonly Edit[]): Promise<Answer<ReadonlySet<string>>> {
  const told: Told = { epoch: undefined, version: 0, there: new Set() };
  for (const [device, those] of Map.groupBy(edits, (edit) => edit.device)) {
    const stopped = await bringOfDevice(context, device, those, told);
    if (stopped) return stopped;
  }
  return { ok: true, value: told.there };
}

/** Value: ids of those that the back office has now. Restored in the middle of it, it may have lost the first of them. */
async function bringEdits(context: Context, edits: readonly Edit[]): Promise<Answer<ReadonlySet<string>>> {
  for (let turn = 1; ; turn += 1) {
    const answer = await bringOnce(context, edits);
    if (answer.ok || answer.code !== 'epoch-changed' || turn === MOST_TURNS) return answer;
  }
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

/** Sends one photo that the file has. Value: whether the back office has it now; it may refuse this one alone. */
async function bringPhoto(
  context: Context,
  sha256: string,
  intervention: string,
  bytes: ArrayBuffer,
): Promise<Answer<boolean>> {
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
  const here = now.value.has(sha256);
  return here || answer.ok || answer.told ? { ok: true, value: here } : answer;
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

const hashesOf = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.photos ?? []).map((photo) => photo.sha256)));

async function bring(
  context: Context,
  { user }: Session,
  rescue: Rescue,
  entries: AsyncGenerator<Entry>,
  onProgress: (brought: Brought) => void,
): Promise<Outcome<Brought>> {
  const sound = soundEdits(rescue);
  const mine = (edit: Edit): boolean => user.role !== 'agent' || edit.author === user.id;
  const [own, others] = [sound.filter(mine), sound.filter((edit) => !mine(edit))];
  const edits = await bringEdits(context, own);
  if (!edits.ok) return failed(edits.code);

  const taken = hashesOf(own.filter((edit) => edits.value.has(edit.id)));
  const untaken = hashesOf(own.filter((edit) => !edits.value.has(edit.id)));
  const ofOthers = hashesOf(others);
  // Photos of records alone; those of an edit that was received before the file was made are in no edit of it.
  const linked = new Map<string, string>();
  for (const { sha256, intervention } of rescue.photos)
    if (intervention !== null && (taken.has(sha256) || untaken.has(sha256) || !ofOthers.has(sha256)))
      linked.set(sha256, intervention);
  const asked = [...linked.keys()].filter((sha256) => taken.has(sha256) || !untaken.has(sha256));
  const known = await proven(context, asked);
  if (!known.ok) return failed(known.code);

  const received = new Set(known.value);
  const drafts = rescue.drafts.filter((draft) => isMine(draft, user.id));
  const ofDrafts = new Set(drafts.flatMap((draft) => draft.photos.map((photo) => photo.sha256)));
  const forDrafts = new Map<string, ArrayBuffer>();
  const brought = (whole: boolean, put = { restored: 0, known: 0 }): Brought => ({
    edits: {
      inFile: rescue.edits.length,
      received: edits.value.size,
      refused: rescue.edits.length - edits.value.size - others.length,
      ofOthers: others.length,
    },
    photos: { inFile: linked.size, received: received.size },
    drafts: { inFile: rescue.drafts.length, ...put },
    whole,
  });
  onProgress(brought(true));
  const lacking = new Set(asked.filter((sha256) => !received.has(sha256)));
  const names = new Map(rescue.photos.map(({ sha256 }) => [photoName(sha256), sha256]));
  let whole = true;
  try {
    for await (const { name, bytes } of entries) {
      const sha256 = names.get(name);
      if (sha256 === undefined || toHex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) continue;
      if (ofDrafts.has(sha256)) forDrafts.set(sha256, bytes.buffer);
      if (!lacking.delete(sha256)) continue;
      const sent = await bringPhoto(context, sha256, linked.get(sha256) ?? '', bytes.buffer);
      if (!sent.ok) return failed(sent.code);
      if (sent.value) received.add(sha256);
      onProgress(brought(true));
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    whole = false;
  }
  const put = await withRoom(context, () => putDrafts(context, drafts, forDrafts));
  return put.ok ? { ok: true, value: brought(whole, put.value) } : put;
}

/**
 * Takes a rescue file to the back office: edits first, then the photos that it lacks. Everything goes under the ids it
 * had, so that doing it again, or the tablet waking up, adds nothing. Whoever works at the desk brings everybody's
 * work; an agent brings their own, and their unfinished forms stand here again. Codes: rescue-not-understood,
 * rescue-phrase-wrong, rescue-damaged, rescue-too-new, rescue-of-another-organisation, session-needed, storage-full, and those of a
 * request that failed; after those it goes on where it stopped when it is done again.
 */
export async function bringRescue(
  context: Context,
  file: Blob,
  phrase: string,
  onProgress: (brought: Brought) => void,
): Promise<Outcome<Brought>> {
  const session = await reopened(() => readMeta(context.database, 'session'));
  if (!session) return failed('session-needed');
  const opened = await context.seal.unpack(file, phrase);
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
