import swagger from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { PATHS } from '../../sync/protocol.ts';
import type { App } from './context.ts';

/** Collects the routes registered after it into one OpenAPI document. */
export async function openapi(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Sillage', version, description: 'HTTP interface of the Sillage back office.' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sillage_session' } } },
    },
    transform: jsonSchemaTransform,
  });
  app.get(PATHS.openapi, { config: { access: 'public' }, schema: { hide: true } }, () => app.swagger());
}
