import { createHash } from 'node:crypto';
import type { Edit } from '../../src/domain/edit.ts';
import { scopeOf } from '../../src/domain/permissions.ts';
import type { Versioned } from '../../src/domain/edit.ts';
import { BEYOND } from './acts.ts';
import type { Office } from './office.ts';
import { DERIVED, officeIsSound } from './officeInvariants.ts';
import { type Found, plain, same } from './same.ts';
import type { Tablet } from './tablet.ts';
import type { Simulation } from './world.ts';

/** Codes for which an edit may be refused here: it was altered on its way, or its record was given to another sector. */
const REFUSED: ReadonlySet<string> = new Set(['edit-id-reused', 'edit-outside-sector', 'edit-base-missing']);

/** Codes for which the desk cannot bring an edit either. */
const TAKEN_BY_NOBODY: ReadonlySet<string> = new Set(['edit-id-reused', 'edit-base-missing']);

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What holds at every moment, whatever is under way. */
export async function always(simulation: Simulation, found: Found, resting = false): Promise<void> {
  for (const bug of simulation.bugs.splice(0))
    found(`a bug: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`);
  const received = await writesAtOffice(simulation);
  for (const tablet of simulation.tablets) ownWritesAreShown(tablet, received, found);
  for (const tablet of simulation.tablets) erasureIsSaid(tablet, found);
  for (const tablet of simulation.tablets) othersWorkIsHidden(tablet, received, found);
  for (const tablet of simulation.tablets)
    for (const photo of tablet.rows('photos'))
      if (photo.state === 'received') {
        const { photos, forgottenPhotos } = simulation.office;
        // Until the tablet hears that the office went back.
        if (!resting && forgottenPhotos.has(photo.sha256)) continue;
        const bytes = photos.get(photo.sha256);
        if (!bytes || sha256Of(bytes) !== photo.sha256)
          found(`${tablet.name} says that a photo is received which the office has not: ${photo.sha256}`);
      }
}

type Writes = {
  /**
   * Edits that the office has, by id, and what became of each; and those that it had before it was restored: tablets go
   * by that until they hear of it.
   */
  readonly known: ReadonlyMap<string, string>;
  /** Authors of whom the office ever had an edit of this field, by intervention and field. */
  readonly writers: ReadonlyMap<string, ReadonlySet<string>>;
};

const slot = (intervention: string, field: string): string => `${intervention} ${field}`;

async function writesAtOffice(simulation: Simulation): Promise<Writes> {
  const rows = await simulation.office.rows('edits');
  const writers = new Map<string, Set<string>>();
  for (const row of [...rows, ...simulation.office.forgotten.values()])
    for (const field of Object.keys((JSON.parse(row.payload) as Edit).patch)) {
      const key = slot(row.intervention, field);
      writers.set(key, (writers.get(key) ?? new Set()).add(row.author));
    }
  const results = new Map(rows.map((row) => [row.id, row.result]));
  const before = [...simulation.office.forgotten.values()].map((row): [string, string] => [row.id, row.result]);
  return { known: new Map([...before, ...results]), writers };
}

/** Who holds it, by its own word. */
function holderOf(tablet: Tablet): string | undefined {
  const row = tablet.rows('meta').find(({ key }) => key === 'session');
  return row?.key === 'session' ? row.value.user.id : undefined;
}

/** Where the disk was erased it is said, as long as nobody enrolled anew. */
function erasureIsSaid(tablet: Tablet, found: Found): void {
  const { name, erased } = tablet;
  const keys = new Set(tablet.rows('meta').map(({ key }) => key));
  if (erased && keys.has('session') && !keys.has('emptied')) found(`${name} was erased, and says nothing of it`);
}

/** Nobody sees what another agent of the tablet has not sent: records, comments, open forms. */
function othersWorkIsHidden(tablet: Tablet, { known }: Writes, found: Found): void {
  const holder = holderOf(tablet);
  if (tablet.handed !== null && tablet.handing === 0 && holder !== tablet.handed)
    found(`${tablet.name} was handed over, and is another agent’s by itself`);
  for (const draft of tablet.rows('drafts'))
    if (draft.author !== holder) found(`${tablet.name} shows a form of another agent: ${draft.id}`);
  const records = new Map(tablet.rows('records').map((row) => [row.id, row]));
  for (const { edit, state } of tablet.rows('edits')) {
    if (edit.author === holder || state !== 'pending' || known.has(edit.id)) continue;
    const record = records.get(edit.intervention);
    if (edit.baseRev === 0 && record?.version === 0)
      found(`${tablet.name} shows a record that another agent has not sent: ${edit.id}`);
    for (const { id } of edit.comments ?? [])
      if (record?.intervention.comments.some((comment) => comment.id === id))
        found(`${tablet.name} shows a comment that another agent has not sent: ${edit.id}`);
  }
}

/**
 * What an agent wrote is what the tablet shows: until the office has it, and from then on for as long as nobody else's
 * edit of the same field came after it there.
 */
function ownWritesAreShown(tablet: Tablet, { known, writers }: Writes, found: Found): void {
  const rows = tablet.rows('edits');
  const holder = holderOf(tablet);
  const refused = new Set(rows.filter((row) => row.state === 'quarantined').map((row) => row.id));
  // Sent whole once and altered when it was sent again: refused here, while its value stands there as if another's.
  const unknowing = new Set(
    rows
      .filter((row) => refused.has(row.id) && row.code === 'edit-id-reused' && known.has(row.id))
      .flatMap(({ edit }) => Object.keys(edit.patch).map((field) => slot(edit.intervention, field))),
  );
  const records = new Map(tablet.rows('records').map((row) => [row.id, row.intervention]));
  for (const { id, edit, state } of rows)
    if (state === 'pending' && edit.author === holder && !known.has(id) && !records.has(edit.intervention))
      found(`${tablet.name} no longer shows ${edit.intervention}, of which an edit is unsent: ${id}`);
  // Of a disk that was erased or rolled back the office may have what it no longer knows.
  const forgot = new Set(
    [...tablet.forgot.values()].flatMap((edit) =>
      Object.keys(edit.patch).map((field) => slot(edit.intervention, field)),
    ),
  );
  // What was kept without a word, because the tablet was killed before it could say so, counts too.
  const made = new Map([...tablet.promised, ...rows.map((row): [string, Edit] => [row.id, row.edit])]);
  const last = new Map<string, { readonly edit: Edit; readonly field: string }>();
  for (const edit of [...made.values()].toSorted((a, b) => a.seq - b.seq))
    if (edit.author === holder)
      for (const field of Object.keys(edit.patch).filter((each) => !DERIVED.has(each)))
        last.set(slot(edit.intervention, field), { edit, field });
  for (const [key, { edit, field }] of last) {
    const result = known.get(edit.id);
    if (refused.has(edit.id) || result === 'conflict' || result === 'rejected') continue;
    if (unknowing.has(key) || forgot.has(key)) continue;
    if ([...(writers.get(key) ?? [])].some((author) => author !== holder)) continue;
    // Out of scope, it may be gone.
    const record = records.get(edit.intervention);
    if (!record) continue;
    const [shown, wrote] = [record.fields[field], edit.patch[field]?.new];
    if (!same(shown, wrote))
      found(
        `${tablet.name} shows ${JSON.stringify(shown)} where its agent wrote ${JSON.stringify(wrote)}: ${field} of ${edit.intervention}, edit ${edit.id}`,
      );
  }
}

/**
 * Interventions whose creation was refused on the tablet that made them, or is no longer known to it. Where the office was restored to a time before
 * it knew them, what others changed of them waits: for the one who made it to put it right.
 */
async function refusedCreations(simulation: Simulation): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  for (const tablet of simulation.tablets) {
    for (const row of tablet.rows('edits'))
      if (row.state === 'quarantined' && row.edit.baseRev === 0) refused.add(row.intervention);
    for (const { baseRev, intervention } of tablet.forgot.values()) if (baseRev === 0) refused.add(intervention);
  }
  for (const row of await simulation.office.rows('interventions')) refused.delete(row.id);
  return refused;
}

/** Whether the desk could not bring an edit either. */
function isNotTaken({ notBrought }: Office, { id }: Edit): boolean {
  return TAKEN_BY_NOBODY.has(notBrought.get(id) ?? '');
}

/** Of the interventions in rescue files, those whose creation could not be brought: what follows it is not brought then. */
function scrapsOfFiles({ tablets, office }: Simulation): readonly string[] {
  const edits = tablets.flatMap(({ inFiles }) => [...inFiles.values()]);
  return edits.filter((edit) => edit.baseRev === 0 && isNotTaken(office, edit)).map(({ intervention }) => intervention);
}

async function nothingLost(
  simulation: Simulation,
  tablet: Tablet,
  baseless: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const { office } = simulation;
  const there = new Map((await simulation.office.rows('edits')).map((row) => [row.id, row.payload]));
  const rows = tablet.rows('edits');
  const quarantined = new Set(rows.filter((row) => row.state === 'quarantined').map((row) => row.id));
  // An agent gave it, or agreed with a supervisor whose word a restored back office has lost.
  const conflicts = new Set((await simulation.office.rows('conflicts')).map((row) => row.id));
  const isBeyond = ({ baseRev, settles }: Edit): boolean =>
    baseRev === 0 || (settles !== undefined && !settles.some((id) => conflicts.has(id)));
  const beyond = new Set(
    rows.filter(({ edit }) => edit.patch['status']?.new === BEYOND && isBeyond(edit)).map((row) => row.intervention),
  );
  for (const row of rows)
    if (
      row.state === 'quarantined' &&
      !REFUSED.has(row.code ?? '') &&
      !(row.code === 'edit-status-refused' && beyond.has(row.intervention))
    )
      found(`${tablet.name} put an edit aside for no good reason: ${row.id} ${row.code ?? ''}`);
  for (const [id, edit] of tablet.promised) {
    const payload = there.get(id);
    if (quarantined.has(id) || baseless.has(edit.intervention) || isNotTaken(office, edit)) continue;
    if (payload === undefined) found(`${tablet.name} said that an edit was kept, and it is nowhere: ${id}`);
    else if (!same(plain(JSON.parse(payload)), plain(edit)))
      found(`the office has another edit ${id} than ${tablet.name} made`);
  }
  for (const row of rows)
    if (row.state === 'acked' || (row.state === 'pending' && !baseless.has(row.intervention)))
      found(`${tablet.name} still has an edit ${row.state}: ${row.id} ${row.code ?? ''}`);
  const photos = tablet.rows('photos');
  // Photos stay with an edit that is refused, or waits for a creation that is nowhere any more.
  const left = new Set(rows.filter((row) => baseless.has(row.intervention)).map((row) => row.id));
  const refused = new Set(
    photos.filter((row) => quarantined.has(row.edit) || left.has(row.edit)).map((row) => row.sha256),
  );
  for (const photo of photos)
    if (photo.unsent === 1 && !refused.has(photo.sha256) && !tablet.lost.has(photo.sha256))
      found(`${tablet.name} still has a photo: ${photo.sha256} ${photo.problem ?? ''}`);
  // Of those that only a file has, the ones that nobody could bring.
  for (const edit of tablet.inFiles.values())
    if (baseless.has(edit.intervention) || isNotTaken(office, edit))
      for (const { sha256 } of edit.photos ?? []) refused.add(sha256);
  for (const sha256 of tablet.promisedPhotos)
    if (!office.photos.has(sha256) && !refused.has(sha256) && !tablet.lost.has(sha256))
      found(`${tablet.name} said that a photo was kept, and it is nowhere: ${sha256}`);
}

/** Every tablet shows its scope of the back office, and nothing that is not its own. */
async function equal(
  simulation: Simulation,
  tablet: Tablet,
  baseless: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const scope = scopeOf(tablet.actor.user);
  const office = (await simulation.office.rows('interventions')).filter(
    (row) => scope === '*' || row.sector === scope || row.sector === null,
  );
  const conflicts = (await simulation.office.rows('conflicts')).filter((row) => row.settled_at === null);
  const here = new Map(tablet.rows('records').map((row) => [row.id, row]));
  const quarantined = new Set(
    tablet
      .rows('edits')
      .filter((row) => row.state === 'quarantined')
      .map((row) => row.intervention),
  );
  const inForms = new Set([...tablet.rows('drafts'), ...tablet.rows('stowed')].map((draft) => draft.id));
  // Something of it is unsent, for ever.
  const lacking = new Set(
    tablet
      .rows('photos')
      .filter(({ unsent, sha256 }) => unsent === 1 && tablet.lost.has(sha256))
      .map(({ intervention }) => intervention),
  );
  for (const row of office) {
    const record = here.get(row.id);
    here.delete(row.id);
    if (!record) {
      found(`${tablet.name} lacks ${row.id}`);
      continue;
    }
    const { intervention } = JSON.parse(row.body) as Versioned;
    if (!same(plain(record.intervention), plain(intervention)))
      found(
        `${tablet.name} shows another ${row.id}:\n  ${JSON.stringify(plain(record.intervention))}\n  ${JSON.stringify(plain(intervention))}`,
      );
    const open = conflicts.filter((each) => each.intervention === row.id).map((each) => each.id);
    if (!same(record.conflicts.map((each) => each.id).toSorted(), open.toSorted()))
      found(`${tablet.name} shows other conflicts of ${row.id}`);
  }
  for (const [id, record] of here) {
    const made = record.intervention.fields['author'] === tablet.actor.user.id;
    if (!made && ![quarantined, baseless, inForms, lacking].some((excused) => excused.has(id)))
      found(`${tablet.name} has ${id}, which is out of its scope`);
  }
}

/** What was on a rescue file is received, refused by the tablet's own or not: whoever brought it may do everything. */
async function filesAreTaken(
  { tablets, office }: Simulation,
  baseless: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const rows = new Map((await office.rows('edits')).map((row) => [row.id, row]));
  for (const { name, inFiles } of tablets)
    for (const edit of inFiles.values()) {
      if (baseless.has(edit.intervention) || isNotTaken(office, edit)) continue;
      const result = rows.get(edit.id)?.result ?? 'nowhere';
      if (result === 'rejected' || result === 'nowhere')
        found(`an edit of ${name} was brought in a rescue file, and is ${result}: ${edit.id}`);
    }
}

/** What holds once everything was sent and received. */
export async function atRest(simulation: Simulation, found: Found): Promise<void> {
  const baseless = new Set([...(await refusedCreations(simulation)), ...scrapsOfFiles(simulation)]);
  for (const tablet of simulation.tablets) {
    await nothingLost(simulation, tablet, baseless, found);
    await equal(simulation, tablet, baseless, found);
  }
  await filesAreTaken(simulation, baseless, found);
  await officeIsSound(simulation, found);
}
