import * as z from 'zod/mini';
import { addressesResponseSchema } from '../../sync/addresses.ts';
import { basemapResponseSchema } from '../../sync/basemap.ts';
import * as wire from '../../sync/desk.ts';
import { figuresResponseSchema } from '../../sync/deskFigures.ts';
import * as places from '../../sync/deskPlaces.ts';
import type { DeskEdit, NewPerson, PasswordChange, PasswordReset } from '../../sync/desk.ts';
import { PATHS, sessionSchema } from '../../sync/protocol.ts';
import type { FilterText } from './filterQuery.ts';
import { filterQuery } from './filterQuery.ts';
import type { Fetch } from './request.ts';
import { createPointFeed } from './createPointFeed.ts';
import { readPoints } from './points.ts';
import { request, requestBytes } from './request.ts';
import { sendFile } from './sendFile.ts';

const nothing = z.pipe(
  z.unknown(),
  z.transform(() => null),
);
/** Only what the screens read of a receipt for an edit made at the desk. */
const deskReceiptSchema = z.object({ result: z.string(), code: z.optional(z.string()) });
const createdSchema = z.object({ id: z.string() });

export type TableAsk = FilterText & {
  readonly sort?: string;
  readonly order?: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit?: string;
};
export type PlacesAsk = FilterText & { readonly skip?: string; readonly limit?: string };
export type PersonPatch = z.infer<typeof wire.personPatchSchema>;
export type OrganisationPatch = z.infer<typeof wire.organisationPatchSchema>;

const supervise = (path: string): string => `${PATHS.supervise}/${path}`;
const admin = (path: string): string => `${PATHS.admin}/${path}`;
const part = encodeURIComponent;

/** What the desk asks of the back office, one function per request. Answers are checked against their schemas. */
export function createDesk(fetch: Fetch) {
  const get = <T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal) =>
    request(fetch, { path, schema, signal });
  const send = <T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, schema: z.ZodMiniType<T>, body?: unknown) =>
    request(fetch, { method, path, schema, body });
  return {
    table: (ask: TableAsk, signal?: AbortSignal) =>
      get(supervise(`interventions${filterQuery(ask)}`), wire.tableResponseSchema, signal),
    detail: (id: string, signal?: AbortSignal) =>
      get(supervise(`interventions/${part(id)}`), wire.detailResponseSchema, signal),
    edit: (id: string, edit: DeskEdit) =>
      send('POST', supervise(`interventions/${part(id)}/edits`), deskReceiptSchema, edit),
    points: createPointFeed((query, signal) =>
      requestBytes(fetch, { path: supervise(`points${query}`), read: readPoints, signal }),
    ),
    /** How many there are in each square of `cell` metres: where points are too many. */
    grid: (filter: FilterText, cell: number, signal?: AbortSignal) =>
      get(supervise(`grid${filterQuery({ ...filter, cell: String(cell) })}`), wire.gridResponseSchema, signal),
    places: (ask: PlacesAsk, signal?: AbortSignal) =>
      get(supervise(`places${filterQuery(ask)}`), places.placesResponseSchema, signal),
    /** Of the place that the filter names. */
    place: (filter: FilterText, signal?: AbortSignal) =>
      get(supervise(`place${filterQuery(filter)}`), places.placeResponseSchema, signal),
    hotSpots: (filter: FilterText, signal?: AbortSignal) =>
      get(supervise(`hotspots${filterQuery(filter)}`), places.hotSpotsResponseSchema, signal),
    doubtful: (filter: FilterText, signal?: AbortSignal) =>
      get(supervise(`doubtful${filterQuery(filter)}`), places.doubtfulResponseSchema, signal),
    summary: (filter: FilterText, signal?: AbortSignal) =>
      get(supervise(`summary${filterQuery(filter)}`), wire.summaryResponseSchema, signal),
    figures: (filter: FilterText, signal?: AbortSignal) =>
      get(supervise(`figures${filterQuery(filter)}`), figuresResponseSchema, signal),
    /** Address of an export of what is filtered: a link that the browser downloads. `lang`: of what people read in it. */
    exportHref: (format: 'csv' | 'geojson', filter: FilterText, lang: 'fr' | 'en') =>
      supervise(`export.${format}${filterQuery({ ...filter, lang })}`),
    photoHref: (sha256: string, size: 'full' | 'thumb') =>
      `${PATHS.photos}/${part(sha256)}${size === 'thumb' ? '?size=thumb' : ''}`,

    basemap: (signal?: AbortSignal) => get(PATHS.basemap, basemapResponseSchema, signal),
    sendBasemap: sendFile(PATHS.basemapUploads),
    removeBasemap: () => send('DELETE', PATHS.basemap, nothing),
    addresses: (signal?: AbortSignal) => get(PATHS.addresses, addressesResponseSchema, signal),
    sendAddresses: sendFile(PATHS.addressUploads),
    removeAddresses: () => send('DELETE', PATHS.addresses, nothing),
    territory: (signal?: AbortSignal) => get(PATHS.territory, wire.territorySchema, signal),

    people: (signal?: AbortSignal) => get(admin('people'), wire.peopleResponseSchema, signal),
    addPerson: (person: NewPerson) => send('POST', admin('people'), createdSchema, person),
    changePerson: (id: string, patch: PersonPatch) => send('PATCH', admin(`people/${part(id)}`), nothing, patch),
    newCode: (id: string) => send('POST', admin(`people/${part(id)}/code`), wire.codeResponseSchema, {}),
    devices: (signal?: AbortSignal) => get(admin('devices'), wire.devicesResponseSchema, signal),
    revokeDevice: (id: string) => send('DELETE', admin(`devices/${part(id)}`), nothing),
    addSector: (name: string) => send('POST', admin('sectors'), nothing, { name }),
    changeOrganisation: (patch: OrganisationPatch) => send('PATCH', admin('organisation'), nothing, patch),

    changePassword: (change: PasswordChange) => send('POST', PATHS.changePassword, nothing, change),
    resetPassword: (reset: PasswordReset) => send('POST', PATHS.resetPassword, nothing, reset),
    session: (signal?: AbortSignal) => get(PATHS.session, sessionSchema, signal),
    setupState: (signal?: AbortSignal) => get(PATHS.setup, wire.setupStateSchema, signal),
    loadDemonstration: () => send('POST', `${PATHS.setup}/demonstration`, wire.demonstrationResponseSchema, {}),
  };
}
