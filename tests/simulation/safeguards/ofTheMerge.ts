import type { Safeguard } from './safeguards.ts';

/** Of the merge, on both ends. */
export const OF_THE_MERGE: readonly Safeguard[] = [
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
    name: 'A change of status is an event beside those before it',
    rule: '5.5',
    changes: [
      { file: 'domain/edit.ts', from: 'trail = union(trail, [event], (each) => each.edit);', to: 'trail = [event];' },
    ],
  },
  {
    name: 'The end of the work comes and goes with the status that is taken',
    rule: '5.6',
    changes: [{ file: 'domain/edit.ts', from: ' || isDerived(field, edit)) continue;', to: ') continue;' }],
  },
  {
    name: 'The target is that of the merged fields',
    rule: '5.6',
    changes: [
      {
        file: 'domain/derivedFields.ts',
        from: 'return now === due(before) ? {} : { dueAt: now };',
        to: "return before['dueAt'] === undefined ? { dueAt: now } : {};",
      },
    ],
  },
];
