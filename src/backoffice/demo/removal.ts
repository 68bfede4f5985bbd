import type { FieldValue } from '../../domain/intervention.ts';
import type { Random } from './random.ts';
import type { Wall } from './walls.ts';

type Fields = { readonly [field: string]: FieldValue };

/** How each material is cleaned. */
const TECHNIQUES: { readonly [support: string]: readonly string[] } = {
  pierre: ['hydrogommage', 'aerogommage', 'chaux'],
  brique: ['hydrogommage', 'haute_pression'],
  beton: ['haute_pression', 'hydrogommage', 'recouvrement'],
  enduit: ['recouvrement', 'chaux', 'haute_pression'],
  crepi: ['recouvrement', 'haute_pression'],
  metal: ['solvant', 'recouvrement'],
  rideau_metallique: ['solvant', 'recouvrement'],
  plastique: ['solvant', 'decollage'],
  verre: ['solvant', 'decollage'],
  bois: ['poncage', 'solvant'],
};

const INSCRIPTIONS: readonly (readonly [string, number])[] = [
  ['tag', 68],
  ['graff', 12],
  ['affichage', 9],
  ['autocollant', 8],
  ['gravure', 3],
];

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Euros of a removal: getting there, and by the square metre what the technique takes. */
const [JOURNEY, USUAL_PRICE] = [18, 24];
const PRICES: { readonly [technique: string]: number } = {
  hydrogommage: 38,
  aerogommage: 42,
  recouvrement: 11,
  chaux: 14,
};

/** What the agent records when the wall is clean. */
export function removal(wall: Wall, random: Random, minutes: number): Fields {
  const height = rounded(random.between(0.4, 3.4) + (random.chance(0.06) ? random.between(1, 5) : 0), 1);
  const inscription = random.weighted(INSCRIPTIONS);
  const surface = rounded(0.2 + random.between(0, 2.2) ** 2, 2);
  const technique = random.pick(TECHNIQUES[wall.support] ?? ['haute_pression']);
  return {
    status: 'fait',
    inscription,
    support: wall.support,
    element: wall.element,
    surface_m2: surface,
    technique,
    cost: rounded(JOURNEY + surface * (PRICES[technique] ?? USUAL_PRICE), 2),
    result: random.chance(0.91) ? 'efface' : 'partiel',
    height_m: height,
    access: height > 4 ? 'nacelle' : height > 2.6 ? 'echelle' : 'sol',
    duration_min: minutes,
    crew_size: random.chance(0.7) ? 2 : 1,
    ...(random.chance(0.15) ? { coating: random.chance(0.6) } : {}),
  };
}

const OFFENSES: readonly (readonly [string, number])[] = [
  ['injurieux', 50],
  ['raciste', 12],
  ['homophobe', 8],
  ['sexiste', 10],
  ['politique', 20],
];

/** What is known of it at first sight: whose it is, and whether it offends. */
export function firstSight(wall: Wall, random: Random): Fields {
  const offensive = random.chance(0.055) ? random.weighted(OFFENSES) : 'non';
  const priority = offensive !== 'non' ? 'urgent' : random.chance(0.06) ? 'high' : 'normal';
  return { owner: wall.owner, offensive, priority };
}

/** Without one, a private wall may not be touched. */
export function authorisation(wall: Wall, random: Random): Fields {
  return wall.owner === 'public' ? {} : { authorisation: random.chance(0.7) ? 'convention' : 'permanente' };
}
