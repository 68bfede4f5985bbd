import { once } from 'node:events';
import { createServer, request } from 'node:http';

export type ReleasingProxy = {
  readonly url: string;
  /** From now on the service worker is another one, as after an update of the installation. */
  release(): void;
  stop(): Promise<void>;
};

/** An HTTP proxy in front of a back office that can make its app look newer. */
export async function startReleasingProxy(target: number): Promise<ReleasingProxy> {
  let released = false;
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const newer = released && path === '/serviceWorker.js';
    const asked = newer ? { ...headers, 'accept-encoding': 'identity', 'if-none-match': '' } : headers;
    const forward = request({ host: '127.0.0.1', port: target, method, path, headers: asked }, (answer) => {
      const { 'content-length': _length, etag: _etag, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, newer ? rest : answer.headers);
      answer.pipe(outgoing, { end: !newer });
      if (newer) answer.on('end', () => outgoing.end('\n// newer\n'));
    });
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${String(address.port)}`,
    release: () => {
      released = true;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
