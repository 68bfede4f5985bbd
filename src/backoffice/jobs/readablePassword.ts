import { randomInt } from 'node:crypto';

// prettier-ignore
const WORDS = [
  'abricot', 'agate', 'ardoise', 'aubier', 'balcon', 'basalte', 'bocage', 'brique', 'brume', 'cannelle', 'cardon',
  'cerise', 'chaume', 'citron', 'colline', 'copeau', 'corail', 'dentelle', 'dune', 'ecluse', 'epice', 'erable',
  'falaise', 'fenouil', 'figue', 'fougere', 'galet', 'girofle', 'granit', 'grenier', 'halle', 'hameau', 'houle',
  'jardin', 'jasmin', 'lagune', 'lavande', 'lichen', 'lilas', 'marbre', 'melisse', 'meleze', 'moulin', 'muscade',
  'nacre', 'noisette', 'olivier', 'orage', 'orme', 'pavot', 'poirier', 'prairie', 'quartz', 'rivage', 'roseau',
  'sable', 'safran', 'sapin', 'silex', 'sureau', 'talus', 'tilleul', 'verger', 'vigne',
] as const;

/** A password that can be read out: four words and three digits, 34 bits. */
export function readablePassword(): string {
  const words = Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)] ?? WORDS[0]);
  return [...words, String(randomInt(100, 1000))].join('-');
}
