import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';

/** What happens to one exchange: 'cut-reply' lets the back office do its work and loses the answer. */
export type Fault = 'none' | 'cut-reply' | 'cut-upload';

/** An HTTP proxy in front of a back office that loses what it is told to lose. */
export class FaultyProxy {
  readonly #server: Server;
  #port = 0;
  /** Exchanges in which a fault was injected. */
  injected = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** `decide` is asked once for each request; 'cut-upload' drops the connection after the first bytes of the body. */
  static async start(
    target: number,
    decide: (method: string, path: string) => Fault,
    onRequest: (method: string, path: string) => void = () => undefined,
  ): Promise<FaultyProxy> {
    const server = createServer();
    const proxy = new FaultyProxy(server);
    server.on('request', (incoming, outgoing) => {
      const method = incoming.method ?? 'GET';
      const path = incoming.url ?? '/';
      onRequest(method, path);
      const fault = decide(method, path);
      const forward = request(
        { host: '127.0.0.1', port: target, method, path, headers: incoming.headers },
        (answer) => {
          if (fault === 'cut-reply') {
            proxy.injected += 1;
            answer.on('close', () => outgoing.destroy());
            answer.resume();
            return;
          }
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
          // A back office that dies in mid-answer must not leave the tablet with a socket that says nothing for ever.
          answer.on('close', () => {
            if (!answer.complete) outgoing.destroy();
          });
        },
      );
      forward.on('error', () => outgoing.destroy());
      incoming.on('error', () => forward.destroy());
      outgoing.on('error', () => forward.destroy());
      if (fault === 'cut-upload') {
        incoming.once('data', (chunk: Buffer) => {
          proxy.injected += 1;
          forward.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => {
            forward.destroy();
            incoming.destroy();
          });
        });
        return;
      }
      incoming.pipe(forward);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    proxy.#port = address.port;
    return proxy;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
