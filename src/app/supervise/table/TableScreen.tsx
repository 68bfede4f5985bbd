import { useRef } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import { formatNumber } from '../../words/format.ts';
import { Page } from '../../ui/Page.tsx';
import { AskedView } from '../AskedView.tsx';
import { Beside } from '../Beside.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import styles from '../desk.module.css';
import { DetailPanel } from '../detail/DetailPanel.tsx';
import { Exports } from '../Exports.tsx';
import { param } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { InterventionTable } from './InterventionTable.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { NothingFound } from '../filter/NothingFound.tsx';
import { Pager } from '../Pager.tsx';
import { ToSettle } from './ToSettle.tsx';
import { useAsk } from '../useAsk.ts';
import { useColumns } from './useColumns.ts';
import { useFilter } from '../filter/useFilter.ts';
import { usePages } from '../usePages.ts';
import { useReturnFocus } from '../useReturnFocus.ts';
import { useRowKeys } from '../useRowKeys.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';

const PAGE = 50;
/** Columns that there is room for when a record is open beside the table. */
const BESIDE = 4;

/** Every intervention the filter lets through, page by page, and the one that is open beside it. */
export function TableScreen() {
  const say = useSuperviseWords();
  const used = useFilter();
  const [search, change] = useSearchText();
  const [shown, choose] = useColumns();
  const tableRef = useRef<HTMLTableElement>(null);

  const sort = param(search, 'sort') || 'createdAt';
  const order = param(search, 'order') === 'asc' ? 'asc' : 'desc';
  const opened = param(search, 'id');
  const pages = usePages('page', `${used.key} ${sort} ${order}`);
  const ask = { ...used.filter, sort, order, limit: String(PAGE), ...pages.edge };
  const asked = useAsk(JSON.stringify(ask), (signal) => desk.table(ask, signal));
  const close = (): void => {
    change({ id: null });
  };
  useRowKeys(tableRef);
  useReturnFocus(tableRef, opened);
  const detail =
    opened === '' ? null : <DetailPanel key={opened} id={opened} onClose={close} onChanged={asked.reload} />;
  return (
    <Page title={say('tableTitle')} actions={<KeysHelp />} fill>
      <FilterBar used={used} />
      {used.filter.conflicts === undefined && <ToSettle />}
      <div className={styles['tools']}>
        <p role="status">{asked.value && say('total', { n: asked.value.total })}</p>
        <span className={styles['wide']}>
          <ColumnChoice shown={shown} onChoose={choose} />
        </span>
        <Exports filter={used.filter} />
      </div>
      <Beside beside={detail}>
        <AskedView asked={asked}>
          {({ rows, next, previous, total }) =>
            rows.length === 0 ? (
              <NothingFound filter={used.filter} title={say('nothing')} />
            ) : (
              <>
                <InterventionTable
                  caption={`${say('tableTitle')} (${formatNumber(total, 0)})`}
                  rows={rows}
                  shown={opened === '' ? shown : shown.slice(0, BESIDE)}
                  opened={opened}
                  sort={sort}
                  order={order}
                  onSort={(by, next) => {
                    change({ sort: by, order: next, page: null }, 'replace');
                  }}
                  tableRef={tableRef}
                />
                <Pager
                  pages={pages}
                  next={next}
                  previous={previous}
                  label={say('tableTitle')}
                  total={total}
                  size={PAGE}
                />
              </>
            )
          }
        </AskedView>
      </Beside>
    </Page>
  );
}
