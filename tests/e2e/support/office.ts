import type { z } from 'zod/mini';
import type { codeResponseSchema, personSchema } from '../../../src/sync/desk.ts';

export const ADMINISTRATOR = {
  organisation: 'Ville d’essai',
  name: 'Administration d’essai',
  email: 'administration@essai.invalid',
  password: 'correct-cheval-batterie',
};

/** Speaks HTTP to a running back office as one signed-in person. */
export class OfficeClient {
  readonly url: string;
  #cookie = '';

  constructor(url: string) {
    this.url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async request(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        origin: this.url,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie().find((each) => each.startsWith('sillage_session='));
    if (set) this.#cookie = set.split(';')[0] ?? '';
    return response;
  }

  /** The JSON body of a successful answer; throws what came otherwise. */
  async json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.request(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async setUp(): Promise<void> {
    await this.json('POST', '/api/setup', ADMINISTRATOR);
  }

  async signIn(email = ADMINISTRATOR.email, password = ADMINISTRATOR.password): Promise<void> {
    await this.json('POST', '/api/session/password', { email, password });
  }

  async addAgent(name: string): Promise<z.infer<typeof personSchema>> {
    return this.json('POST', '/api/admin/people', { name, role: 'agent', sector: null });
  }

  async codeFor(person: string): Promise<z.infer<typeof codeResponseSchema>> {
    return this.json('POST', `/api/admin/people/${person}/code`);
  }

  async enrol(code: string, deviceName: string): Promise<{ readonly device: { readonly id: string } | null }> {
    return this.json('POST', '/api/session/enrolment', { code, deviceName });
  }
}
