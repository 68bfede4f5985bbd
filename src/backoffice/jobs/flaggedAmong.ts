import { sql, type Transaction } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { type Coordinate, coordinateKey } from './markDoubtful.ts';

const SLICE = 400;

/** Which of these coordinates are flagged as doubtful already, by `coordinateKey`: one look into the index for each. */
export async function flaggedAmong(
  trx: Transaction<Schema>,
  organisation: string,
  coordinates: readonly Coordinate[],
): Promise<ReadonlySet<string>> {
  const flagged = new Set<string>();
  for (let at = 0; at < coordinates.length; at += SLICE) {
    const values = coordinates
      .slice(at, at + SLICE)
      .map(({ lat, lon }) => sql`(cast(${lat} as double precision), cast(${lon} as double precision))`);
    const { rows } = await sql<Coordinate>`
      with here (lat, lon) as (values ${sql.join(values)})
      select here.lat, here.lon from here where exists (
        select 1 from interventions
        where organisation = ${organisation} and lat = here.lat and lon = here.lon and doubtful = 1
      )`.execute(trx);
    for (const row of rows) flagged.add(coordinateKey(row));
  }
  return flagged;
}
