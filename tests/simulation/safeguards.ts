/**
 * What keeps the work safe, and how it is switched off: in each `file` (below src/), `from` stands once and becomes `to`.
 * The simulation has to notice. `rule`: of src/sync/SPEC.md.
 */
export type Safeguard = {
  readonly name: string;
  readonly rule: string;
  readonly changes: readonly Change[];
};

export type Change = { readonly file: string; readonly from: string; readonly to: string };

export const SAFEGUARDS: readonly Safeguard[] = [
  {
    name: 'An edit that comes twice is applied once',
    rule: '2.4',
    changes: [
      {
        file: 'backoffice/sync/batch.ts',
        from: 'known: new Map(known.map(({ id, ...rest }) => [id, rest])),',
        to: 'known: new Map(),',
      },
      {
        file: 'backoffice/sync/applyEdits.ts',
        from: "await insertAll(trx, 'edits', edits);",
        to: "await insertAll(trx, 'edits', edits, true);",
      },
    ],
  },
  {
    name: 'Another payload under a known id is refused',
    rule: '2.4',
    changes: [
      { file: 'backoffice/sync/applyEdits.ts', from: 'if (stored && !isReplay(stored, each))', to: 'if (false)' },
    ],
  },
  {
    name: 'A page and its cursor are written in one transaction',
    rule: '4.1',
    changes: [
      {
        file: 'device/sync/pull.ts',
        from: 'if (!(await takePage(context, cursor, page))',
        to: "await database.meta.put({ key: 'cursor', value: page.cursor });\n  if (!(await takePage(context, page.cursor, page))",
      },
    ],
  },
  {
    name: 'The feed’s newest version is read before its rows',
    rule: '3.1',
    changes: [
      {
        file: 'backoffice/sync/readFeed.ts',
        from: 'const version = more ? (page.at(-1)?.version ?? after) : newest;',
        to: "const last = await db.selectFrom('organisations').select('version').where('id', '=', organisation).executeTakeFirstOrThrow();\n  const version = more ? (page.at(-1)?.version ?? after) : last.version;",
      },
    ],
  },
  {
    name: 'A change is merged field by field with what its author saw',
    rule: '5.1',
    changes: [{ file: 'domain/edit.ts', from: 'if (!seen)', to: 'if (false)' }],
  },
  {
    name: 'What the author saw is a value, not a revision',
    rule: '5.3',
    changes: [
      {
        file: 'domain/edit.ts',
        from: 'const trusted = others !== null && (others[field] ?? 0) <= edit.baseRev;',
        to: 'const trusted = revision <= edit.baseRev;',
      },
    ],
  },
  {
    name: 'A conflict keeps the value that came second',
    rule: '5.1',
    changes: [{ file: 'backoffice/sync/applyEdits.ts', from: 'work.conflicts.push(...rows);', to: '' }],
  },
  {
    name: 'Different fields merge without a conflict',
    rule: '5.1',
    changes: [
      {
        file: 'domain/edit.ts',
        from: 'const seen = sameValue(now, change.old) ||',
        to: 'const seen = (others === null && base.rev <= edit.baseRev) ||',
      },
    ],
  },
  {
    name: 'Photos and comments of both sides are kept',
    rule: '5.1',
    changes: [
      {
        file: 'domain/edit.ts',
        from: 'return fresh.length === 0 ? current : [...current, ...fresh];',
        to: 'return fresh.length === 0 ? current : fresh;',
      },
    ],
  },
  {
    name: 'A deletion by who had not seen all of it waits for a choice',
    rule: '5.1',
    changes: [{ file: 'domain/edit.ts', from: 'if (base.rev > edit.baseRev && !settling)', to: 'if (false)' }],
  },
  {
    name: 'A conflict is told to whoever gave the value that stays',
    rule: '5.4',
    changes: [
      {
        file: 'backoffice/sync/conflictRows.ts',
        from: 'return change !== undefined && sameValue(change.new, kept);',
        to: 'return change !== undefined;',
      },
    ],
  },
  {
    name: 'A deleted record stays in the feed',
    rule: '4.2',
    changes: [
      {
        file: 'backoffice/sync/readFeed.ts',
        from: ".where('version', '<=', newest)",
        to: ".where('version', '<=', newest)\n    .where('deleted', '=', 0)",
      },
    ],
  },
  {
    name: 'An edit on a deleted record brings nothing back by itself',
    rule: '5.1',
    changes: [
      {
        file: 'domain/edit.ts',
        from: 'let deleted = before.deleted;',
        to: 'let deleted = before.deleted && edit.remove === true;',
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
    name: 'What follows an edit that failed waits with it',
    rule: '2.2',
    changes: [{ file: 'backoffice/sync/applyEdits.ts', from: 'if (edit) held.add(edit.intervention);', to: '' }],
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
        from: "const kept = await database.transaction('rw', editTables(database), async (): Promise<Outcome<number>> => {",
        to: 'editTables(database);\n    const kept = await (async (run: () => Promise<Outcome<number>>) => run())(async (): Promise<Outcome<number>> => {',
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
    name: 'A push of before a restore applies nothing',
    rule: '9.2',
    changes: [{ file: 'backoffice/sync/takePush.ts', from: 'known !== undefined && known !== epoch', to: 'false' }],
  },
  {
    name: 'A cursor of another epoch or scope is answered from the start',
    rule: '7.1',
    changes: [
      {
        file: 'backoffice/sync/readFeed.ts',
        from: 'return cursor.epoch === now.epoch && cursor.scope === now.scope && cursor.version <= now.version;',
        to: 'return cursor.version <= now.version;',
      },
    ],
  },
  {
    name: 'A snapshot removes what it did not bring',
    rule: '7.1',
    changes: [{ file: 'device/sync/sweep.ts', from: 'ids.filter((id) => !kept.has(id)),', to: '[],' }],
  },
  {
    name: 'A sector is told what leaves it',
    rule: '7.2',
    changes: [
      {
        file: 'backoffice/sync/departures.ts',
        from: 'if (sector === null) return [];',
        to: 'if (sector !== undefined) return [];',
      },
    ],
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
        from: 'const before = environment.now() - GRACE;',
        to: 'const before = environment.now();',
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
    name: 'The version that chunks tell of is read before their rows',
    rule: '13.1',
    changes: [
      {
        file: 'backoffice/chunks/makeBook.ts',
        from: 'return { epoch, version, chunks:',
        to: "const late = await scope.context.store.db.selectFrom('organisations').select('version').where('id', '=', scope.organisation).executeTakeFirstOrThrow();\n  return { epoch, version: late.version, chunks:",
      },
    ],
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
];
