import { expect, test } from 'vitest';
import type { Edit } from '../../../src/domain/edit.ts';
import { PATHS } from '../../../src/sync/protocol.ts';
import { makeTablet, recordOne } from '../support/tablet.ts';

test('1.2 an edit goes each time as it was made, whatever is done meanwhile to its record', async () => {
  const tablet = await makeTablet();
  const id = await recordOne(tablet);
  const lost = (): void => {
    throw new TypeError('connection reset');
  };
  tablet.office.after = (call) => {
    if (call.path === PATHS.push) lost();
  };
  await tablet.device.syncNow();
  const opened = await tablet.device.editDraft(id);
  if (!opened.ok) throw new Error(opened.code);
  const draft = opened.value;
  await tablet.device.finish({
    draft: draft.id,
    fields: { ...draft.fields, address: '2 rue du Test' },
    photos: [],
    comments: [],
  });
  await tablet.reopen();
  tablet.office.after = () => undefined;
  await tablet.device.syncNow();
  const sent = tablet.office.calls
    .filter((call) => call.path === PATHS.push)
    .flatMap((call) => (call.body as { readonly edits: readonly Edit[] }).edits);
  const [first, ...again] = sent.filter((edit) => edit.seq === 1);
  expect(again.length).toBeGreaterThan(0);
  for (const edit of again) expect(edit).toEqual(first);
  expect(tablet.office.records.get(id)?.intervention.fields['address']).toBe('2 rue du Test');
});
