import { COMMUNES, type Commune } from './communes.ts';
import type { Spot } from './plane.ts';
import type { Random } from './random.ts';
import { alongStreet, type Street, streetsOf } from './streets.ts';

/** Something that gets tagged, and how often. */
export type Wall = {
  readonly address: string;
  readonly commune: Commune;
  readonly spot: Spot;
  readonly support: string;
  readonly element: string;
  readonly owner: string;
  readonly weight: number;
};

const HOT_WALLS = 48;
const ORDINARY_WALLS = 2_600;
/** How fast visits fall off from the most tagged wall to the next ones. */
const FALL = 0.5;

const MATTER: readonly (readonly [{ readonly support: string; readonly elements: readonly string[] }, number])[] = [
  [{ support: 'pierre', elements: ['facade', 'mur', 'pont'] }, 26],
  [{ support: 'enduit', elements: ['facade', 'mur'] }, 16],
  [{ support: 'crepi', elements: ['facade', 'mur'] }, 12],
  [{ support: 'beton', elements: ['mur', 'pont', 'sol'] }, 14],
  [{ support: 'brique', elements: ['facade', 'mur'] }, 5],
  [{ support: 'metal', elements: ['porte', 'poteau', 'coffret'] }, 10],
  [{ support: 'rideau_metallique', elements: ['rideau'] }, 7],
  [{ support: 'plastique', elements: ['coffret', 'abri'] }, 4],
  [{ support: 'verre', elements: ['abri', 'porte'] }, 3],
  [{ support: 'bois', elements: ['porte', 'banc'] }, 3],
];

const OWNERS: readonly (readonly [string, number])[] = [
  ['public', 46],
  ['prive', 30],
  ['copropriete', 9],
  ['bailleur', 8],
  ['operateur', 7],
];

function wallOn(street: Street, random: Random, weight: number): Wall {
  const number = random.whole(1, 89);
  const { support, elements } = random.weighted(MATTER);
  const aside = (number % 2 === 0 ? 1 : -1) * random.between(5, 11);
  return {
    address: `${String(number)}${random.chance(0.04) ? ' bis' : ''} ${street.name}, ${street.commune.name}`,
    commune: street.commune,
    spot: alongStreet(street, number / 90, aside),
    support,
    element: random.pick(elements),
    owner: random.weighted(OWNERS),
    weight,
  };
}

/** All streets of the territory, and the walls along them: a few that come back again and again, many that do not. */
export function wallsOf(random: Random): { readonly streets: readonly Street[]; readonly walls: readonly Wall[] } {
  const byCommune = COMMUNES.map((commune) => [streetsOf(commune, random), commune.weight] as const);
  const street = (): Street => random.pick(random.weighted(byCommune));
  const hot = Array.from({ length: HOT_WALLS }, (_, i) => wallOn(street(), random, 24 / (i + 1) ** FALL));
  const ordinary = Array.from({ length: ORDINARY_WALLS }, () => wallOn(street(), random, random.between(0.1, 0.8)));
  return { streets: byCommune.flatMap(([streets]) => streets), walls: [...hot, ...ordinary] };
}
