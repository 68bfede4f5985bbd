import type { Edit } from '../../../src/domain/edit.ts';
import { AGENT, type MemoryBackOffice } from './memoryBackOffice.ts';

/** Somebody else's change, which reached the back office by another way. */
export function elsewhere(office: MemoryBackOffice, id: string, patch: Edit['patch'], baseRev = 1): void {
  const edit: Edit = {
    id: `other-${String(office.version)}`,
    device: AGENT.device?.id ?? '',
    seq: 1,
    author: 'agent-b',
    at: 0,
    offsetMin: 0,
    intervention: id,
    kind: 'graffiti',
    kindVersion: 1,
    baseRev,
    patch,
  };
  const { reject } = office;
  office.reject = () => null;
  office.apply(edit);
  office.reject = reject;
}
