import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Paint, Pane } from './CanvasLayer.ts';
import { CanvasLayer } from './CanvasLayer.ts';

/** Puts one canvas on the map and paints it whenever `paint` is another function or the map moved. */
export function useCanvasLayer(className: string, paint: Paint, pane: Pane = 'overlayPane'): void {
  const map = useMap();
  const [layer] = useState(() => new CanvasLayer(className, pane));
  useEffect(() => {
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, layer]);
  useEffect(() => {
    layer.show(paint);
  }, [layer, paint]);
}
