import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../store/schema.ts';

/** For `where`: the interventions that the devices of a scope have. A record of no sector is everybody's. */
export function inScope(scope: string) {
  return (eb: ExpressionBuilder<Schema, 'interventions'>): Expression<SqlBool> =>
    scope === '*' ? sql<SqlBool>`1 = 1` : eb.or([eb('sector', '=', scope), eb('sector', 'is', null)]);
}
