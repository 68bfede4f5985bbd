import { readStored, writeStored } from '../words/stored.ts';

const KEY = 'sillage-view';

/** Those who may see both begin at the desk, unless they went to the field screens last. */
export function chosenView(): 'desk' | 'field' {
  return readStored(KEY) === 'field' ? 'field' : 'desk';
}

export function chooseView(view: 'desk' | 'field'): void {
  writeStored(KEY, view);
}
