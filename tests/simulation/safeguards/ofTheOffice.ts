import type { Safeguard } from './safeguards.ts';

/** Of the back office. */
export const OF_THE_OFFICE: readonly Safeguard[] = [
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
    name: 'A conflict keeps the value that came second',
    rule: '5.1',
    changes: [{ file: 'backoffice/sync/applyEdits.ts', from: 'work.conflicts.push(...rows);', to: '' }],
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
    name: 'What follows an edit that failed waits with it',
    rule: '2.2',
    changes: [{ file: 'backoffice/sync/applyEdits.ts', from: 'if (edit) held.add(edit.intervention);', to: '' }],
  },
  {
    name: 'A push of before a restore applies nothing',
    rule: '9.2',
    changes: [
      { file: 'backoffice/sync/takePush.ts', from: 'if (known !== undefined && ', to: 'if (known === null && ' },
    ],
  },
  {
    name: 'A version that the feed leapt over is of a time that is lost',
    rule: '9.3',
    changes: [{ file: 'backoffice/store/leaps.ts', from: 'return leap === undefined;', to: 'return leap !== null;' }],
  },
  {
    name: 'A time that is lost ends with a new epoch',
    rule: '9.3',
    changes: [
      {
        file: 'backoffice/store/leaps.ts',
        from: 'if (numDeletedRows === 0n) return;',
        to: 'if (numDeletedRows >= 0n) return;',
      },
    ],
  },
  {
    name: 'Chunks of a time that is lost are not offered',
    rule: '9.3',
    changes: [
      {
        file: 'backoffice/chunks/makeBook.ts',
        from: '(await wereGiven(scope.context.store.db, scope.organisation, [before.version, before.newest]))',
        to: 'true',
      },
    ],
  },
  {
    name: 'A cursor of another epoch or scope is answered from the start',
    rule: '7.1',
    changes: [
      {
        file: 'backoffice/sync/readFeed.ts',
        from: 'const restart = !known || asked.epoch !== epoch || asked.scope !== scope;',
        to: 'const restart = asked.version > newest;',
      },
    ],
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
    name: 'The version that chunks tell of is read before their rows',
    rule: '13.1',
    changes: [
      {
        file: 'backoffice/chunks/makeBook.ts',
        from: 'return { epoch, version, newest:',
        to: "const late = await scope.context.store.db.selectFrom('organisations').select('version').where('id', '=', scope.organisation).executeTakeFirstOrThrow();\n  return { epoch, version: late.version, newest:",
      },
    ],
  },
  {
    name: 'A status is given by those who may',
    rule: '6.6',
    changes: [
      {
        file: 'backoffice/sync/refusal.ts',
        from: '!maySetStatus(kind, status, asker.role))',
        to: 'status.length === 0)',
      },
    ],
  },
  {
    name: 'Everybody may agree with a status that was given by those who may',
    rule: '6.6',
    changes: [{ file: 'backoffice/sync/refusal.ts', from: ' && !isProposed(edit, status, current)', to: '' }],
  },
  {
    name: 'What was refused is judged again when a rescue file brings it',
    rule: '11.4',
    changes: [
      {
        file: 'backoffice/sync/applyEdits.ts',
        from: "if (stored && !(way === 'brought' && stored.result === 'rejected')) continue;",
        to: 'if (stored) continue;',
      },
    ],
  },
];
