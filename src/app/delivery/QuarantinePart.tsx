import { IconDownload } from '@tabler/icons-react';
import type { QuarantinedEdit } from '../../device/device.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { Card } from '../ui/Card.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { formatDateTime } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

/** Changes the back office refused: kept, explained, and each exportable with its photos. */
export function QuarantinePart({ items }: { readonly items: readonly QuarantinedEdit[] }) {
  const say = useDeliveryWords();
  const language = useLanguage((state) => state.language);
  return (
    <section className={styles['part']} aria-labelledby="delivery-quarantine">
      <h2 id="delivery-quarantine">{say('quarantineTitle', { n: items.length })}</h2>
      <p>{say('quarantineHint')}</p>
      <ul className={styles['list']}>
        {items.map((item) => {
          const address = item.address === '' ? say('noAddress') : item.address;
          return (
            <Card as="li" key={item.id} className={styles['item']}>
              <h3>
                <TextLink to={`/interventions/${item.intervention}`}>{address}</TextLink>
              </h3>
              <p>
                {sentenceOf(item.code)[language]} <code>{item.code}</code>
              </p>
              <p>{say('quarantineAt', { at: formatDateTime(item.at, language) })}</p>
              <LinkButton to={`/secours/${item.id}`} icon={<IconDownload />}>
                <span>
                  {say('exportRefused')}
                  <VisuallyHidden> – {address}</VisuallyHidden>
                </span>
              </LinkButton>
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
