import type { App } from '../../../../src/backoffice/http/context.ts';

const HOST = 'sillage.test';

type Answer = {
  readonly status: number;
  /** Code of the problem, or null. */
  readonly code: string | null;
  readonly text: string;
  /** The body as it came. */
  readonly bytes: Buffer;
  readonly headers: { readonly [name: string]: string | undefined };
  /** The Set-Cookie header whole, or null. */
  readonly setCookie: string | null;
  json<T>(): T;
};

/** A browser: keeps its cookie, and names its origin. */
export class TestClient {
  readonly #app: App;
  cookie: string | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  async request(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers: { readonly [name: string]: string } = {},
  ): Promise<Answer> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: {
        host: HOST,
        origin: `http://${HOST}`,
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const header = answer.headers['set-cookie'];
    const setCookie = (Array.isArray(header) ? header[0] : header) ?? null;
    if (setCookie !== null) this.cookie = setCookie.split(';', 1)[0] ?? null;
    const type = answer.headers['content-type'] ?? '';
    const code = type.includes('problem+json') ? answer.json<{ readonly code: string }>().code : null;
    return {
      status: answer.statusCode,
      code,
      text: answer.body,
      bytes: answer.rawPayload,
      headers: answer.headers as { readonly [name: string]: string | undefined },
      setCookie,
      json: <T>() => answer.json<T>(),
    };
  }

  get(url: string): Promise<Answer> {
    return this.request('GET', url);
  }

  post(url: string, body: object = {}): Promise<Answer> {
    return this.request('POST', url, body);
  }
}
