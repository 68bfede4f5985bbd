import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Definition = { readonly [column: string]: 'text' | 'text?' | 'bigint' | 'bigint?' | 'real?' };

function table(
  db: Kysely<unknown>,
  name: string,
  columns: Definition,
  primaryKey: readonly string[],
): CreateTableBuilder<string, string> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const optional = type.endsWith('?');
    const plain = optional ? type.slice(0, -1) : type;
    const sqlType = plain === 'real' ? 'double precision' : plain === 'bigint' ? 'bigint' : 'text';
    builder = builder.addColumn(column, sqlType, (each) => (optional ? each : each.notNull()));
  }
  return builder.addPrimaryKeyConstraint(`${name}_key`, [...primaryKey]);
}

function index(
  db: Kysely<unknown>,
  name: string,
  on: string,
  columns: readonly string[],
  unique = false,
): Promise<void> {
  const builder = db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns]);
  return (unique ? builder.unique() : builder).execute();
}

async function up(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'organisations',
    {
      id: 'text',
      name: 'text',
      demonstration: 'bigint',
      bounds: 'text',
      basemap: 'text',
      time_zone: 'text',
      territory: 'text?',
      epoch: 'text',
      version: 'bigint',
      created_at: 'bigint',
    },
    ['id'],
  ).execute();
  await table(db, 'sectors', { organisation: 'text', id: 'text', name: 'text' }, ['organisation', 'id']).execute();
  await table(
    db,
    'people',
    {
      organisation: 'text',
      id: 'text',
      name: 'text',
      role: 'text',
      email: 'text?',
      password_hash: 'text?',
      sector: 'text?',
      active: 'bigint',
      created_at: 'bigint',
    },
    ['organisation', 'id'],
  ).execute();
  await index(db, 'people_email', 'people', ['email'], true);
  await table(
    db,
    'codes',
    { organisation: 'text', code_hash: 'text', person: 'text', expires_at: 'bigint', used_at: 'bigint?' },
    ['code_hash'],
  ).execute();
  await index(db, 'codes_person', 'codes', ['organisation', 'person']);
  await table(
    db,
    'devices',
    {
      organisation: 'text',
      id: 'text',
      person: 'text',
      name: 'text',
      enrolled_at: 'bigint',
      last_contact_at: 'bigint?',
      revoked_at: 'bigint?',
      pending_edits: 'bigint',
      pending_photos: 'bigint',
      oldest_pending_at: 'bigint?',
      quarantined: 'bigint',
      persisted: 'bigint?',
      app_version: 'text',
    },
    ['organisation', 'id'],
  ).execute();
  await table(db, 'device_people', { organisation: 'text', device: 'text', person: 'text' }, [
    'organisation',
    'device',
    'person',
  ]).execute();
  await table(
    db,
    'sessions',
    {
      organisation: 'text',
      token_hash: 'text',
      person: 'text',
      device: 'text?',
      created_at: 'bigint',
      expires_at: 'bigint',
    },
    ['token_hash'],
  ).execute();
  await index(db, 'sessions_person', 'sessions', ['organisation', 'person']);
  await table(
    db,
    'edits',
    {
      organisation: 'text',
      id: 'text',
      device: 'text',
      seq: 'bigint',
      author: 'text',
      intervention: 'text',
      payload_hash: 'text',
      payload: 'text',
      result: 'text',
      rev: 'bigint?',
      version: 'bigint?',
      code: 'text?',
      at: 'bigint',
      received_at: 'bigint',
    },
    ['organisation', 'id'],
  ).execute();
  await index(db, 'edits_intervention', 'edits', ['organisation', 'intervention']);
  await table(
    db,
    'interventions',
    {
      organisation: 'text',
      id: 'text',
      kind: 'text',
      kind_version: 'bigint',
      status: 'text',
      priority: 'text',
      sector: 'text?',
      author: 'text',
      address: 'text',
      address_key: 'text',
      reference: 'text?',
      lat: 'real?',
      lon: 'real?',
      doubtful: 'bigint',
      created_at: 'bigint',
      started_at: 'bigint?',
      ended_at: 'bigint?',
      due_at: 'bigint?',
      surface_m2: 'real?',
      deleted: 'bigint',
      moved: 'bigint',
      rev: 'bigint',
      version: 'bigint',
      photo_count: 'bigint',
      conflict_count: 'bigint',
      body: 'text',
    },
    ['organisation', 'id'],
  ).execute();
  await index(db, 'interventions_feed', 'interventions', ['organisation', 'version']);
  await index(db, 'interventions_created', 'interventions', ['organisation', 'created_at', 'id']);
  await index(db, 'interventions_address', 'interventions', ['organisation', 'address_key', 'id']);
  // All that finding doubtful positions reads: a false point may hold many thousand rows.
  await index(db, 'interventions_point', 'interventions', [
    'organisation',
    'lat',
    'lon',
    'doubtful',
    'address_key',
    'deleted',
  ]);
  await index(db, 'interventions_reference', 'interventions', ['organisation', 'reference']);
  await table(db, 'departures', { organisation: 'text', sector: 'text', intervention: 'text', version: 'bigint' }, [
    'organisation',
    'sector',
    'intervention',
  ]).execute();
  await index(db, 'departures_intervention', 'departures', ['organisation', 'intervention']);
  await index(db, 'departures_feed', 'departures', ['organisation', 'sector', 'version']);
  await table(
    db,
    'conflicts',
    {
      organisation: 'text',
      id: 'text',
      intervention: 'text',
      field: 'text',
      kept: 'text',
      kept_author: 'text?',
      kept_at: 'bigint?',
      offered: 'text',
      offered_author: 'text',
      offered_at: 'bigint',
      rev: 'bigint',
      edit: 'text',
      settled_by: 'text?',
      settled_at: 'bigint?',
    },
    ['organisation', 'id'],
  ).execute();
  await index(db, 'conflicts_intervention', 'conflicts', ['organisation', 'intervention']);
  await table(
    db,
    'photos',
    {
      organisation: 'text',
      sha256: 'text',
      intervention: 'text',
      role: 'text',
      size: 'bigint',
      received_at: 'bigint?',
    },
    ['organisation', 'intervention', 'sha256', 'role'],
  ).execute();
  await index(db, 'photos_sha256', 'photos', ['organisation', 'sha256']);
}

/** The tables of the first release. */
export const first: Migration = { up };
