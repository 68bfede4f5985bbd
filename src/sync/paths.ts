/** Paths of the HTTP interface, relative to the origin. */
export const PATHS = {
  session: '/api/session',
  signIn: '/api/session/password',
  changePassword: '/api/session/password/change',
  resetPassword: '/api/session/password/reset',
  enrol: '/api/session/enrolment',
  /** Goes on as another agent of this device. */
  switch: '/api/session/agent',
  push: '/api/sync/push',
  pull: '/api/sync/pull',
  /** + '/' + sha256: a chunk that was offered with a pull. */
  chunks: '/api/sync/chunks',
  report: '/api/sync/report',
  /** Edits of a rescue file. */
  rescue: '/api/sync/rescue',
  /** Server-sent events: the newest version of the feed, now and after each change. */
  changes: '/api/sync/changes',
  territory: '/api/territory',
  /** The basemap's description; + '/' + its id: bytes of its file. */
  basemap: '/api/basemap',
  /** tus 1.0; Upload-Metadata: name (base64). */
  basemapUploads: '/api/admin/basemap/uploads',
  /** What is known of the addresses of the territory; + '/' + their id: the book itself. */
  addresses: '/api/addresses',
  /** tus 1.0; Upload-Metadata: name (base64). */
  addressUploads: '/api/admin/addresses/uploads',
  /** tus 1.0; Upload-Metadata: sha256, intervention (both base64). */
  uploads: '/api/photos/uploads',
  photoReceipts: '/api/photos/receipts',
  /** + '/' + sha256, with ?size=thumb for 320 px. */
  photos: '/api/photos',
  setup: '/api/setup',
  supervise: '/api/supervise',
  admin: '/api/admin',
  openapi: '/api/openapi.json',
  live: '/api/health/live',
  ready: '/api/health/ready',
} as const;
