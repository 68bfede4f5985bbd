import { Link } from '@tanstack/react-router';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { classes } from '../ui/classes.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Delivery } from '../../device/device.ts';
import styles from './DeliveryBadge.module.css';
import { deliveryWords } from './deliveryWords.ts';
import { useShellWords } from './words.ts';

/** How much the back office has not received yet, always in sight. */
export function DeliveryBadge({ delivery }: { readonly delivery: Delivery }) {
  const w = useShellWords();
  const { state, waiting } = deliveryWords(delivery, w);
  return (
    <Link to="/envois" className={styles['badge']}>
      <span>{state}</span>
      <span className={classes(styles['count'], delivery.waiting > 0 && styles['waits'])} aria-hidden="true">
        <IconArrowsUpDown size={20} />
        {delivery.waiting}
      </span>
      <VisuallyHidden>
        {', '}
        {waiting}. {w('seeDeliveries')}
      </VisuallyHidden>
    </Link>
  );
}
