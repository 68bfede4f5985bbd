import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { Button, DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FilterBar.module.css';
import { useSuperviseWords } from '../words.ts';

type FilterChipProps = {
  readonly name: string;
  /** What is filtered, in words. */
  readonly value: string;
  /** Whether it leaves anything out: such a chip stands out. */
  readonly set: boolean;
  /** What chooses the value; given a function that closes it. */
  readonly children: (close: () => void) => ReactNode;
};

/** One part of the filter: its value in words, and a panel to change it. */
export function FilterChip({ name, value, set, children }: FilterChipProps) {
  const say = useSuperviseWords();
  return (
    <DialogTrigger>
      <Button className={styles['chip'] ?? ''} data-set={set || undefined}>
        {say('chip', { name, value })}
      </Button>
      {/* The dialog itself: what else it holds, hidden from sight, is then in no other part of the page. */}
      <Popover className={styles['popover'] ?? ''} placement="bottom start" aria-label={name}>
        <Panel>{children}</Panel>
      </Popover>
    </DialogTrigger>
  );
}

function Panel({ children }: Pick<FilterChipProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  return <div className={styles['panel']}>{children(() => state?.close())}</div>;
}

type TakenChipProps = { readonly name: string; readonly value: string; readonly onRemove: () => void };

/** A part of the filter that came with a link, or from the map: here it can only be taken away. */
export function TakenChip({ name, value, onRemove }: TakenChipProps) {
  const say = useSuperviseWords();
  return (
    <button type="button" className={styles['chip']} data-set onClick={onRemove}>
      {say('chip', { name, value })}
      <IconX aria-hidden size={16} />
      <VisuallyHidden>{say('takeAway', { name })}</VisuallyHidden>
    </button>
  );
}
