import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import type { Demonstration } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './admin.module.css';
import { AskedView } from './AskedView.tsx';
import { CreateOrganisation } from './CreateOrganisation.tsx';
import { DemonstrationReady } from './DemonstrationReady.tsx';
import { Failure } from './Failure.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

/** The first page of an empty installation: one's own organisation, or the demonstration. */
export function WelcomeScreen() {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [state] = useState(() => createQuery((signal) => desk.setupState(signal)));
  const [loaded, setLoaded] = useState<Demonstration | null>(null);
  if (loaded) return <DemonstrationReady demonstration={loaded} />;
  const taken = (
    <Notice tone="info" action={<LinkButton to="/connexion">{say('goSignIn')}</LinkButton>}>
      {say('alreadySetUp')}
    </Notice>
  );
  const choices = (
    <div className={styles['choices']}>
      <Card as="section">
        <h2 className={styles['title']}>{say('createTitle')}</h2>
        <CreateOrganisation />
      </Card>
      <Card as="section">
        <h2 className={styles['title']}>{say('demoTitle')}</h2>
        <p>{say('demoText')}</p>
        <Failure code={attempt.code} />
        <Button
          busy={attempt.busy}
          onClick={() => {
            attempt.run(() => desk.loadDemonstration(), setLoaded);
          }}
        >
          {say('loadDemo')}
        </Button>
        <p role="status">{attempt.busy && say('demoLoading')}</p>
      </Card>
    </div>
  );
  return (
    <Page title={say('welcomeTitle')} lead={say('welcomeLead')}>
      <AskedView query={state}>{({ empty }) => (empty ? choices : taken)}</AskedView>
    </Page>
  );
}
