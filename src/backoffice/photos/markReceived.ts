import type { Context } from '../http/context.ts';
import { takeVersions } from '../store/takeVersions.ts';

/**
 * Writes down that the bytes of a photo are in place. Its interventions get a new version each, so that every device
 * learns of it.
 */
export async function markReceived(context: Context, organisation: string, sha256: string): Promise<void> {
  await context.store.write(async (trx) => {
    // The counter's row is locked first: a push that names the same photo comes wholly before or wholly after.
    let version = await takeVersions(trx, organisation, 1);
    const rows = await trx
      .updateTable('photos')
      .set({ received_at: context.now() })
      .where('organisation', '=', organisation)
      .where('sha256', '=', sha256)
      .where('received_at', 'is', null)
      .returning('intervention')
      .execute();
    const interventions = [...new Set(rows.map((row) => row.intervention))];
    if (interventions.length > 1) await takeVersions(trx, organisation, interventions.length - 1);
    for (const id of interventions) {
      await trx
        .updateTable('interventions')
        .set({ version })
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .execute();
      version += 1;
    }
  });
}
