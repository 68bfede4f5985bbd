import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { formatDate, formatDateInFull } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { useSuperviseWords } from './words.ts';

/** A date short enough for a table; in full on hover and for screen readers. `at`: UTC milliseconds. */
export function ShortDate({ at }: { readonly at: number | null }) {
  const say = useSuperviseWords();
  const language = useLanguage((state) => state.language);
  if (at === null) return <span>{say('none')}</span>;
  const full = formatDateInFull(at, language);
  return (
    <time dateTime={new Date(at).toISOString()} title={full}>
      <span aria-hidden>{formatDate(at, language)}</span>
      <VisuallyHidden>{full}</VisuallyHidden>
    </time>
  );
}
