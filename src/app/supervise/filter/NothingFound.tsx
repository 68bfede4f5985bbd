import type { ReactNode } from 'react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { countSet } from './filter.ts';
import { useSuperviseWords } from '../words.ts';

type NothingFoundProps = {
  readonly filter: FilterText;
  /** What is not there. */
  readonly title: ReactNode;
  /** It shows a part only, as a map does: there may be more elsewhere. */
  readonly part?: boolean;
};

/** Nothing passes the filter; or, with none, nothing was recorded yet: how the first one comes. */
export function NothingFound({ filter, title, part = false }: NothingFoundProps) {
  const say = useSuperviseWords();
  if (part || countSet(filter) > 0) return <EmptyState title={title}>{say('widen')}</EmptyState>;
  return (
    <EmptyState title={say('nothingYet')} action={<TextLink to="/bureau/appareils">{say('nothingYetLink')}</TextLink>}>
      {say('nothingYetDo')}
    </EmptyState>
  );
}
