import { IconMapSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { createQuery } from '../../../device/desk/createQuery.ts';
import { desk } from '../../../device/desk/desk.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { formatBytes, formatDateTime, formatNumber } from '../../words/format.ts';
import { useAddressWords } from './addressWords.ts';
import { FileCard } from './FileCard.tsx';
import { sayingsOf } from './sayings.ts';

/** The addresses that tablets keep. */
export function AddressSettings() {
  const say = useAddressWords();
  const [query] = useState(() => createQuery((signal) => desk.addresses(signal)));
  return (
    <FileCard
      says={sayingsOf(say)}
      accept=".csv,.gz"
      icon={<IconMapSearch />}
      query={query}
      facts={({ addresses }) =>
        addresses && (
          <DefinitionList
            items={[
              { term: say('file'), value: addresses.name },
              { term: say('count'), value: formatNumber(addresses.addresses, 0) },
              { term: say('streets'), value: formatNumber(addresses.streets, 0) },
              { term: say('communes'), value: formatNumber(addresses.communes, 0) },
              { term: say('size'), value: formatBytes(addresses.size) },
              { term: say('since'), value: formatDateTime(addresses.receivedAt) },
            ]}
          />
        )
      }
      send={desk.sendAddresses}
      remove={desk.removeAddresses}
    />
  );
}
