import type { DeskPoints } from '../../device/desk/points.ts';
import { TextLink } from '../ui/TextLink.tsx';
import { changeSearch } from './filter.ts';
import styles from './Map.module.css';
import { useSearchText } from './useSearchText.ts';
import { useSuperviseWords } from './words.ts';

/** What the map cannot show, counted, and the way to put it right. */
export function LeftOut({ points }: { readonly points: DeskPoints }) {
  const say = useSuperviseWords();
  const [search] = useSearchText();
  if (points.doubtful === 0 && points.withoutPoint === 0) return null;
  return (
    <p className={styles['leftOut']}>
      {points.doubtful > 0 && (
        <>
          {say('leftOut', { n: points.doubtful })}{' '}
          <TextLink to={`/bureau/lieux${changeSearch(search, { view: 'doubtful', id: null })}`}>
            {say('seeDoubtful')}
          </TextLink>{' '}
        </>
      )}
      {points.withoutPoint > 0 && say('withoutPoint', { n: points.withoutPoint })}
    </p>
  );
}
