import { Link } from '@tanstack/react-router';
import { IconArrowLeft, IconLayoutSidebar, IconSettings } from '@tabler/icons-react';
import type { Delivery } from '../../device/device.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
import { Sign } from '../ui/Sign.tsx';
import { chooseView } from './chosenView.ts';
import { DemonstrationMark } from './DemonstrationMark.tsx';
import { DeliveryBadge } from './DeliveryBadge.tsx';
import styles from './FieldShell.module.css';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useShellWords } from './words.ts';

/** Who holds the tablet of a crew; else what this person's screens are about: their sector, or the whole organisation. */
function nameOf({ user, sectors, organisation }: Session, shared: boolean): string {
  if (shared) return user.name;
  return sectors.find((sector) => sector.id === user.sector)?.name ?? organisation.name;
}

type FieldHeaderProps = {
  readonly session: Session;
  readonly delivery: Delivery | undefined;
  /** In a form: the way back takes the place of the name. */
  readonly inForm: boolean;
};

export function FieldHeader({ session, delivery, inForm }: FieldHeaderProps) {
  const w = useShellWords();
  const shared = (useLive(useDevice().crew)?.length ?? 0) > 1;
  return (
    <header>
      <div className={styles['header']}>
        {inForm ? (
          <Link to="/" className={styles['back']}>
            <IconArrowLeft aria-hidden />
            {w('toDo')}
          </Link>
        ) : (
          <p className={styles['name']}>
            <span className={styles['sign']}>
              <Sign size={28} />
            </span>
            <span className={styles['nameText']}>{nameOf(session, shared)}</span>
          </p>
        )}
        {delivery && <DeliveryBadge delivery={delivery} />}
        {!inForm && session.user.role !== 'agent' && (
          <Link
            to="/bureau/carte"
            className={styles['round']}
            aria-label={w('deskView')}
            title={w('deskView')}
            onClick={() => chooseView('desk')}
          >
            <IconLayoutSidebar aria-hidden />
          </Link>
        )}
        {!inForm && (
          <Link to="/reglages" className={styles['round']} aria-label={w('settings')} title={w('settings')}>
            <IconSettings aria-hidden />
          </Link>
        )}
      </div>
      {session.organisation.demonstration && !inForm && <DemonstrationMark />}
    </header>
  );
}
