import type { Life } from './page.ts';

type Call = (lock: Lock | null) => unknown;
type Options = { readonly ifAvailable?: boolean; readonly steal?: boolean };

/** What the browser's locks do for the pages of one tablet. Nobody waits for one here: it is had, stolen or not had. */
export class Locks {
  readonly #held = new Map<string, { readonly life: Life; lose(): void }>();

  /** As a page sees them: what it holds is free once it is gone. */
  of(life: Life): Pick<LockManager, 'request'> {
    return {
      request: (name: string, options: Options, call: Call) => this.#request(life, name, options, call),
    } as Pick<LockManager, 'request'>;
  }

  async #request(life: Life, name: string, { ifAvailable, steal }: Options, call: Call): Promise<unknown> {
    const before = this.#held.get(name);
    if (before?.life.alive === true && steal !== true) {
      if (ifAvailable !== true) throw new Error('nobody waits for a lock here');
      return call(null);
    }
    before?.lose();
    const lost = new Promise<never>((_resolve, reject) => {
      this.#held.set(name, {
        life,
        lose: () => {
          reject(new DOMException('stolen', 'AbortError'));
        },
      });
    });
    lost.catch(() => undefined);
    const mine = this.#held.get(name);
    try {
      // Whoever loses it is told, and goes on all the same.
      return await Promise.race([Promise.resolve(call({ name, mode: 'exclusive' })), lost]);
    } finally {
      if (this.#held.get(name) === mine) this.#held.delete(name);
    }
  }
}
