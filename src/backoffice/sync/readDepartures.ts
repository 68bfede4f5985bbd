import type { FeedRow } from '../../sync/protocol.ts';
import { PULL_PAGE } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';

/** Rows that tell a sector's devices of records that are no longer theirs: `left`, and nothing of what is in them. */
export async function readDepartures(
  context: Context,
  organisation: string,
  scope: string,
  after: number,
  newest: number,
): Promise<readonly { readonly version: number; readonly json: string }[]> {
  const rows = await context.store.db
    .selectFrom('departures')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.organisation', '=', 'departures.organisation')
        .onRef('interventions.id', '=', 'departures.intervention'),
    )
    .select(['departures.version', 'interventions.id', 'interventions.rev', 'interventions.kind', 'kind_version'])
    .where('departures.organisation', '=', organisation)
    .where('departures.sector', '=', scope)
    .where('departures.version', '>', after)
    .where('departures.version', '<=', newest)
    .where('interventions.sector', 'is not', null)
    .where('interventions.sector', '!=', scope)
    .orderBy('departures.version')
    .limit(PULL_PAGE + 1)
    .execute();
  return rows.map((row) => {
    const { version, rev } = row;
    const intervention = {
      id: row.id,
      kind: row.kind,
      kindVersion: row.kind_version,
      fields: {},
      photos: [],
      comments: [],
      trail: [],
      deleted: true,
    };
    const feedRow: FeedRow = {
      version,
      rev,
      fieldRevs: {},
      intervention,
      conflicts: [],
      received: [],
      doubtful: false,
      left: true,
    };
    return { version, json: JSON.stringify(feedRow) };
  });
}
