import { TextLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { changeSearch } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';
import { useTimeWords } from './words.ts';

/** The way to the same counts as a table, of all weeks and hours. `by`: a dimension of the figures; null: over time. */
export function TableLink({ by, of }: { readonly by: string | null; readonly of: string }) {
  const say = useTimeWords();
  const [search] = useSearchText();
  return (
    <TextLink to={`/bureau/indicateurs${changeSearch(search, { by, id: null, hours: null })}`}>
      {say('table')}
      <VisuallyHidden> ({of})</VisuallyHidden>
    </TextLink>
  );
}
