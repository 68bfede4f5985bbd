/** What the back office answers the desk, for the screens: app imports device, never sync. */
export type {
  DeskEdit,
  DetailResponse,
  Demonstration,
  EnrolledDevice,
  EnrolmentCode,
  GridResponse,
  Person,
  Session,
  SummaryResponse,
  TableRow,
} from '../../sync/desk.ts';
export type { FiguresResponse } from '../../sync/deskFigures.ts';
export type {
  DoubtfulResponse,
  HotSpotsResponse,
  PlaceResponse,
  PlaceRow,
  PlacesResponse,
} from '../../sync/deskPlaces.ts';
export type { Conflict, Role } from '../../sync/protocol.ts';
export type { Outcome } from '../device.ts';
export type { Basemap } from '../../sync/basemap.ts';
