import type { PlaceRow } from '../../../device/desk/wireTypes.ts';
import { formatNumber } from '../../words/format.ts';
import type { usePlacesWords } from './words.ts';

/** 'rang 1', or 'rang 1 à 6' where chance leaves it open. */
export function rankText(
  { best, worst }: Pick<PlaceRow, 'best' | 'worst'>,
  say: ReturnType<typeof usePlacesWords>,
): string {
  const [from, to] = [formatNumber(best, 0), formatNumber(worst, 0)];
  return best === worst ? say('rankOne', { n: from }) : say('rankRange', { from, to });
}
