import type { Random } from '../../src/backoffice/demo/random.ts';
import { randomFrom } from '../../src/backoffice/demo/random.ts';
import type { AddressRow } from '../../src/domain/addresses/addressBook.ts';

const WAYS = [
  'Rue',
  'Rue',
  'Rue',
  'Rue',
  'Avenue',
  'Boulevard',
  'Impasse',
  'Place',
  'Allée',
  'Chemin',
  'Route',
  'Square',
];
const LINKS = ['de la', 'du', 'des', 'de', 'de l’', ''];
const FIRST = ['Haut', 'Bas', 'Vieux', 'Grand', 'Petit', 'Docteur', 'Général', 'Saint', 'Sainte', 'Maréchal', ''];
const ROOTS = [
  'clair',
  'bois',
  'font',
  'mont',
  'val',
  'roche',
  'pré',
  'champ',
  'ville',
  'mare',
  'pierre',
  'chêne',
  'lac',
];
const ENDS = ['eau', 'ier', 'erie', 'elle', 'ard', 'on', 'ais', 'ot', 'ine', 'euil', 'ac', 'ou', 'es'];
const SUFFIXES = ['bis', 'ter', 'A', 'B'];

function word(random: Random): string {
  const root = random.pick(ROOTS);
  const text = `${root}${random.chance(0.3) ? random.pick(ROOTS) : ''}${random.pick(ENDS)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Made-up addresses in the shape of the French national base (BAN): streets of communes around a point. */
export function makeAddresses(count: number, seed = 1, lat = 46.58, lon = 0.34): readonly AddressRow[] {
  const random = randomFrom(seed);
  const rows: AddressRow[] = [];
  const communes = Array.from({ length: Math.max(1, Math.round(count / 2_500)) }, (_, at) => ({
    commune: `${word(random)}-${random.pick(['sur', 'lès', 'en'])}-${word(random)}`,
    postcode: String(86_000 + at * 10),
    lat: lat + random.between(-0.15, 0.15),
    lon: lon + random.between(-0.2, 0.2),
  }));
  const names = new Set<string>();
  while (rows.length < count) {
    const place = random.pick(communes);
    const street = `${random.pick(WAYS)} ${random.pick(LINKS)} ${random.pick(FIRST)} ${word(random)}`
      .replaceAll(/\s+/g, ' ')
      .replace('’ ', '’');
    if (names.has(`${street}${place.commune}`)) continue;
    names.add(`${street}${place.commune}`);
    const [startLat, startLon] = [place.lat + random.between(-0.02, 0.02), place.lon + random.between(-0.025, 0.025)];
    const angle = random.between(0, 2 * Math.PI);
    const houses = random.whole(3, 40);
    let number = 0;
    for (let house = 0; house < houses && rows.length < count; house += 1) {
      number += random.whole(1, 3);
      const along = (house * 18) / 111_000;
      const row = {
        number,
        suffix: '',
        street,
        commune: place.commune,
        postcode: place.postcode,
        lat: Number((startLat + along * Math.sin(angle) + random.between(-4e-5, 4e-5)).toFixed(6)),
        lon: Number((startLon + along * Math.cos(angle) * 1.45 + random.between(-6e-5, 6e-5)).toFixed(6)),
      };
      rows.push(row);
      if (random.chance(0.05) && rows.length < count)
        rows.push({ ...row, suffix: random.pick(SUFFIXES), lat: Number((row.lat + 3e-5).toFixed(6)) });
    }
  }
  return rows;
}

const HEADER =
  'id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;' +
  'x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;' +
  'certification_commune;cad_parcelles';

/** The same as a file of the BAN: CSV, semicolons, its columns in its order. */
export function banCsv(rows: readonly AddressRow[]): string {
  const lines = rows.map(({ number, suffix, street, commune, postcode, lat, lon }, at) =>
    [
      `86000_${String(at)}`,
      '',
      number,
      suffix.toLowerCase(),
      street,
      postcode,
      '86000',
      commune,
      '',
      '',
      '0',
      '0',
      lon,
      lat,
      'entrée',
      '',
      '',
      commune.toUpperCase(),
      street.toUpperCase(),
      'commune',
      'commune',
      '1',
      '',
    ].join(';'),
  );
  return `${HEADER}\n${lines.join('\n')}\n`;
}
