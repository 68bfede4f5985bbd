import type { Generated } from 'kysely';

/**
 * Rows as they stand in both databases. Times are UTC milliseconds, identifiers text, booleans 0 or 1, documents JSON
 * text: the same on SQLite and PostgreSQL. Every row carries its organisation.
 */
export type Schema = {
  organisations: {
    id: string;
    name: string;
    demonstration: number;
    /** JSON [south, west, north, east]. */
    bounds: string;
    basemap: string;
    /** IANA name. */
    time_zone: string;
    /** Metres across a place without an address: see domain/placePoints.ts. */
    place_diameter: Generated<number>;
    /** JSON Territory, or null. */
    territory: string | null;
    /** Changes when the database was restored: devices then push again what they kept. */
    epoch: string;
    /** Version of the newest row of the feed; taken last in every writing transaction. */
    version: number;
    created_at: number;
  };
  /** Versions that a feed passed over when the service started: none between the two was ever given. See leaps.ts. */
  feed_leaps: { organisation: string; taken_off: number; landed: number };
  sectors: { organisation: string; id: string; name: string };
  people: {
    organisation: string;
    id: string;
    name: string;
    role: string;
    /** Lower case; unique over the installation; null for agents. */
    email: string | null;
    password_hash: string | null;
    sector: string | null;
    active: number;
    created_at: number;
  };
  codes: {
    organisation: string;
    /** SHA-256 of the normalised code, hexadecimal. */
    code_hash: string;
    person: string;
    expires_at: number;
    used_at: number | null;
  };
  devices: {
    organisation: string;
    id: string;
    person: string;
    name: string;
    enrolled_at: number;
    last_contact_at: number | null;
    revoked_at: number | null;
    pending_edits: number;
    pending_photos: number;
    oldest_pending_at: number | null;
    quarantined: number;
    persisted: number | null;
    app_version: string;
  };
  /** Everybody who was ever signed in on a device: whose edits it may carry. */
  device_people: { organisation: string; device: string; person: string };
  sessions: {
    organisation: string;
    /** SHA-256 of the cookie, hexadecimal. */
    token_hash: string;
    person: string;
    /** null for a session opened with a password. */
    device: string | null;
    created_at: number;
    expires_at: number;
  };
  /** Each edit ever received, with what became of it. */
  edits: {
    organisation: string;
    id: string;
    device: string;
    seq: number;
    author: string;
    intervention: string;
    /** SHA-256 of the canonical payload, hexadecimal. */
    payload_hash: string;
    /** JSON of the edit. */
    payload: string;
    result: string;
    rev: number | null;
    version: number | null;
    code: string | null;
    at: number;
    received_at: number;
    /** Who brought it in a rescue file; null: its own device sent it. */
    brought_by: string | null;
  };
  interventions: {
    organisation: string;
    id: string;
    kind: string;
    kind_version: number;
    status: string;
    priority: string;
    sector: string | null;
    author: string;
    address: string;
    /** `address` folded for comparison (see domain/places.ts); '' without an address. */
    address_key: string;
    /** Key of its place: the folded address, or else where that place began; '' where neither is known. */
    place: string;
    reference: string | null;
    lat: number | null;
    lon: number | null;
    /** 1 when its exact coordinate is shared by too many addresses. */
    doubtful: number;
    created_at: number;
    started_at: number | null;
    ended_at: number | null;
    due_at: number | null;
    surface_m2: number | null;
    cost: number | null;
    /** Its answers to the facets of its kind: see domain/answers.ts. */
    answers: string;
    /** 1 when it has a photo from before and one from after. */
    photographed: number;
    deleted: number;
    /** 1 when its sector changed after it was made: devices of the old one must learn that it left. */
    moved: number;
    rev: number;
    version: number;
    photo_count: number;
    conflict_count: number;
    /** JSON of Versioned: {intervention, rev, fieldRevs}. */
    body: string;
  };
  /**
   * Interventions that left a sector, at the version at which its devices learn of it. They stay here when one comes
   * back: whose sector it is now is read from the intervention.
   */
  departures: { organisation: string; sector: string; intervention: string; version: number };
  conflicts: {
    organisation: string;
    id: string;
    intervention: string;
    field: string;
    /** JSON values. */
    kept: string;
    kept_author: string | null;
    kept_at: number | null;
    offered: string;
    offered_author: string;
    offered_at: number;
    rev: number;
    edit: string;
    settled_by: string | null;
    settled_at: number | null;
  };
  /** Photos named by an intervention; received_at once the bytes are here, of the right size and hash. */
  photos: {
    organisation: string;
    sha256: string;
    intervention: string;
    role: string;
    size: number;
    received_at: number | null;
  };
  /** Where places without an address began. */
  place_points: { organisation: string; key: string; cell: string; lat: number; lon: number };
  /** What rows hold that was derived from their documents, and of which definitions it was made. */
  derived: { what: string; made_of: string };
  /** What an organisation put there for its tablets; the files lie in the folders `basemap` and `addresses`. */
  organisation_files: {
    organisation: string;
    what: string;
    /** SHA-256 of the file. */
    id: string;
    /** JSON of Basemap or Addresses. */
    description: string;
  };
};
