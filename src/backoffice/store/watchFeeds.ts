import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { moveDurably } from '../files/durable.ts';
import type { Context } from '../http/context.ts';
import { renewEpochs } from './renewEpochs.ts';

/** Beside the database and no part of it, so that it does not go back with it. */
const FILE = 'feeds.json';
/** Milliseconds after a commit within which it is written down how far its feed has come. */
const SOON = 1_000;

const marksSchema = z.record(z.string(), z.object({ epoch: z.string(), version: z.number() }));
type Marks = z.infer<typeof marksSchema>;

async function readMarks(path: string): Promise<Marks> {
  try {
    return marksSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // The first start, or a file that says nothing: then nothing is known.
    return {};
  }
}

export type FeedWatch = {
  /** Names of the organisations whose feed had come further than their database tells. */
  readonly restored: readonly string[];
  stop(): Promise<void>;
};

/**
 * Notices at the start that the database is one of an earlier day, and gives its organisations a new epoch; writes down
 * from then on how far each feed has come. It sees nothing where the data folder went back together with the database.
 */
export async function watchFeeds(context: Context): Promise<FeedWatch> {
  const { store, dataFolder, onBug } = context;
  const path = join(dataFolder, FILE);
  // Several processes may share the folder.
  const unfinished = `${path}.${String(process.pid)}`;
  const feeds = async (): Promise<Marks> => {
    const rows = await store.db.selectFrom('organisations').select(['id', 'epoch', 'version']).execute();
    return Object.fromEntries(rows.map(({ id, epoch, version }) => [id, { epoch, version: Number(version) }]));
  };
  const before = await readMarks(path);
  const now = await feeds();
  const wentBack = Object.entries(now).filter(([id, { epoch, version }]) => {
    const mark = before[id];
    return mark?.epoch === epoch && mark.version > version;
  });
  const restored =
    wentBack.length === 0
      ? []
      : await renewEpochs(
          context,
          wentBack.map(([id]) => id),
        );

  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    writing = writing
      .then(async () => {
        // Started once on another database by mistake, it still knows the others.
        await writeFile(unfinished, JSON.stringify({ ...before, ...(await feeds()) }));
        await moveDurably(unfinished, path);
      })
      .catch(onBug);
    return writing;
  };
  await write();
  let timer: NodeJS.Timeout | null = null;
  const unfollow = store.follow(() => {
    timer ??= setTimeout(() => {
      timer = null;
      void write();
    }, SOON).unref();
  });
  return {
    restored,
    async stop() {
      unfollow();
      if (timer) clearTimeout(timer);
      await write();
    },
  };
}
