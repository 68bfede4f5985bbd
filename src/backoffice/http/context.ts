import type { FastifyInstance, FastifyBaseLogger, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '../../domain/permissions.ts';
import type { Store } from '../store/openStore.ts';

/** What every route module is given: `export async function xxxRoutes(app: App, context: Context): Promise<void>`. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes and jobs work with; made once, by main.ts or a test. */
export type Context = {
  readonly store: Store;
  /** Folder of photos, uploads and the embedded database. */
  readonly dataFolder: string;
  /** UTC milliseconds. */
  now(): number;
  /** A new UUIDv7. */
  newId(): string;
  /** Origin under which people reach the back office; null: take it from the request. */
  readonly publicUrl: string | null;
  /** Told of a failure that nobody expected; never with secrets. */
  onBug(error: unknown): void;
};

/** Who makes a request. */
export type Actor = {
  readonly organisation: string;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly sector: string | null;
  };
  /** null for a session without a device. */
  readonly device: string | null;
  readonly tokenHash: string;
};

/** Who may use a route. Every route says it; one that does not stops the start. */
export type Access = 'public' | readonly Role[];

export const EVERYBODY: readonly Role[] = ['agent', 'supervisor', 'administrator'];
export const DESK: readonly Role[] = ['supervisor', 'administrator'];
export const ADMINISTRATORS: readonly Role[] = ['administrator'];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    actor: Actor | null;
  }
}
