import type { AddressRow } from '../../../domain/addresses/addressBook.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { type FileProblem, fileProblem } from '../import/fileProblem.ts';
import { openColumns } from '../import/openRows.ts';

/** The columns of the BAN that are read. Source: adresse.data.gouv.fr, “format CSV classique”. */
const COLUMNS = ['numero', 'rep', 'nom_voie', 'code_postal', 'nom_commune', 'lon', 'lat'] as const;

export type ReadBan = {
  readonly rows: readonly AddressRow[];
  /** Lines without a number, a street or a position. */
  readonly unusable: number;
  /** Addresses outside the territory. */
  readonly outside: number;
};

const LONGEST = { street: 120, commune: 80, postcode: 5, suffix: 8 } as const;

/**
 * Reads a CSV file of the French national address base, gzipped or not; keeps what lies in the bounds of the territory,
 * at most `most` (one more tells that there are too many).
 */
export async function readBan(path: string, bounds: Bounds, most: number): Promise<ReadBan | FileProblem> {
  const opened = await openColumns(path, COLUMNS);
  if ('code' in opened) return opened;
  const places = COLUMNS.map((name) => opened.columns.indexOf(name));
  const [south, west, north, east] = bounds;
  const rows: AddressRow[] = [];
  let [unusable, outside] = [0, 0];
  try {
    for await (const { cells } of opened.rows) {
      const [numero, rep, voie, postcode, commune, lon, lat] = places.map((at) => (cells?.[at] ?? '').trim());
      const position = { lat: Number(lat), lon: Number(lon) };
      const isUsable = numero !== '' && voie && commune && lat && lon && Number.isFinite(position.lat + position.lon);
      if (!isUsable || !/^\d+$/.test(numero ?? '')) unusable += 1;
      else if (position.lat < south || position.lat > north || position.lon < west || position.lon > east) outside += 1;
      else {
        rows.push({
          number: Number(numero),
          suffix: (rep ?? '').toLowerCase().slice(0, LONGEST.suffix),
          street: voie.slice(0, LONGEST.street),
          commune: commune.slice(0, LONGEST.commune),
          postcode: (postcode ?? '').slice(0, LONGEST.postcode),
          ...position,
        });
        if (rows.length > most) break;
      }
    }
  } catch (error) {
    return fileProblem(error);
  }
  return { rows, unusable, outside };
}
