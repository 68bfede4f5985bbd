import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import type { DetailResponse } from '../../../device/desk/wireTypes.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { textIn } from '../../words/language.ts';
import { AskedView } from '../AskedView.tsx';
import { DetailActions } from './DetailActions.tsx';
import { DetailComments } from './DetailComments.tsx';
import { DetailConflicts } from './DetailConflicts.tsx';
import { DetailFacts } from './DetailFacts.tsx';
import { DetailHistory } from './DetailHistory.tsx';
import { DetailPhotos } from './DetailPhotos.tsx';
import styles from './Detail.module.css';
import { EditOutcome } from './EditOutcome.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { useAsk } from '../useAsk.ts';
import type { DeskEdits } from './useDeskEdit.ts';
import { useDeskEdit } from './useDeskEdit.ts';
import { useKeys } from '../useKeys.ts';
import { useSuperviseWords } from '../words.ts';
import { useDetailWords } from './words.ts';

type DetailPanelProps = {
  readonly id: string;
  readonly onClose: () => void;
  /** After a change: what lists the record is to be asked again. */
  readonly onChanged: () => void;
};

function Whole({ detail, edits }: { readonly detail: DetailResponse; readonly edits: DeskEdits }) {
  const say = useSuperviseWords();
  const sayDetail = useDetailWords();
  const { intervention } = detail;
  const { status, address } = intervention.fields;
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  return (
    <>
      <p className={styles['address']}>{typeof address === 'string' && address !== '' ? address : say('noAddress')}</p>
      <p className={styles['state']}>
        {kind && <span>{textIn(kind.label)}</span>}
        {typeof status === 'string' && <StatusWord kind={intervention.kind} status={status} />}
      </p>
      {intervention.deleted && <Notice tone="warning">{sayDetail('deleted')}</Notice>}
      {detail.doubtful && <Notice tone="warning">{sayDetail('doubtfulDetail')}</Notice>}
      <EditOutcome state={edits.state} />
      <DetailConflicts detail={detail} edits={edits} />
      {/* Another status asks something else. */}
      <DetailActions key={typeof status === 'string' ? status : ''} detail={detail} edits={edits} />
      <DetailPhotos photos={intervention.photos} received={detail.received} />
      <DetailFacts intervention={intervention} />
      <DetailComments detail={detail} edits={edits} />
      <DetailHistory detail={detail} />
    </>
  );
}

/** One intervention whole, beside the list it was chosen in. Give it the id as its key. */
export function DetailPanel({ id, onClose, onChanged }: DetailPanelProps) {
  const sayDetail = useDetailWords();
  const asked = useAsk(id, (signal) => desk.detail(id, signal));
  const edits = useDeskEdit(id, () => {
    asked.reload();
    onChanged();
  });
  useKeys({ Escape: onClose });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <aside className={styles['panel']} aria-label={sayDetail('detail')}>
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {sayDetail('detail')}
        </h2>
        <Button variant="quiet" icon={<IconX />} onClick={onClose}>
          {sayDetail('closeDetail')}
        </Button>
      </header>
      <AskedView asked={asked}>{(detail) => <Whole detail={detail} edits={edits} />}</AskedView>
    </aside>
  );
}
