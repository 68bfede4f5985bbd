import { perimeterSurface, readPerimeter } from '../../../domain/perimeter.ts';
import { formatSurface } from '../../words/format.ts';

/** How much land the perimeter of a filter holds, in words. */
export function surfaceIn(text: string | undefined): string {
  return formatSurface(perimeterSurface(readPerimeter(text ?? '') ?? []));
}
