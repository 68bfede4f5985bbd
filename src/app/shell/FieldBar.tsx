import { Link } from '@tanstack/react-router';
import { IconListCheck, IconMap2, IconPlus, IconSend } from '@tabler/icons-react';
import { LinkButton } from '../ui/LinkButton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './FieldShell.module.css';
import { useThumbSide } from './thumbSide.ts';
import { useShellWords } from './words.ts';

/** Under the thumb: the one primary action, and the three screens. */
export function FieldBar() {
  const w = useShellWords();
  const side = useThumbSide((state) => state.side);
  return (
    <nav className={styles['bottom']} data-thumb={side} aria-label={w('fieldNav')}>
      <LinkButton to="/nouvelle" variant="primary" wide icon={<IconPlus />}>
        <span>
          <VisuallyHidden>{w('add')} </VisuallyHidden>
          {w('newIntervention')}
        </span>
      </LinkButton>
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
