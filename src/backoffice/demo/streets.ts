import type { Commune } from './communes.ts';
import { type Spot, spotOf } from './plane.ts';
import type { Random } from './random.ts';

/** A street of the demonstration: invented, like its name. */
export type Street = { readonly name: string; readonly commune: Commune; readonly line: readonly Spot[] };

const WAYS = ['rue', 'rue', 'rue', 'rue', 'avenue', 'boulevard', 'impasse', 'place', 'allée', 'chemin'];
// prettier-ignore
const NAMES = [
  'des Tilleuls', 'de la Fontaine', 'du Moulin', 'des Écoles', 'de la Gare', 'du Lavoir', 'des Acacias', 'du Marché',
  'des Potiers', 'de la Tannerie', 'du Vieux Pont', 'des Remparts', 'de l’Horloge', 'des Tisserands', 'du Colombier',
  'de la Halle', 'des Cordeliers', 'du Clos', 'des Vignes', 'du Chêne Vert', 'de la Prairie', 'des Carmes',
  'du Puits', 'des Peupliers', 'de la Source', 'du Four', 'des Lilas', 'de l’Abreuvoir', 'du Stade', 'des Noyers',
  'de la Croix Blanche', 'du Belvédère', 'des Forgerons', 'de la Passerelle', 'du Bocage', 'des Hirondelles',
  'de la Petite Vallée', 'du Grand Pré', 'des Jardins', 'de l’Octroi', 'du Presbytère', 'des Bateliers',
  'de la Verrerie', 'du Canal', 'des Marronniers', 'de la Grange', 'du Théâtre', 'des Arcades', 'de la Poterne',
  'du Sablon',
] as const;

function streetCount({ weight }: Commune): number {
  return Math.round(3 + Math.sqrt(weight) * 3);
}

/** Streets of a commune: some lead out of its middle, the others go around it. */
export function streetsOf(commune: Commune, random: Random): readonly Street[] {
  const centre = spotOf(commune);
  const count = streetCount(commune);
  const size = 250 + Math.sqrt(commune.weight) * 120;
  const names = NAMES.map((name) => [random.next(), name] as const).toSorted(([a], [b]) => a - b);
  return Array.from({ length: count }, (_, i) => {
    const outward = i % 2 === 0;
    const turned = (i / count) * 2 * Math.PI + random.between(-0.2, 0.2);
    const radius = size * random.between(0.15, 0.9);
    const inner = random.between(0.02, 0.4);
    const line = Array.from({ length: 7 }, (__, step): Spot => {
      const share = step / 6;
      const angle = outward ? turned + share * random.between(-0.15, 0.15) : turned + share * 1.2;
      const away = outward ? size * (inner + share * (1.03 - inner)) : radius * (1 + random.between(-0.03, 0.03));
      return { x: centre.x + Math.cos(angle) * away, y: centre.y + Math.sin(angle) * away };
    });
    const name = names[i % names.length]?.[1] ?? NAMES[0];
    return { name: `${random.pick(WAYS)} ${name}`, commune, line };
  });
}

/** A spot along a street, `share` of its length from its beginning, `aside` metres to its left. */
export function alongStreet({ line }: Street, share: number, aside: number): Spot {
  const at = Math.max(0, Math.min(0.9999, share)) * (line.length - 1);
  const from = line[Math.floor(at)] ?? { x: 0, y: 0 };
  const to = line[Math.floor(at) + 1] ?? from;
  const part = at - Math.floor(at);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + part * (to.x - from.x) - (aside * (to.y - from.y)) / length,
    y: from.y + part * (to.y - from.y) + (aside * (to.x - from.x)) / length,
  };
}
