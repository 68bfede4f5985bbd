import type { App, Context } from '../http/context.ts';
import { addressesRoutes } from './addresses/addressesRoutes.ts';
import { adminRoutes } from './admin/adminRoutes.ts';
import { basemapRoutes } from './basemap/basemapRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { photosRoutes } from './photos/photosRoutes.ts';
import { uploadRoutes } from './photos/uploadRoutes.ts';
import { passwordRoutes } from './session/passwordRoutes.ts';
import { sessionRoutes } from './session/sessionRoutes.ts';
import { setupRoutes } from './setup/setupRoutes.ts';
import { superviseRoutes } from './supervise/superviseRoutes.ts';
import { changesRoute } from './sync/changesRoute.ts';
import { syncRoutes } from './sync/syncRoutes.ts';
import { territoryRoutes } from './territory/territoryRoutes.ts';

export type Routes = (app: App, context: Context) => Promise<void> | void;

/** Every part of the HTTP interface. */
export const routes: readonly Routes[] = [
  healthRoutes,
  setupRoutes,
  sessionRoutes,
  passwordRoutes,
  syncRoutes,
  changesRoute,
  uploadRoutes,
  photosRoutes,
  territoryRoutes,
  basemapRoutes,
  addressesRoutes,
  superviseRoutes,
  adminRoutes,
];
