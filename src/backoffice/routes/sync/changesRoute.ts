import { PassThrough } from 'node:stream';
import * as z from 'zod/mini';
import { PATHS, problemSchema } from '../../../sync/protocol.ts';
import { authenticate } from '../../auth/authenticate.ts';
import { COOKIE } from '../../auth/cookie.ts';
import { actorOf } from '../../http/actorOf.ts';
import type { App, Context } from '../../http/context.ts';
import { EVERYBODY } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { changeFeed } from '../../sync/changeFeed.ts';

/** Milliseconds between two signs of life: proxies close what is silent, and a session that ended is seen by then. */
const BEAT = 25_000;
/** Streams of one session: one tab of a browser follows for all, and a new one comes before the old is known gone. */
const MOST_OF_A_SESSION = 3;
const MOST = 5_000;
/** Bytes that wait for a reader who does not read. */
const MOST_WAITING = 16_384;
/** Milliseconds after which a browser that was cut off comes back. */
const COME_BACK = 3_000;

/**
 * Server-sent events that say where the feed stands: `data: {epoch, version}`. Nothing else, so that a stream costs
 * nothing and tells nothing; what changed is pulled.
 */
export function changesRoute(app: App, context: Context): void {
  const feed = changeFeed(context);
  const open = new Map<string, Set<() => void>>();
  let count = 0;

  app.addHook('preClose', () => {
    for (const ends of open.values()) for (const end of ends) end();
    feed.close();
  });
  app.get(
    PATHS.changes,
    {
      config: { access: EVERYBODY },
      exposeHeadRoute: false,
      schema: {
        summary: 'Where the feed stands, now and after each change (server-sent events)',
        response: { 200: z.string(), 401: problemSchema, 429: problemSchema },
      },
    },
    async (request, reply) => {
      const { organisation, tokenHash } = actorOf(request);
      if (count >= MOST) throw problem('too-many-requests');
      const stream = new PassThrough();
      const write = (text: string): void => {
        if (stream.writableLength > MOST_WAITING) end();
        else stream.write(text);
      };
      const beat = setInterval(() => {
        authenticate(context, request.cookies[COOKIE]).then((actor) => {
          if (actor) write(':\n\n');
          else end();
        }, context.onBug);
      }, BEAT);
      const unfollow = feed.follow(organisation, (state) => {
        write(`data: ${JSON.stringify(state)}\n\n`);
      });
      const own = open.get(tokenHash) ?? new Set();
      function end(): void {
        if (!own.delete(end)) return;
        if (own.size === 0) open.delete(tokenHash);
        count -= 1;
        clearInterval(beat);
        unfollow();
        stream.end();
      }
      open.set(tokenHash, own.add(end));
      count += 1;
      if (own.size > MOST_OF_A_SESSION) for (const oldest of [...own].slice(0, 1)) oldest();
      reply.raw.once('close', end);
      write(`retry: ${String(COME_BACK)}\n\n`);
      // Proxies must not gather it until it is long.
      void reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
      return reply.type('text/event-stream').send(stream as never);
    },
  );
}
