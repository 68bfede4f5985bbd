import { MAX_EDITS_PER_PUSH, PATHS, PROTOCOL } from '../../../src/sync/protocol.ts';
import type { BackOffice } from '../../e2e/support/backOffice.ts';
import { OfficeClient } from '../../e2e/support/office.ts';
import { makeEdits } from './makeEdits.ts';

/** A back office with so many interventions; resolves to its administrator and the agent who made them. */
export async function fillOffice(office: BackOffice, count: number) {
  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const agent = await desk.addAgent('Agent de mesure');
  const other = new OfficeClient(office.url);
  const session = await other.enrol((await desk.codeFor(agent.id)).code, 'Autre tablette');
  const edits = makeEdits(count, session.device?.id ?? '', agent.id);
  for (let at = 0; at < count; at += MAX_EDITS_PER_PUSH)
    await other.json('POST', PATHS.push, { protocol: PROTOCOL, edits: edits.slice(at, at + MAX_EDITS_PER_PUSH) });
  return { desk, agent };
}
