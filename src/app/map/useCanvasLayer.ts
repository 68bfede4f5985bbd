import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Paint, Pane } from './CanvasLayer.ts';
import { CanvasLayer } from './CanvasLayer.ts';

/** Puts one canvas on the map, sized here or by its painter, and paints it whenever `paint` is another function or the map moved. */
export function useCanvasLayer(className: string, paint: Paint, pane: Pane = 'overlayPane', sizesItself = false): void {
  const map = useMap();
  const [layer] = useState(() => new CanvasLayer(className, pane, sizesItself));
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
