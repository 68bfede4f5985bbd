import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { chunkContract } from './chunkContract.ts';
import { deskContract } from './deskContract.ts';
import { placeContract } from './placeContract.ts';
import { feedContract } from './feedContract.ts';
import { rescueContract } from './rescueContract.ts';
import { storeContract } from './storeContract.ts';

let postgres: TestPostgres | null = null;

beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
});

storeContract('PostgreSQL', () => postgres?.url);
feedContract('PostgreSQL', () => postgres?.url);
chunkContract('PostgreSQL', () => postgres?.url);
deskContract('PostgreSQL', () => postgres?.url);
placeContract('PostgreSQL', () => postgres?.url);
rescueContract('PostgreSQL', () => postgres?.url);
