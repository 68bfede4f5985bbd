import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { useShellWords } from './words.ts';

export function NotFoundScreen() {
  const w = useShellWords();
  return (
    <Page title={w('notFoundTitle')} narrow>
      <EmptyState title={w('notFoundText')} action={<LinkButton to="/">{w('home')}</LinkButton>} />
    </Page>
  );
}
