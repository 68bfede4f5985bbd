import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../support/freePort.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A real back office process, on the embedded database unless another is named, which a test may kill and start again on the same data. */
export class BackOffice {
  readonly port: number;
  readonly data: string;
  readonly #arguments: readonly string[];
  readonly #databaseUrl: string;
  #process: ChildProcess | null = null;
  #output = '';

  private constructor(port: number, data: string, args: readonly string[], databaseUrl: string) {
    this.port = port;
    this.data = data;
    this.#arguments = args;
    this.#databaseUrl = databaseUrl;
  }

  static async start(data: string, args: readonly string[] = [], databaseUrl = ''): Promise<BackOffice> {
    const office = new BackOffice(await freePort(), data, args, databaseUrl);
    await office.start();
    return office;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What the process printed so far. */
  get output(): string {
    return this.#output;
  }

  async start(): Promise<void> {
    const child = spawn(join(ROOT, 'node_modules/.bin/node'), ['src/backoffice/main.ts', ...this.#arguments], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(this.port), SILLAGE_DATA: this.data, DATABASE_URL: this.#databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const keep = (chunk: Buffer): void => {
      this.#output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the back office stopped by itself:\n${this.#output}`);
      const ready = await fetch(`${this.url}/api/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return;
      if (Date.now() > deadline) throw new Error(`the back office is not ready after 60 s:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** SIGKILL: no goodbye, as when the power goes. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
