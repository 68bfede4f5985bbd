import type { Basemap } from '../../../device/desk/wireTypes.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { formatBytes, formatDateTime, formatNumber } from '../../words/format.ts';
import { coverage, NEARLY_ALL } from './coverage.ts';
import { useBasemapWords } from './basemapWords.ts';

type BasemapFactsProps = { readonly basemap: Basemap; readonly territory: Bounds };

/** What the basemap in place is. */
export function BasemapFacts({ basemap, territory }: BasemapFactsProps) {
  const say = useBasemapWords();
  const share = coverage(territory, basemap.bounds);
  const percent = { share: formatNumber(Math.floor(share * 100), 0) };
  return (
    <DefinitionList
      items={[
        { term: say('file'), value: say('fileValue', { name: basemap.name, size: formatBytes(basemap.size) }) },
        { term: say('schema'), value: say(basemap.schema === 'protomaps' ? 'schemaProtomaps' : 'schemaOpenmaptiles') },
        { term: say('zooms'), value: say('zoomsValue', { from: basemap.minZoom, to: basemap.maxZoom }) },
        { term: say('covers'), value: say(share >= NEARLY_ALL ? 'coversValue' : 'coversLittle', percent) },
        { term: say('source'), value: basemap.attribution },
        { term: say('since'), value: formatDateTime(basemap.receivedAt) },
      ]}
    />
  );
}
