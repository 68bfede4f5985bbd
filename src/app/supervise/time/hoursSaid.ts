import type { Hours } from '../../../domain/hours.ts';
import { formatHour } from '../../words/format.ts';
import type { useTimeWords } from './words.ts';

/** Hours in words: 'de 22 h à 6 h'. */
export function hoursSaid({ from, to }: Hours, say: ReturnType<typeof useTimeWords>): string {
  return say('hoursBetween', { from: formatHour(from), to: formatHour(to) });
}
