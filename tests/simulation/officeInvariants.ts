import { DELETION, type Edit, type Versioned } from '../../src/domain/edit.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { columnsOf } from '../../src/backoffice/store/columns.ts';
import type { Schema } from '../../src/backoffice/store/schema.ts';
import { BEYOND } from './acts.ts';
import { type Found, plain, same } from './same.ts';
import type { Simulation } from './world.ts';

/** One intervention of the back office, all edits of it that count in their order, and its conflicts. */
type Story = {
  readonly id: string;
  readonly row: Schema['interventions'];
  readonly versioned: Versioned;
  readonly now: Versioned['intervention'];
  readonly edits: readonly { readonly rev: number; readonly edit: Edit; readonly broughtBy: string | null }[];
  readonly conflicts: readonly Schema['conflicts'][];
  /** Authors of whom a tablet holds a refused edit of it, or no longer knows one: what they made without it is a conflict of nobody's making. */
  readonly refused: ReadonlySet<string>;
  /** By field, who ever wrote it, before the back office was restored too. */
  readonly writers: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What nobody types follows from the rest: it is looked at by itself. */
export const DERIVED: ReadonlySet<string> = new Set(['startedAt', 'endedAt', 'dueAt']);
/** A field that only a newer app knows. */
export const LATER = 'later';

const settles = (edit: Edit): boolean => (edit.settles?.length ?? 0) > 0;

const adds = (edit: Edit): boolean =>
  Object.keys(edit.patch).length + (edit.photos?.length ?? 0) + (edit.comments?.length ?? 0) > 0;

function writersOf(rows: readonly Schema['edits'][]): ReadonlyMap<string, ReadonlySet<string>> {
  const writers = new Map<string, Set<string>>();
  for (const { author, payload } of rows)
    for (const field of Object.keys((JSON.parse(payload) as Edit).patch))
      writers.set(field, (writers.get(field) ?? new Set()).add(author));
  return writers;
}

async function stories(simulation: Simulation, found: Found): Promise<readonly Story[]> {
  const { office } = simulation;
  const rows = await office.rows('edits');
  const conflicts = await office.rows('conflicts');
  const records = await office.rows('interventions');
  const refused = new Map<string, Set<string>>();
  for (const tablet of simulation.tablets) {
    const aside = tablet.rows('edits').filter(({ state }) => state === 'quarantined');
    for (const { intervention, author } of [...aside.map(({ edit }) => edit), ...tablet.forgot.values()])
      refused.set(intervention, (refused.get(intervention) ?? new Set()).add(author));
  }
  const known = new Set(records.map((row) => row.id));
  for (const row of rows)
    if (row.rev !== null && !known.has(row.intervention)) found(`an applied edit has no record: ${row.id}`);
  return records.map((record) => {
    const { id } = record;
    const versioned = JSON.parse(record.body) as Versioned;
    const own = rows.filter((row) => row.intervention === id);
    const edits = own
      .flatMap(({ rev, payload, brought_by: broughtBy }) =>
        rev === null ? [] : [{ rev, edit: JSON.parse(payload) as Edit, broughtBy }],
      )
      .toSorted((a, b) => a.rev - b.rev);
    return {
      id,
      row: record,
      versioned,
      now: versioned.intervention,
      edits,
      conflicts: conflicts.filter((row) => row.intervention === id),
      refused: refused.get(id) ?? new Set(),
      writers: writersOf([...own, ...[...office.forgotten.values()].filter((row) => row.intervention === id)]),
    };
  });
}

function countedOnce({ id, row, edits }: Story, found: Found): void {
  if (row.rev !== edits.length) found(`${id} was changed ${String(row.rev)} times by ${String(edits.length)} edits`);
  if (edits.some((each, n) => each.rev !== n + 1)) found(`two edits of ${id} are one revision`);
}

/**
 * What an edit gave a field must be there, or have been named by whoever changed it after, or stand in a conflict. What
 * a later author names as the old value is what counts: revisions are counted anew after a restored backup.
 */
function nothingOverwritten({ id, now, edits, conflicts }: Story, found: Found): void {
  for (const { rev, edit } of edits)
    for (const [field, change] of Object.entries(edit.patch)) {
      if (DERIVED.has(field) || same(now.fields[field], change.new)) continue;
      const seen = edits.some(
        (later) =>
          later.rev > rev &&
          field in later.edit.patch &&
          (same(later.edit.patch[field]?.old, change.new) || settles(later.edit)),
      );
      const kept = conflicts.some(
        (row) =>
          row.field === field && (same(JSON.parse(row.kept), change.new) || same(JSON.parse(row.offered), change.new)),
      );
      if (!seen && !kept) found(`${field} of ${id} was overwritten without a word: edit ${edit.id}`);
    }
}

/** Photos and comments of all sides are there, each once. */
function nothingAddedIsLost({ id, now, edits }: Story, found: Found): void {
  const photos = now.photos.map((photo) => `${photo.role} ${photo.sha256}`);
  const comments = now.comments.map((comment) => comment.id);
  if (new Set(photos).size < photos.length) found(`${id} has a photo twice`);
  if (new Set(comments).size < comments.length) found(`${id} has a comment twice`);
  for (const { edit } of edits) {
    for (const photo of edit.photos ?? [])
      if (!photos.includes(`${photo.role} ${photo.sha256}`)) found(`${id} lost a photo: edit ${edit.id}`);
    for (const comment of edit.comments ?? [])
      if (!comments.includes(comment.id)) found(`${id} lost a comment: edit ${edit.id}`);
  }
}

/** Nothing deleted comes back by itself, and nothing that its remover had not seen goes with it. */
function nothingDeletedInSilence({ id, now, edits, conflicts }: Story, found: Found): void {
  const disputed = new Set(conflicts.filter((row) => row.field === DELETION).map((row) => row.edit));
  let deleted = false;
  for (const { rev, edit } of edits) {
    if (settles(edit)) deleted = edit.remove === true;
    else if (deleted) {
      if (adds(edit) && !disputed.has(edit.id))
        found(`${id} was deleted, and was changed without a word: edit ${edit.id}`);
    } else if (edit.remove === true && !disputed.has(edit.id)) {
      deleted = true;
      const unseen = edits.find((other) => other.rev > edit.baseRev && other.rev < rev && adds(other.edit));
      if (unseen) found(`${id} was deleted with what had not been seen: edit ${unseen.edit.id}`);
    }
  }
  if (now.deleted !== deleted) found(`${id} ${deleted ? 'was deleted, and came back' : 'went'} without a word`);
}

/** Nobody is asked to choose where nobody disagrees, and whose value stays is told. */
function conflictsAreReal({ id, edits, conflicts, refused, writers }: Story, found: Found): void {
  for (const row of conflicts) {
    if (DERIVED.has(row.field)) found(`somebody is asked to choose ${row.field} of ${id}: edit ${row.edit}`);
    if (row.field === DELETION || refused.has(row.offered_author)) continue;
    const others = [...(writers.get(row.field) ?? [])].filter((author) => author !== row.offered_author);
    if (others.length === 0) found(`${row.field} of ${id} is a conflict with nobody: edit ${row.edit}`);
    const stays = edits.some(
      ({ rev, edit }) =>
        rev < row.rev && edit.author === row.kept_author && same(edit.patch[row.field]?.new, JSON.parse(row.kept)),
    );
    if (!stays) found(`${row.field} of ${id} is said to stay by who never wrote it: edit ${row.edit}`);
  }
}

/** Every change of status that was taken is an event, in its order, and nothing else is. */
function trailIsOfItsEdits({ id, now, edits, conflicts }: Story, found: Found): void {
  const waits = new Set(conflicts.filter((row) => row.field === 'status').map((row) => row.edit));
  const events: unknown[] = [];
  let status: unknown;
  for (const { edit } of edits) {
    const given = edit.patch['status']?.new;
    if (given === undefined || given === status || waits.has(edit.id)) continue;
    status = given;
    const { author, at, offsetMin } = edit;
    events.push({ edit: edit.id, status, author, at, offsetMin });
  }
  if (now.fields['status'] !== status || !same(plain(now.trail), plain(events)))
    found(`the trail of ${id} is not that of its edits: ${JSON.stringify(now.trail)}`);
}

/** What only a supervisor gives is a supervisor's, or what an agent chose where one had given it. */
function statusesAreOfTheirRight({ id, edits }: Story, agents: ReadonlySet<string>, found: Found): void {
  for (const { edit, broughtBy } of edits)
    if (edit.patch['status']?.new === BEYOND && agents.has(broughtBy ?? edit.author) && !settles(edit))
      found(`${id} was given a status by an agent who may not: edit ${edit.id}`);
}

/** An end where the work is ended and nowhere else, and the target that the fields have, however they were merged. */
function timesFollow({ id, now: { fields } }: Story, found: Found): void {
  const status = graffiti.statuses.find(({ value }) => value === fields['status']);
  if ((status?.phase === 'closed') !== (typeof fields['endedAt'] === 'number'))
    found(`${id} is ${JSON.stringify(fields['status'])} and ended ${JSON.stringify(fields['endedAt'])}`);
  const rule = graffiti.targets.find(({ when }) => !when || when.in.some((each) => each === fields[when.field]));
  const due = Number(fields['createdAt']) + (rule?.hours ?? 0) * 3_600_000;
  if (fields['dueAt'] !== due) found(`${id} is due at ${JSON.stringify(fields['dueAt'])}, not ${String(due)}`);
}

function unknownStays({ id, now, edits }: Story, found: Found): void {
  const given = edits[0]?.edit.patch[LATER];
  if (given && !same(now.fields[LATER], given.new)) found(`${id} lost what only a newer app knows`);
}

/** Lists and filters read the same as whoever opens the record. */
function columnsAreOfTheRecord({ id, row, versioned, conflicts }: Story, found: Found): void {
  const open = conflicts.filter((each) => each.settled_at === null).length;
  const { version, place } = row;
  const right = columnsOf(row.organisation, versioned, {
    version,
    conflicts: open,
    doubtful: row.doubtful === 1,
    place,
  });
  if (!same(plain(right), plain(row))) found(`lists show another ${id}: ${JSON.stringify(row)}`);
}

/** A record begins with the edit that creates it: what follows a refused one must not begin it. */
function noScraps({ id, now }: Story, found: Found): void {
  if (now.fields['createdAt'] === undefined) found(`${id} is scraps of a record whose creation was refused`);
}

/** What holds in the back office once everything was received. */
export async function officeIsSound(simulation: Simulation, found: Found): Promise<void> {
  const agents = new Set(simulation.tablets.flatMap((tablet) => tablet.crew.map((each) => each.user.id)));
  for (const story of await stories(simulation, found)) {
    countedOnce(story, found);
    nothingOverwritten(story, found);
    nothingAddedIsLost(story, found);
    nothingDeletedInSilence(story, found);
    conflictsAreReal(story, found);
    trailIsOfItsEdits(story, found);
    statusesAreOfTheirRight(story, agents, found);
    timesFollow(story, found);
    unknownStays(story, found);
    columnsAreOfTheRecord(story, found);
    noScraps(story, found);
  }
}
