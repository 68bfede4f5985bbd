import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Device } from '../../device/device.ts';
import { kinds } from '../../domain/kinds/index.ts';
import { ToDoScreen } from '../rounds/ToDoScreen.tsx';
import { FieldShell } from './FieldShell.tsx';
import { firstOf } from './firstOf.ts';
import { LostScreen } from './LostScreen.tsx';
import { PlainShell } from './PlainShell.tsx';

/**
 * Every address of the app. The home of the field is loaded at once; each other screen is a file of its own, which the
 * service worker has kept since the first visit.
 */
export function routeTree(device: Device) {
  const root = createRootRoute({ notFoundComponent: LostScreen });

  const field = createRoute({ getParentRoute: () => root, id: 'field', component: FieldShell });
  const fieldScreen = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => field, path, component });

  const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainShell });
  const plainScreen = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => plain, path, component });

  const desk = createRoute({
    getParentRoute: () => root,
    path: '/bureau',
    component: lazyRouteComponent(() => import('./DeskShell.tsx'), 'DeskShell'),
  });
  const deskScreen = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => desk, path, component });

  return root.addChildren([
    field.addChildren([
      createRoute({ getParentRoute: () => field, path: '/', component: ToDoScreen }),
      fieldScreen(
        '/carte',
        lazyRouteComponent(() => import('../map/FieldMapScreen.tsx'), 'FieldMapScreen'),
      ),
      fieldScreen(
        '/envois',
        lazyRouteComponent(() => import('../delivery/DeliveryScreen.tsx'), 'DeliveryScreen'),
      ),
      fieldScreen(
        '/secours',
        lazyRouteComponent(() => import('../rescue/RescueScreen.tsx'), 'RescueScreen'),
      ),
      fieldScreen(
        '/secours/$edit',
        lazyRouteComponent(() => import('../rescue/RescueScreen.tsx'), 'RescueScreen'),
      ),
      fieldScreen(
        '/interventions/nouvelle/$draft',
        lazyRouteComponent(() => import('../capture/CaptureScreen.tsx'), 'CaptureScreen'),
      ),
      fieldScreen(
        '/interventions/$id',
        lazyRouteComponent(() => import('../rounds/InterventionScreen.tsx'), 'InterventionScreen'),
      ),
      fieldScreen(
        '/reglages',
        lazyRouteComponent(() => import('./FieldSettingsScreen.tsx'), 'FieldSettingsScreen'),
      ),
    ]),
    createRoute({
      getParentRoute: () => root,
      path: '/nouvelle',
      beforeLoad: () => startDraft(device),
    }),
    plain.addChildren([
      plainScreen(
        '/bienvenue',
        lazyRouteComponent(() => import('../admin/WelcomeScreen.tsx'), 'WelcomeScreen'),
      ),
      plainScreen(
        '/connexion',
        lazyRouteComponent(() => import('../admin/SignInScreen.tsx'), 'SignInScreen'),
      ),
      plainScreen(
        '/enroler',
        lazyRouteComponent(() => import('../admin/EnrolScreen.tsx'), 'EnrolScreen'),
      ),
      plainScreen(
        '/mot-de-passe',
        lazyRouteComponent(() => import('../admin/NewPasswordScreen.tsx'), 'NewPasswordScreen'),
      ),
    ]),
    desk.addChildren([
      createRoute({
        getParentRoute: () => desk,
        path: '/',
        beforeLoad: () => redirect({ to: '/bureau/carte', replace: true, throw: true }),
      }),
      deskScreen(
        '/carte',
        lazyRouteComponent(() => import('../supervise/map/MapScreen.tsx'), 'MapScreen'),
      ),
      deskScreen(
        '/rapport',
        lazyRouteComponent(() => import('../supervise/report/ReportScreen.tsx'), 'ReportScreen'),
      ),
      deskScreen(
        '/interventions',
        lazyRouteComponent(() => import('../supervise/table/TableScreen.tsx'), 'TableScreen'),
      ),
      deskScreen(
        '/lieux',
        lazyRouteComponent(() => import('../supervise/places/PlacesScreen.tsx'), 'PlacesScreen'),
      ),
      deskScreen(
        '/indicateurs',
        lazyRouteComponent(() => import('../supervise/figures/FiguresScreen.tsx'), 'FiguresScreen'),
      ),
      deskScreen(
        '/appareils',
        lazyRouteComponent(() => import('../admin/DevicesScreen.tsx'), 'DevicesScreen'),
      ),
      deskScreen(
        '/secours',
        lazyRouteComponent(() => import('../rescue/RescueScreen.tsx'), 'RescueScreen'),
      ),
      deskScreen(
        '/reglages',
        lazyRouteComponent(() => import('../admin/SettingsScreen.tsx'), 'SettingsScreen'),
      ),
    ]),
  ]);
}

/** A new draft is made before its form opens, so that the form has an address that survives a kill. */
async function startDraft(device: Device): Promise<void> {
  const kind = kinds.at(-1);
  if (!kind) throw new Error('there is no kind of intervention');
  if ((await firstOf(device.session)) === null) redirect({ to: '/enroler', replace: true, throw: true });
  const draft = await device.newDraft(kind.id);
  redirect({ to: `/interventions/nouvelle/${draft.id}`, replace: true, throw: true });
}
