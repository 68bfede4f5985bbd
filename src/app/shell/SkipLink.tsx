import { SkipLink as Skip } from '../ui/SkipLink.tsx';
import { useShellWords } from './words.ts';

/** First stop of the keyboard: past the navigation, to `<main id="main">`. */
export function SkipLink() {
  const w = useShellWords();
  return <Skip to="main">{w('skip')}</Skip>;
}
