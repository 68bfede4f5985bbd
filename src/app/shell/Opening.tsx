import { Skeleton } from '../ui/Skeleton.tsx';
import { useShellWords } from './words.ts';

/** While the code of a screen arrives. */
export function Opening() {
  return <Skeleton label={useShellWords()('opening')} lines={5} />;
}
