import type { Safeguard } from './safeguards.ts';

/** Of the tablet. */
export const OF_THE_TABLET: readonly Safeguard[] = [
  {
    name: 'A page and its cursor are written in one transaction',
    rule: '4.1',
    changes: [
      {
        file: 'device/sync/pull.ts',
        from: 'if (!(await takePage(context, cursor, said, page))',
        to: "await database.meta.put({ key: 'cursor', value: page.cursor });\n  if (!(await takePage(context, page.cursor, said, page))",
      },
    ],
  },
  {
    name: 'An edit is taken off the screen only when its version was pulled',
    rule: '4.3',
    changes: [
      {
        file: 'sync/isConfirmed.ts',
        from: 'const { version } = row.receipt;',
        to: 'const version = row.receipt.version ?? 0;\n  if (version >= 0) return true;',
      },
    ],
  },
  {
    name: 'An edit without a receipt stays pending',
    rule: '2.5',
    changes: [
      {
        file: 'sync/judgeReceipts.ts',
        from: 'return receipt ? [judge(row, receipt, response.epoch, now, random)] : [];',
        to: "return [judge(row, receipt ?? { id: row.id, result: 'applied' }, response.epoch, now, random)];",
      },
    ],
  },
  {
    name: 'A newer base goes under what is not confirmed',
    rule: '4.2',
    changes: [
      {
        file: 'device/sync/takeRows.ts',
        from: 'const edited = new Set(own.filter(isOverlaid).map((row) => row.intervention));',
        to: 'const edited = new Set<string>();',
      },
    ],
  },
  {
    name: 'An edit, its record and its photos are one transaction',
    rule: '1.3',
    changes: [
      {
        file: 'device/finish/finish.ts',
        from: "database.transaction('rw', editTables(database), async (): Promise<Outcome<number>> => {",
        to: '(async (run: () => Promise<Outcome<number>>) => run())(async (): Promise<Outcome<number>> => {',
      },
    ],
  },
  {
    name: 'After a restore, what was confirmed is pushed again',
    rule: '9.1',
    changes: [
      { file: 'device/sync/pushAgain.ts', from: 'if (lost.length === 0) return;', to: 'if (lost.length >= 0) return;' },
    ],
  },
  {
    name: 'What was heard outlives the cursor',
    rule: '9.3',
    changes: [{ file: 'device/store/heard.ts', from: 'return heard ?? (cursor', to: 'return (cursor' }],
  },
  {
    name: 'What a receipt tells was heard',
    rule: '9.3',
    changes: [{ file: 'device/sync/takeReceipts.ts', from: 'if (version > 0)', to: 'if (version < 0)' }],
  },
  {
    name: 'A snapshot removes what it did not bring',
    rule: '7.1',
    changes: [{ file: 'device/sync/sweep.ts', from: 'ids.filter((id) => !kept.has(id)),', to: '[],' }],
  },
  {
    name: 'What left its sector goes once it is sent',
    rule: '7.2',
    changes: [{ file: 'device/sync/takePage.ts', from: '} else await dropLeft(database);', to: '}' }],
  },
  {
    name: 'A photo is received when the back office says its hash and size',
    rule: '10.3',
    changes: [{ file: 'device/sync/provePhotos.ts', from: 'sizes.get(row.sha256) !== row.size', to: 'false' }],
  },
  {
    name: 'The bytes of a photo stay after they were sent',
    rule: '10.4',
    changes: [
      {
        file: 'device/sync/sendPhotos.ts',
        from: 'const same = ready.filter((each) => each.sha256 === sha256);',
        to: 'await database.photoBytes.delete(sha256);\n  const same = ready.filter((each) => each.sha256 === sha256);',
      },
    ],
  },
  {
    name: 'Confirmed edits stay for a while',
    rule: '9.1',
    changes: [
      {
        file: 'device/sync/housekeeping.ts',
        from: 'await dropEdits(context, now - GRACE);',
        to: 'await dropEdits(context, now);',
      },
    ],
  },
  {
    name: 'A refused edit is kept apart',
    rule: '6.1',
    changes: [
      {
        file: 'sync/judgeReceipts.ts',
        from: "state: 'quarantined', code: receipt.code ?? 'edit-invalid', since: now };",
        to: "state: 'confirmed', code: null, since: now };",
      },
    ],
  },
  {
    name: 'A session that ended refuses no edit',
    rule: '6.3',
    changes: [
      {
        file: 'device/sync/push.ts',
        from: '} else if (!isAboutTheRequest(answer)) {',
        to: "} else if (!isAboutTheRequest(answer)) {\n      if (answer.status === 401) await context.database.edits.update(first.id, { state: 'quarantined', code: answer.code });",
      },
    ],
  },
  {
    name: 'Nobody sees what another agent has not sent',
    rule: '12.2',
    changes: [
      {
        file: 'device/store/writeView.ts',
        from: 'reconcile(base, ownOf(outbox, reader))',
        to: 'reconcile(base, outbox)',
      },
    ],
  },
  {
    name: 'Open forms of other agents are put away',
    rule: '12.2',
    changes: [{ file: 'device/session/handOver.ts', from: 'await changeDrafts(database, user.id);', to: '' }],
  },
  {
    name: 'A tablet that was handed over says so before it asks',
    rule: '12.1',
    changes: [
      {
        file: 'device/session/session.ts',
        from: 'if (!changed || !crew?.some((each) => each.user.id === here.user.id)) {',
        to: 'if (true) {',
      },
    ],
  },
  {
    name: 'What follows a creation waits for its receipt',
    rule: '2.3',
    changes: [{ file: 'sync/planPush.ts', from: 'if (row.edit.baseRev === 0) held.add(row.intervention);', to: '' }],
  },
  {
    name: 'A chunk and the note that it was taken are one transaction',
    rule: '13.2',
    changes: [
      {
        file: 'device/sync/takeChunk.ts',
        from: "  await database.transaction('rw', editTables(database), async () => {",
        to: "  let late = () => Promise.resolve();\n  await database.transaction('rw', editTables(database), async () => {",
      },
      {
        file: 'device/sync/takeChunk.ts',
        from: 'await takeRows(context, rows, firstSync.cursor, snapshot?.number ?? 0, reader, rangeOf(ids));',
        to: 'late = () => takeRows(context, rows, firstSync.cursor, snapshot?.number ?? 0, null);',
      },
      {
        file: 'device/sync/takeChunk.ts',
        from: '  });\n}\n\n/** A chunk is gone',
        to: '  });\n  await late();\n}\n\n/** A chunk is gone',
      },
    ],
  },
  {
    name: 'A chunk is taken only where its hash is right',
    rule: '13.2',
    changes: [{ file: 'device/files/askBytes.ts', from: '=== sha256)', to: "!== '')" }],
  },
  {
    name: 'After a first sync the feed goes on from its first offer',
    rule: '13.3',
    changes: [{ file: 'device/sync/takePage.ts', from: 'before?.version ?? offer.version', to: 'offer.version' }],
  },
  {
    name: 'A handover ends the first sync of another scope',
    rule: '12.4',
    changes: [{ file: 'device/session/handOver.ts', from: "await database.meta.delete('firstSync');", to: '' }],
  },
  {
    name: 'Unsent work keeps a record that left its sector',
    rule: '7.2',
    changes: [
      {
        file: 'device/sync/sweep.ts',
        from: 'const gone = ids.filter((id) => !unsent.has(id));',
        to: 'const gone = [...ids];',
      },
    ],
  },
  {
    name: 'A form leaves alone what only a newer app knows',
    rule: '4.6',
    changes: [
      {
        file: 'device/finish/finish.ts',
        from: 'const patch = makePatch(seen, fields);',
        to: "const patch = makePatch(seen, 'later' in fields ? { ...fields, later: null } : fields);",
      },
    ],
  },
  {
    name: 'An open form goes on from what its agent changes beside it',
    rule: '1.4',
    changes: [{ file: 'device/finish/change.ts', from: 'goOn(database, content)', to: 'null' }],
  },
  {
    name: 'A page is taken only if the cursor is the one that it was asked with',
    rule: '3.2',
    changes: [
      {
        file: 'device/sync/takePage.ts',
        from: "if (!sameCursor(asked, await readMeta(database, 'cursor'))) return null;",
        to: '',
      },
    ],
  },
  {
    name: 'Nothing waits for years because a clock was put back',
    rule: '8.5',
    changes: [{ file: 'sync/backoff.ts', from: 'left > 0 && left <= LONGEST_ASKED', to: 'left > 0' }],
  },
  {
    name: 'Days of grace are not those of a clock that is put forward',
    rule: '8.5',
    changes: [
      {
        file: 'device/store/officeTime.ts',
        from: "(await readMeta(database, 'officeTime')) ?? environment.now()",
        to: 'environment.now()',
      },
    ],
  },
  {
    name: 'A page of the browser that froze keeps no other from sending',
    rule: '3.2',
    changes: [
      {
        file: 'device/sync/roundLock.ts',
        from: 'if (Math.abs(environment.now() - beat) < FROZEN) return null;',
        to: 'if (beat >= 0) return null;',
      },
    ],
  },
  {
    name: 'A database that the browser closed is no bug',
    rule: '14.1',
    changes: [{ file: 'device/store/storageProblem.ts', from: "['AbortError', 'storage-closed'],", to: '' }],
  },
  {
    name: 'What met a closing database is done once more',
    rule: '14.1',
    changes: [
      { file: 'device/store/storageProblem.ts', from: 'return await reopened(work);', to: 'return await work();' },
    ],
  },
  {
    name: 'A browser that erased its data signs in by itself',
    rule: '14.2',
    changes: [
      {
        file: 'device/session/session.ts',
        from: 'if (!answer.ok || !answer.value.device) return false;',
        to: 'return false;',
      },
    ],
  },
  {
    name: 'It is said that the data was erased',
    rule: '14.2',
    changes: [
      {
        file: 'device/session/session.ts',
        from: "await writeMeta(database, 'emptied', { edits",
        to: 'void ({ edits',
      },
    ],
  },
  {
    name: 'All that waits is in the rescue file',
    rule: '11.1',
    changes: [
      {
        file: 'device/rescue/rescueFile.ts',
        from: "(row) => row.state !== 'confirmed'",
        to: "(row) => row.state === 'quarantined'",
      },
    ],
  },
  {
    name: 'What waits is in the rescue file with what it stands on',
    rule: '11.1',
    changes: [
      {
        file: 'device/rescue/rescueFile.ts',
        from: "return edits\n    .where('intervention')\n    .anyOf([...records])\n    .sortBy('seq');",
        to: 'return waiting;',
      },
    ],
  },
  {
    name: 'What a rescue file brings keeps its ids',
    rule: '11.2',
    changes: [
      {
        file: 'device/rescue/bringRescue.ts',
        from: 'edits: plan.map((row) => row.edit)',
        to: 'edits: plan.map((row) => ({ ...row.edit, id: environment.newId() }))',
      },
    ],
  },
];
