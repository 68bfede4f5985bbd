import { TextLink } from '../../ui/TextLink.tsx';
import { changeSearch } from '../filter/filter.ts';
import styles from './Map.module.css';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';

type LeftOutProps = { readonly doubtful: number; readonly withoutPoint: number };

/** What the map cannot show, counted, and the way to put it right. */
export function LeftOut({ doubtful, withoutPoint }: LeftOutProps) {
  const say = useSuperviseWords();
  const [search] = useSearchText();
  if (doubtful === 0 && withoutPoint === 0) return null;
  return (
    <p className={styles['leftOut']}>
      {doubtful > 0 && (
        <>
          {say('leftOut', { n: doubtful })}{' '}
          <TextLink to={`/bureau/lieux${changeSearch(search, { view: 'doubtful', id: null })}`}>
            {say('seeDoubtful')}
          </TextLink>{' '}
        </>
      )}
      {withoutPoint > 0 && say('withoutPoint', { n: withoutPoint })}
    </p>
  );
}
