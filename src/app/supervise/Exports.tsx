import { IconDownload } from '@tabler/icons-react';
import { desk } from '../../device/desk/desk.ts';
import type { FilterText } from '../../device/desk/filterQuery.ts';
import { useLanguage } from '../words/language.ts';
import styles from './desk.module.css';
import { useSuperviseWords } from './words.ts';

/** Links that download everything the filter lets through. */
export function Exports({ filter }: { readonly filter: FilterText }) {
  const say = useSuperviseWords();
  const language = useLanguage((state) => state.language);
  return (
    <>
      <a
        className={styles['button']}
        download
        href={desk.exportHref('csv', filter, language)}
        title={say('exportNote')}
      >
        <IconDownload aria-hidden size={16} />
        {say('exportCsv')}
      </a>
      <a
        className={styles['button']}
        download
        href={desk.exportHref('geojson', filter, language)}
        title={say('exportNote')}
      >
        <IconDownload aria-hidden size={16} />
        {say('exportGeojson')}
      </a>
    </>
  );
}
