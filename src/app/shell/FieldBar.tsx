import { Link } from '@tanstack/react-router';
import { IconListCheck, IconMap2, IconPlus, IconSend } from '@tabler/icons-react';
import { LinkButton } from '../ui/LinkButton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './FieldShell.module.css';
import { useShellWords } from './words.ts';

type FieldBarProps = {
  /** Where the screen has a next step of its own: two such buttons one above the other would be taken one for the other. */
  readonly withoutAction: boolean;
};

/** Under the thumb: the one primary action, and the three screens. */
export function FieldBar({ withoutAction }: FieldBarProps) {
  const w = useShellWords();
  return (
    <nav className={styles['bottom']} aria-label={w('fieldNav')}>
      {!withoutAction && (
        <LinkButton to="/nouvelle" variant="primary" wide icon={<IconPlus />}>
          <span>
            <VisuallyHidden>{w('add')} </VisuallyHidden>
            {w('newIntervention')}
          </span>
        </LinkButton>
      )}
      <div className={styles['tabs']}>
        <Link to="/" activeOptions={{ exact: true }} className={styles['tab']}>
          <IconListCheck aria-hidden />
          {w('toDo')}
        </Link>
        <Link to="/carte" className={styles['tab']}>
          <IconMap2 aria-hidden />
          {w('map')}
        </Link>
        <Link to="/envois" className={styles['tab']}>
          <IconSend aria-hidden />
          {w('deliveries')}
        </Link>
      </div>
    </nav>
  );
}
