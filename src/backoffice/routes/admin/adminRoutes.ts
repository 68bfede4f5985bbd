import type { App, Context } from '../../http/context.ts';
import { deviceRoutes } from './deviceRoutes.ts';
import { organisationRoutes } from './organisationRoutes.ts';
import { peopleRoutes } from './peopleRoutes.ts';

/** What administrators look after. */
export function adminRoutes(app: App, context: Context): void {
  peopleRoutes(app, context);
  deviceRoutes(app, context);
  organisationRoutes(app, context);
}
