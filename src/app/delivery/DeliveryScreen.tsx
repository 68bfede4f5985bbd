import { IconLifebuoy, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '../../domain/problems.ts';
import { useNow } from '../map/useNow.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { Figure } from '../ui/Figure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { formatAge, formatDateTime, formatDuration, formatNumber } from '../words/format.ts';
import { textIn, useLanguage } from '../words/language.ts';
import { QuarantinePart } from './QuarantinePart.tsx';
import { saysMore, stateText } from './stateText.ts';
import { StoragePart } from './StoragePart.tsx';
import { WaitingList } from './WaitingList.tsx';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

/** Did the office get it: in two figures, in words, and item by item. */
export function DeliveryScreen() {
  const device = useDevice();
  const say = useDeliveryWords();
  useLanguage((state) => state.language);
  const now = useNow();
  const delivery = useLive(device.delivery);
  const waiting = useLive(device.waiting);
  const quarantine = useLive(device.quarantine);
  const [asked, setAsked] = useState<'no' | 'busy' | 'done'>('no');
  const sendNow = async (): Promise<void> => {
    setAsked('busy');
    try {
      await device.syncNow();
    } finally {
      setAsked('done');
    }
  };
  if (!delivery) {
    return (
      <Page title={say('title')} narrow>
        <Skeleton label={say('loading')} lines={6} />
      </Page>
    );
  }
  const { interventions, photos } = delivery;
  const figure = ({ made, received }: { readonly made: number; readonly received: number }): string =>
    say('interventions', { received: formatNumber(received, 0), made: formatNumber(made, 0) });
  const state = stateText(delivery, say);
  const busy = asked === 'busy' || delivery.state === 'sending';
  return (
    <Page title={say('title')} narrow>
      <div className={styles['screen']}>
        {interventions.made === 0 && photos.made === 0 ? (
          <p>{say('nothingMade')}</p>
        ) : (
          <div className={styles['two']}>
            <Figure value={figure(interventions)}>{say('interventionsReceived', { made: interventions.made })}</Figure>
            <Figure value={figure(photos)}>{say('photosReceived', { made: photos.made })}</Figure>
          </div>
        )}
        <Notice
          tone={state.tone}
          live
          action={delivery.state === 'sign-in-needed' && <LinkButton to="/connexion">{say('signIn')}</LinkButton>}
        >
          <p>{state.sentence}</p>
          {saysMore(delivery.problem) && <p>{textIn(sentenceOf(delivery.problem))}</p>}
        </Notice>
        <Button
          variant="primary"
          wide
          icon={<IconSend />}
          busy={busy}
          onClick={() => {
            void sendNow();
          }}
        >
          {say(busy ? 'sendingNow' : 'sendNow')}
        </Button>
        <p role="status" className={styles['small']}>
          {asked === 'done' && `${say('sendAsked')} `}
          {delivery.lastContactAt === null
            ? say('noContact')
            : say('lastContact', {
                age: formatAge(delivery.lastContactAt, now),
                at: formatDateTime(delivery.lastContactAt),
              })}
          {delivery.oldestWaitingAt !== null &&
            ` ${say('oldest', { age: formatDuration(now - delivery.oldestWaitingAt) })}`}
        </p>
        {waiting && waiting.length > 0 && (
          <section className={styles['part']} aria-labelledby="delivery-waiting">
            <h2 id="delivery-waiting">{say('waitingTitle', { n: waiting.length })}</h2>
            <WaitingList items={waiting} />
          </section>
        )}
        {quarantine && quarantine.length > 0 && <QuarantinePart items={quarantine} />}
        <StoragePart />
        <section className={styles['part']} aria-labelledby="delivery-rescue">
          <h2 id="delivery-rescue">{say('rescueTitle')}</h2>
          <p>{say('rescueHint')}</p>
          <LinkButton to="/secours" icon={<IconLifebuoy />}>
            {say('rescue')}
          </LinkButton>
        </section>
      </div>
    </Page>
  );
}
