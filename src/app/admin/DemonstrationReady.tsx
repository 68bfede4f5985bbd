import type { Demonstration } from '../../device/desk/wireTypes.ts';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './admin.module.css';
import { CodeCard } from './CodeCard.tsx';
import { Failure } from './Failure.tsx';
import { homeOf } from './homeOf.ts';
import { roleWord } from './roleWord.ts';
import { useAttempt } from './useAttempt.ts';
import { useGo } from './useGo.ts';
import { useAdminWords } from './words.ts';

type Account = Demonstration['accounts'][number];

/** How to sign in to the demonstration, in each role. */
export function DemonstrationReady({ demonstration }: { readonly demonstration: Demonstration }) {
  const say = useAdminWords();
  const device = useDevice();
  const go = useGo('replace');
  const visit = useGo('push');
  const attempt = useAttempt();
  const enter = ({ email, password }: Account): void => {
    attempt.run(
      () => device.signIn(email, password),
      (session) => {
        go(homeOf(session.user.role));
      },
    );
  };
  return (
    <Page title={say('demoReady')} lead={say('demoReadyLead')}>
      <Failure code={attempt.code} />
      <div className={styles['choices']}>
        <Card as="section">
          <h2>{say('demoAgent')}</h2>
          <CodeCard code={demonstration.agentCode} />
          <Button
            onClick={() => {
              visit(`/enroler#${demonstration.agentCode.code}`);
            }}
          >
            {say('enterAsAgent')}
          </Button>
        </Card>
        <Card as="section">
          <h2>{say('demoDesk')}</h2>
          <ul className={styles['rows']} aria-label={say('demoAccounts')}>
            {demonstration.accounts.map((account) => (
              <li key={account.email} className={styles['row']}>
                <dl className={styles['account']}>
                  <dt>{roleWord(account.role, say)}</dt>
                  <dd>{account.name}</dd>
                  <dt>{say('email')}</dt>
                  <dd>{account.email}</dd>
                  <dt>{say('password')}</dt>
                  <dd>{account.password}</dd>
                </dl>
                <Button
                  busy={attempt.busy}
                  onClick={() => {
                    enter(account);
                  }}
                >
                  {say('enterAs', { name: account.name })}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}
