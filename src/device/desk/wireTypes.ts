/** What the back office answers the desk, for the screens: app imports device, never sync. */
export type {
  DeskEdit,
  DetailResponse,
  Demonstration,
  DoubtfulResponse,
  EnrolledDevice,
  EnrolmentCode,
  NewPerson,
  Person,
  PlaceRow,
  PlacesResponse,
  PointsResponse,
  Session,
  SetupRequest,
  SummaryResponse,
  TableResponse,
  TableRow,
} from '../../sync/desk.ts';
export type { Conflict, Role } from '../../sync/protocol.ts';
export type { Outcome } from '../device.ts';
