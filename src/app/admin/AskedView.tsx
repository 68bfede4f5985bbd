import type { ReactNode } from 'react';
import type { Query } from '../../device/desk/createQuery.ts';
import { useLive } from '../shell/useLive.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Failure } from './Failure.tsx';
import { useAdminWords } from './words.ts';

type AskedViewProps<T> = { readonly query: Query<T>; readonly children: (value: T) => ReactNode };

/** What was asked of the back office: on its way, failed (with the last good answer if there is one), or there. */
export function AskedView<T>({ query, children }: AskedViewProps<T>) {
  const say = useAdminWords();
  const asked = useLive(query.live);
  if (!asked || (asked.value === undefined && asked.code === null))
    return <Skeleton label={say('loading')} lines={4} />;
  return (
    <>
      <Failure code={asked.code} stale={asked.value !== undefined} onRetry={query.reload} />
      {asked.value !== undefined && children(asked.value)}
    </>
  );
}
