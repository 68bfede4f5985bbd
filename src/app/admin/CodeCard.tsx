import { useState } from 'react';
import type { EnrolmentCode } from '../../device/desk/wireTypes.ts';
import { formatAge, formatDateTime } from '../words/format.ts';
import styles from './admin.module.css';
import { QrCode } from './QrCode.tsx';
import { useAdminWords } from './words.ts';

const LOOKS = {
  enrolment: { qr: 'codeQr', use: 'codeDo', style: 'bigCode' },
  password: { qr: 'linkQr', use: 'linkByCode', style: 'longCode' },
} as const;

type CodeCardProps = { readonly code: EnrolmentCode; readonly opens?: keyof typeof LOOKS };

/** A one-use code, to be photographed or typed. */
export function CodeCard({ code, opens = 'enrolment' }: CodeCardProps) {
  const say = useAdminWords();
  const look = LOOKS[opens];
  const [now] = useState(() => Date.now());
  const { host, pathname } = new URL(code.url);
  return (
    <div className={styles['codeCard']}>
      <QrCode text={code.url} label={say(look.qr)} />
      <div>
        <p className={styles[look.style]}>{code.code}</p>
        <p>{say(look.use, { host: `${host}${pathname}` })}</p>
        <p>{say('codeLife', { date: formatDateTime(code.expiresAt), age: formatAge(code.expiresAt, now) })}</p>
      </div>
    </div>
  );
}
