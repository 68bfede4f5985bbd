import { useState } from 'react';
import type { EnrolmentCode } from '../../device/desk/wireTypes.ts';
import { formatAge, formatDateTime } from '../words/format.ts';
import styles from './admin.module.css';
import { QrCode } from './QrCode.tsx';
import { useAdminWords } from './words.ts';

/** An enrolment code, to be photographed or typed. */
export function CodeCard({ code }: { readonly code: EnrolmentCode }) {
  const say = useAdminWords();
  const [now] = useState(() => Date.now());
  const { host, pathname } = new URL(code.url);
  return (
    <div className={styles['codeCard']}>
      <QrCode text={code.url} label={say('codeQr')} />
      <div>
        <p className={styles['bigCode']}>{code.code}</p>
        <p>{say('codeDo', { host: `${host}${pathname}` })}</p>
        <p>{say('codeLife', { date: formatDateTime(code.expiresAt), age: formatAge(code.expiresAt, now) })}</p>
      </div>
    </div>
  );
}
