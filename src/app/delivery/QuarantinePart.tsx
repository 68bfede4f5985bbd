import { IconDownload } from '@tabler/icons-react';
import type { QuarantinedEdit } from '../../device/device.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { formatDateTime } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import type { Rescue } from './useRescueFile.ts';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

type Props = { readonly items: readonly QuarantinedEdit[]; readonly rescue: Rescue };

/** Changes the back office refused: kept, explained, and exportable with the rescue file, which holds them whole. */
export function QuarantinePart({ items, rescue }: Props) {
  const say = useDeliveryWords();
  const language = useLanguage((state) => state.language);
  return (
    <section className={styles['part']} aria-labelledby="delivery-quarantine">
      <h2 id="delivery-quarantine">{say('quarantineTitle', { n: items.length })}</h2>
      <p>{say('quarantineHint')}</p>
      <ul className={styles['list']}>
        {items.map((item) => (
          <Card as="li" key={item.id} className={styles['item']}>
            <h3>
              <TextLink to={`/interventions/${item.intervention}`}>
                {item.address === '' ? say('noAddress') : item.address}
              </TextLink>
            </h3>
            <p>
              {sentenceOf(item.code)[language]} <code>{item.code}</code>
            </p>
            <p>{say('quarantineAt', { at: formatDateTime(item.at, language) })}</p>
          </Card>
        ))}
      </ul>
      <Button
        icon={<IconDownload />}
        busy={rescue.state === 'making'}
        onClick={() => {
          void rescue.make();
        }}
      >
        {say('exportQuarantine')}
      </Button>
    </section>
  );
}
