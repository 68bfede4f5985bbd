/** What the back office answers the desk, for the screens: app imports device, never sync. */
export type {
  DeskEdit,
  DetailResponse,
  Demonstration,
  DoubtfulResponse,
  EnrolledDevice,
  EnrolmentCode,
  HotSpotsResponse,
  Person,
  PlaceResponse,
  PlaceRow,
  PlacesResponse,
  PointsResponse,
  Session,
  SummaryResponse,
  TableRow,
} from '../../sync/desk.ts';
export type { Conflict, Role } from '../../sync/protocol.ts';
export type { Outcome } from '../device.ts';
