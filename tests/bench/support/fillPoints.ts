import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { randomFrom } from '../../../src/backoffice/demo/random.ts';

const ANSWERS = ['pierre', 'brique', 'beton', 'enduit', 'metal'].flatMap((support) =>
  ['hydrogommage', 'solvant', 'recouvrement'].map((technique) => `|support:${support}|technique:${technique}|`),
);
const STATUSES = ['fait', 'fait', 'fait', 'controle', 'signale', 'planifie'];

/** Puts interventions into the database of an organisation: what the map reads of them, and no more. */
export function fillPoints(folder: string, count: number): void {
  const database = new DatabaseSync(join(folder, 'sillage.sqlite'));
  const random = randomFrom(1);
  const around = (): number => (random.next() + random.next() + random.next() - 1.5) / 1.5;
  const { id: organisation } = database.prepare('select id from organisations').get() as { readonly id: string };
  const insert = database.prepare(
    `insert into interventions (organisation, id, kind, kind_version, status, priority, author, address, address_key,
      lat, lon, doubtful, created_at, deleted, moved, rev, version, photo_count, conflict_count, body, answers, place)
     values (?, ?, 'graffiti', 1, ?, 'normal', 'import', '', '', ?, ?, 0, ?, 0, 0, 1, ?, 0, 0, '{}', ?, ?)`,
  );
  database.exec('begin');
  for (let i = 0; i < count; i += 1) {
    const id = `01900000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
    const at = 1_600_000_000_000 + random.whole(0, 126_230_400) * 1000;
    const [lat, lon] = [46.58 + around() * 0.1, 0.34 + around() * 0.14];
    const place = `@${lat.toFixed(4)},${lon.toFixed(4)}`;
    insert.run(organisation, id, random.pick(STATUSES), lat, lon, at, i + 1, random.pick(ANSWERS), place);
  }
  database.prepare('update organisations set version = ?').run(count);
  database.exec('commit');
  database.close();
}

/** Changes the status of one of them, as a tablet would. */
export function changePoint(folder: string): void {
  const database = new DatabaseSync(join(folder, 'sillage.sqlite'));
  database.exec(`begin; update organisations set version = version + 1;
    update interventions set status = 'refuse', version = (select version from organisations)
      where id = (select id from interventions order by id limit 1 offset 4711); commit`);
  database.close();
}
