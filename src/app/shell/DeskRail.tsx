import { Link, useLocation } from '@tanstack/react-router';
import {
  IconChartBar,
  IconDeviceMobile,
  IconDeviceTablet,
  IconList,
  IconMap2,
  IconMapPin,
  IconMenu2,
  IconSettings,
} from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Sign } from '../ui/Sign.tsx';
import { chooseView } from './chosenView.ts';
import { DemonstrationMark } from './DemonstrationMark.tsx';
import { DeskMenu } from './DeskMenu.tsx';
import styles from './DeskShell.module.css';
import { useSettingsWords } from './settingsWords.ts';

type Entry = {
  readonly to: string;
  readonly word: 'deskMap' | 'deskInterventions' | 'deskPlaces' | 'deskFigures' | 'deskDevices' | 'deskSettings';
  readonly icon: ReactNode;
};

const ENTRIES: readonly Entry[] = [
  { to: '/bureau/carte', word: 'deskMap', icon: <IconMap2 aria-hidden /> },
  { to: '/bureau/interventions', word: 'deskInterventions', icon: <IconList aria-hidden /> },
  { to: '/bureau/lieux', word: 'deskPlaces', icon: <IconMapPin aria-hidden /> },
  { to: '/bureau/indicateurs', word: 'deskFigures', icon: <IconChartBar aria-hidden /> },
  { to: '/bureau/appareils', word: 'deskDevices', icon: <IconDeviceTablet aria-hidden /> },
  { to: '/bureau/reglages', word: 'deskSettings', icon: <IconSettings aria-hidden /> },
];

/** The left rail: where one can go, and who is here. On a narrow screen it is folded under a button. */
export function DeskRail({ session }: { readonly session: Session }) {
  const w = useSettingsWords();
  const path = useLocation({ select: (location) => location.pathname });
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const open = openedAt === path;
  const id = useId();
  return (
    <header className={styles['rail']}>
      <div className={styles['top']}>
        <p className={styles['name']}>
          <span className={styles['sign']}>
            <Sign size={28} />
          </span>
          {session.organisation.name}
        </p>
        <span className={styles['fold']}>
          <Button
            icon={<IconMenu2 />}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpenedAt(open ? null : path);
            }}
          >
            {w('menu')}
          </Button>
        </span>
      </div>
      {session.organisation.demonstration && <DemonstrationMark />}
      <div id={id} className={styles['folded']} data-open={open || undefined}>
        <nav className={styles['nav']} aria-label={w('deskNav')}>
          {ENTRIES.map(({ to, word, icon }) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }} className={styles['entry']}>
              {icon}
              {w(word)}
            </Link>
          ))}
        </nav>
        <div className={styles['foot']}>
          <Link to="/" className={styles['entry']} onClick={() => chooseView('field')}>
            <IconDeviceMobile aria-hidden />
            {w('fieldView')}
          </Link>
          <p className={styles['who']}>{w('signedInAs', { name: session.user.name })}</p>
          <DeskMenu />
        </div>
      </div>
    </header>
  );
}
