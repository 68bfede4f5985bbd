import type { WaitingItem } from '../../device/device.ts';
import { Card } from '../ui/Card.tsx';
import { Progress } from '../ui/Progress.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { formatDateTime, formatShare } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { photoText } from './photoText.ts';
import { useDeliveryWords } from './words.ts';
import styles from './DeliveryScreen.module.css';

/** What waits, intervention by intervention, and why. */
export function WaitingList({ items }: { readonly items: readonly WaitingItem[] }) {
  const say = useDeliveryWords();
  const language = useLanguage((state) => state.language);
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <Card as="li" key={item.intervention} className={styles['item']}>
          <h3>
            <TextLink to={`/interventions/${item.intervention}`}>
              {item.address === '' ? say('noAddress') : item.address}
            </TextLink>
          </h3>
          <p>
            {item.edits > 0 ? say('editsWaiting', { n: item.edits }) : say('recordOnly')}
            {' · '}
            {say('waitingSince', { at: formatDateTime(item.since, language) })}
          </p>
          {item.photos.length > 0 && (
            <ul className={styles['photos']}>
              {item.photos.map((photo, index) => (
                <li key={photo.sha256}>
                  {photo.state === 'sending' ? (
                    <Progress
                      label={photoText(photo, index + 1, say, language)}
                      value={photo.sent}
                      max={photo.size}
                      text={formatShare(photo.size > 0 ? photo.sent / photo.size : 0, language)}
                    />
                  ) : (
                    photoText(photo, index + 1, say, language)
                  )}
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </ul>
  );
}
