import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDatabase } from '../../src/device/store/database.ts';
import { heardOf, noteHeard } from '../../src/device/store/heard.ts';
import { writeMeta } from '../../src/device/store/meta.ts';
import { MAX_HEARD } from '../../src/sync/protocol.ts';

let made = 0;

/** A device that heard these versions of epoch e. */
async function whoHeard(...versions: readonly number[]) {
  made += 1;
  const database = createDatabase(`heard-${String(made)}`);
  await writeMeta(database, 'heard', { epoch: 'e', versions });
  return database;
}

test('9.3 an answer vouches for what its request said: the newest of it is enough', async () => {
  const database = await whoHeard(7, 5);
  await noteHeard(database, { epoch: 'e', version: 9 }, [7, 5]);
  expect(await heardOf(database)).toEqual({ epoch: 'e', versions: [9] });
  await noteHeard(database, { epoch: 'e', version: 8 }, [9]);
  expect(await heardOf(database)).toEqual({ epoch: 'e', versions: [9] });
});

test('9.3 what another tab heard meanwhile may be of another time, and is kept beside it', async () => {
  const database = await whoHeard(7);
  await noteHeard(database, { epoch: 'e', version: 50 }, [5]);
  expect(await heardOf(database)).toEqual({ epoch: 'e', versions: [50, 7] });
  for (let version = 60; version < 200; version += 1) await noteHeard(database, { epoch: 'e', version }, []);
  expect((await heardOf(database))?.versions).toHaveLength(MAX_HEARD);
});

test('9.3 a feed that is answered from the start has what was said count no more, but what was heard meanwhile', async () => {
  const database = await whoHeard(9, 7);
  await noteHeard(database, { epoch: 'another', version: 3 }, [7]);
  expect(await heardOf(database)).toEqual({ epoch: 'e', versions: [9, 7] });
  await noteHeard(database, { epoch: 'e', version: 3 }, [7], true);
  expect(await heardOf(database)).toEqual({ epoch: 'e', versions: [3, 9] });
  await noteHeard(database, { epoch: 'another', version: 3 }, [3, 9], true);
  expect(await heardOf(database)).toEqual({ epoch: 'another', versions: [3] });
});
