import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeRows } from '../../../src/backoffice/addresses/takeAddresses.ts';
import { HEADER, MAPPING, openTestImport, row, type TestImport } from './testImport.ts';

let office: TestImport;
beforeEach(async () => {
  office = await openTestImport();
});
afterEach(() => office.close());

const csv = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

describe('an import', () => {
  test('takes each row as a record with what the mapping says', async () => {
    const result = await office.take(await office.file('a.csv', csv(row())));
    expect([result.rows, result.taken, result.problem]).toEqual([1, 1, null]);
    const [kept] = await office.kept();
    expect(kept?.intervention.fields).toEqual({
      priority: 'normal',
      surface_m2: 2.5,
      owner: 'public',
      status: 'signale',
      point: { lat: 46.58, lon: 0.34, accuracy: null, source: 'import' },
      address: '12, rue Carnot',
      createdAt: Date.UTC(2025, 6, 14, 7, 30),
      dueAt: Date.UTC(2025, 6, 16, 7, 30),
      reference: 'A1',
      author: 'import',
    });
  });

  test('is a dry run unless asked to write: it says the same and changes nothing', async () => {
    const path = await office.file('a.csv', csv(row(), row({ id: 'A2' })));
    expect((await office.take(path, { write: false })).taken).toBe(2);
    expect(await office.kept()).toHaveLength(0);
  });

  test('made twice adds nothing', async () => {
    const path = await office.file('a.csv', csv(row(), row({ id: 'A2' })));
    await office.take(path);
    const before = await office.kept();
    const again = await office.take(path);
    expect([again.taken, again.skipped.get('import-row-known')]).toEqual([0, 2]);
    expect(await office.kept()).toEqual(before);
  });

  test('keeps how each record came to be in its history', async () => {
    await office.take(await office.file('a.csv', csv(row())));
    const edits = await office.context.store.db.selectFrom('edits').selectAll().execute();
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ device: 'import', author: 'import', result: 'applied', rev: 1, seq: 2 });
  });

  test('reads gzip, byte order marks, CRLF and other encodings', async () => {
    const text = csv(row({ street: 'rue de l’Église' }));
    const plain = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect((await office.take(await office.file('a.csv.gz', gzipSync(plain)))).taken).toBe(1);
    const latin = Buffer.from(csv(row({ id: 'L', street: 'rue Liberté' })), 'latin1');
    const mapping = { ...MAPPING, encoding: 'windows-1252' } as const;
    await office.take(await office.file('l.csv', latin), { mapping });
    const addresses = (await office.kept()).map(({ intervention }) => intervention.fields['address']);
    expect(addresses).toEqual(['12, rue de l’Église', '12, rue Liberté']);
  });
});

describe('a broken row', () => {
  const BROKEN: readonly (readonly [string, string, string])[] = [
    ['too few columns', 'A9;12', 'import-row-broken'],
    ['too many columns', `${row()};x`, 'import-row-broken'],
    ['a quote that never ends', row({ street: '"rue Carnot' }), 'import-row-broken'],
    ['a quote in the middle', row({ street: 'rue "Carnot' }), 'import-row-broken'],
    ['more than a line may hold', row({ street: 'x'.repeat(300_000) }), 'import-row-broken'],
    ['no reference', row({ id: ' ' }), 'import-row-no-reference'],
    ['a date that does not exist', row({ opened: '31/02/2025 09:30' }), 'import-row-bad-date'],
    ['a date of another format', row({ opened: '2025-07-14' }), 'import-row-bad-date'],
    ['a latitude off the Earth', row({ lat: '460' }), 'import-row-bad-position'],
    ['half a position', row({ lon: '' }), 'import-row-bad-position'],
    ['neither position nor address', row({ lat: '', lon: '', number: '', street: '' }), 'import-row-no-place'],
    ['a status that nobody foresaw', row({ state: 'lost' }), 'import-row-bad-value'],
    ['a number that is none', row({ area: 'big' }), 'import-row-bad-value'],
  ];

  test.each(BROKEN)('with %s is reported by its line and stops no other', async (_, broken, code) => {
    const path = await office.file('a.csv', csv(row({ id: 'B1' }), broken, row({ id: 'B2' }), row({ id: 'B3' })));
    const result = await office.take(path);
    expect(result.reports.map((each) => [each.line, each.code])).toEqual([
      [2, null],
      [3, code],
      [4, null],
      [5, null],
    ]);
    expect((await office.kept()).map(({ intervention }) => intervention.fields['reference'])).toEqual([
      'B1',
      'B2',
      'B3',
    ]);
  });

  test('whose stray quote is followed by another one costs both and no line between', async () => {
    const path = await office.file(
      'a.csv',
      csv(row({ street: 'mur "A' }), row({ id: 'B2' }), row({ id: 'B3', street: 'mur "B' }), row({ id: 'B4' })),
    );
    const result = await office.take(path);
    expect(result.reports.map((each) => each.code)).toEqual(['import-row-broken', null, 'import-row-broken', null]);
  });

  test('is not one with a quoted line break: the lines after it keep their numbers', async () => {
    const path = await office.file('a.csv', csv(row({ street: '"rue\nCarnot; ""B"""' }), 'x', row({ id: 'B2' })));
    const result = await office.take(path);
    expect(result.reports.map((each) => [each.line, each.code])).toEqual([
      [2, null],
      [4, 'import-row-broken'],
      [5, null],
    ]);
    expect((await office.kept())[0]?.intervention.fields['address']).toBe('12, rue Carnot; "B"');
  });

  test('with a reference that stood above is left', async () => {
    const result = await office.take(await office.file('a.csv', csv(row(), row())));
    expect(result.reports.map((each) => each.code)).toEqual([null, 'import-row-repeated']);
  });

  test('of another kind is left by the filter', async () => {
    const mapping = { ...MAPPING, where: { state: ['done'] } };
    const path = await office.file('a.csv', csv(row(), row({ id: 'A2', state: 'done' })));
    const result = await office.take(path, { mapping });
    expect(result.reports.map((each) => each.code)).toEqual(['import-row-filtered', null]);
  });
});

test('control characters reach neither the database nor the terminal', async () => {
  const rows = [row({ street: 'rue\0 \u001B[31mCarnot' }), row({ id: 'A\u001B2', opened: '\u001B[2J' })];
  const { reports } = await office.take(await office.file('a.csv', csv(...rows)));
  const [kept] = await office.kept();
  expect(kept?.intervention.fields['address']).toBe('12, rue [31mCarnot');
  expect(reports[1]).toMatchObject({ reference: 'A2', detail: 'opened: [2J' });
});

describe('a file', () => {
  test('that is not there, or lacks a column, changes nothing and says why', async () => {
    expect((await office.take('/nowhere/a.csv')).problem?.code).toBe('import-file-unreadable');
    const lacking = await office.take(await office.file('a.csv', 'id;street\n1;x\n'));
    expect(lacking.problem).toEqual({
      code: 'import-column-missing',
      detail: 'number, lat, lon, opened, state, area',
      line: 1,
    });
    const twice = await office.file('twice.csv', `${HEADER};street\n${row()};x\n`);
    expect((await office.take(twice)).problem).toEqual({ code: 'import-column-repeated', detail: 'street', line: 1 });
    expect(await office.kept()).toEqual([]);
  });

  test.each([
    ['nothing at all', ''],
    ['a header alone', `${HEADER}\n`],
  ])('with %s is said to be empty', async (_, content) => {
    expect((await office.take(await office.file('a.csv', content))).problem?.code).toBe('import-file-empty');
  });

  test('that is not of its encoding stops at the line that shows it', async () => {
    const text = csv(row(), row({ id: 'A2' }), row({ id: 'A3', street: 'rue Liberté' }), row({ id: 'A4' }));
    const { problem } = await office.take(await office.file('l.csv', Buffer.from(text, 'latin1')));
    expect([problem?.code, problem?.line]).toEqual(['import-encoding-wrong', 4]);
    const wide = await office.take(await office.file('w.csv', Buffer.from(`\uFEFF${text}`, 'utf16le')));
    expect([wide.problem?.code, wide.problem?.line]).toEqual(['import-encoding-wrong', 1]);
  });

  test('whose gzip is damaged from the start is not taken for one that may not be read', async () => {
    const zipped = gzipSync(csv(row()));
    zipped.fill(0xff, 12, 40);
    expect((await office.take(await office.file('a.csv.gz', zipped))).problem?.code).toBe('import-file-cut');
  });

  test('that is cut half-way keeps what was read, and the whole one adds the rest', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => row({ id: `C${String(i)}`, number: String(i) }));
    const whole = gzipSync(csv(...rows));
    const cut = await office.take(await office.file('cut.csv.gz', whole.subarray(0, whole.length / 2)));
    expect(cut.problem?.code).toBe('import-file-cut');
    expect((await office.kept()).length).toBe(cut.taken);
    const rest = await office.take(await office.file('whole.csv.gz', whole));
    expect([rest.problem, rest.taken + cut.taken]).toEqual([null, 3000]);
  });

  test('that puts many addresses on one point has those flagged, however they are split in batches', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) =>
      row({ id: `D${String(i)}`, number: String(i % 1000), ...(i % 300 === 0 ? {} : { lat: String(46 + i / 1e4) }) }),
    );
    await office.take(await office.file('a.csv', csv(...rows)));
    const flagged = await office.context.store.db
      .selectFrom('interventions')
      .select(['lat', 'doubtful'])
      .where('doubtful', '=', 1)
      .execute();
    expect(flagged).toHaveLength(9);
    expect(new Set(flagged.map(({ lat }) => lat))).toEqual(new Set([46.58]));
  });
});

test('a row without a position is put at its address where that is known without a doubt', async () => {
  const address = { suffix: '', street: 'Rue Carnot', commune: 'Poitiers', postcode: '86000', lat: 46.581, lon: 0.341 };
  await takeRows(
    office.context,
    office.organisation,
    [
      { ...address, number: 12 },
      { ...address, number: 14, lat: 46.582 },
      { ...address, number: 3, street: 'Rue de la Gare' },
      { ...address, number: 3, street: 'Rue de la Gare', commune: 'Dissay', lat: 46.7 },
    ],
    'adresses.csv',
  );
  const nowhere = { lat: '', lon: '' };
  const path = await office.file(
    'located.csv',
    [
      HEADER,
      row({ id: 'L1', ...nowhere }),
      // No such number, two such streets, nothing known; and one that has a position of its own.
      row({ id: 'L2', number: '13', ...nowhere }),
      row({ id: 'L3', number: '3', street: 'rue de la gare', ...nowhere }),
      row({ id: 'L4', street: 'chemin perdu', ...nowhere }),
      row({ id: 'L5', lat: '46,59' }),
    ].join('\n'),
  );
  const { taken, located } = await office.take(path, { write: true });
  expect([taken, located]).toEqual([5, 1]);
  const points = new Map(
    (await office.kept()).map(({ intervention: { fields } }) => [fields['reference'], fields['point']]),
  );
  expect(points.get('L1')).toEqual({ lat: 46.581, lon: 0.341, accuracy: null, source: 'address' });
  expect(['L2', 'L3', 'L4'].map((id) => points.get(id) ?? null)).toEqual([null, null, null]);
  expect(points.get('L5')).toMatchObject({ lat: 46.59, source: 'import' });
});
