import { join } from 'node:path';
import { createContext } from '../http/createContext.ts';
import { originOf } from '../originOf.ts';
import { openStore } from '../store/openStore.ts';
import { run } from './run.ts';
import { languageOf } from './words.ts';

const { env } = process;
const dataFolder = env['SILLAGE_DATA'] || join(import.meta.dirname, '../../../data');
const origin = originOf(env);
const store = await openStore({ databaseUrl: env['DATABASE_URL'], dataFolder });
const print = (line: string): void => {
  console.log(line);
};
process.exitCode = await run(
  { context: createContext({ store, dataFolder }), language: languageOf(env), origin, print },
  process.argv.slice(2),
);
await store.close();
