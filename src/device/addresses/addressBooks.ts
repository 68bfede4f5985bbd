import type { Context } from '../context.ts';
import type { Device } from '../device.ts';
import { live } from '../live.ts';
import { createAddressesDatabase } from './addressesDatabase.ts';
import type { AddressSearcher } from './addressSearcher.ts';

/** The addresses of the territory, on the device: found and proposed with no network. */
export function addressBooks(context: Context): Device['addresses'] {
  const database = createAddressesDatabase(`${context.database.name}-addresses`);
  let open: { readonly id: string; readonly searcher: AddressSearcher } | null = null;

  const searcher = async (): Promise<AddressSearcher | null> => {
    const known = await database.book.get('book');
    if (!known) return null;
    if (open?.id !== known.addresses.id)
      open = { id: known.addresses.id, searcher: context.openAddresses(known.bytes) };
    return open.searcher;
  };
  return {
    known: live(async () => (await database.book.get('book'))?.addresses ?? null),
    async search(text, limit, near = null) {
      const answer = await (await searcher())?.({ ask: 'search', text, limit, near });
      return answer?.hits ?? [];
    },
    async nearest(point, within) {
      const answer = await (await searcher())?.({ ask: 'nearest', point, within });
      return answer?.nearest ?? null;
    },
    async refresh() {
      const { refreshAddresses } = await import('./refreshAddresses.ts');
      return refreshAddresses(context, database);
    },
  };
}
