import type { Map as LeafletMap, Point as Pixel } from 'leaflet';
import { DomUtil, Layer } from 'leaflet';

/** Share of the map's size drawn beyond each edge, so that a small drag shows no blank border. */
const MARGIN = 0.25;

/**
 * What a painter gets: a cleared canvas whose unit is the CSS pixel; or one that it sizes and places itself, and that
 * the browser enlarges to what is seen.
 */
export type Stage = {
  readonly context: CanvasRenderingContext2D;
  readonly map: LeafletMap;
  /** Of the canvas, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Layer coordinates of the canvas' top left corner: x on the canvas = layer x − origin.x. */
  readonly origin: Pixel;
};

/** Leaflet's panes, from the lowest: heat and outlines, names, points. */
export type Pane = 'overlayPane' | 'shadowPane' | 'markerPane';

export type Paint = (stage: Stage) => void;

/** One canvas over the map, painted again after each move: the same cost for one point as for its neighbours. */
export class CanvasLayer extends Layer {
  private canvas: HTMLCanvasElement | null = null;
  private paint: Paint | null = null;
  private frame = 0;
  private shown: LeafletMap | null = null;
  private readonly className: string;
  private readonly pane: Pane;
  private readonly sizesItself: boolean;

  constructor(className: string, pane: Pane, sizesItself = false) {
    super();
    this.className = className;
    this.pane = pane;
    this.sizesItself = sizesItself;
  }

  /** Takes another painter and paints at the next frame. */
  show(paint: Paint): void {
    this.paint = paint;
    this.repaint();
  }

  override onAdd(map: LeafletMap): this {
    this.shown = map;
    this.canvas = DomUtil.create('canvas', this.className, map.getPane(this.pane));
    this.canvas.setAttribute('aria-hidden', 'true');
    this.repaint();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas?.remove();
    this.canvas = null;
    this.shown = null;
    return this;
  }

  override getEvents(): { readonly [name: string]: () => void } {
    const again = (): void => {
      this.repaint();
    };
    return { moveend: again, zoomend: again, resize: again, viewreset: again };
  }

  private repaint(): void {
    if (this.frame !== 0 || !this.shown) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    const { canvas, shown: map, paint } = this;
    if (!canvas || !map || !paint) return;
    const context = canvas.getContext('2d');
    if (!context) return;
    const size = map.getSize();
    const width = Math.ceil(size.x * (1 + 2 * MARGIN));
    const height = Math.ceil(size.y * (1 + 2 * MARGIN));
    const ratio = globalThis.devicePixelRatio || 1;
    const origin = map.containerPointToLayerPoint([-Math.round(size.x * MARGIN), -Math.round(size.y * MARGIN)]);
    if (this.sizesItself) {
      paint({ context, map, width, height, origin });
      return;
    }
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${String(width)}px`;
    canvas.style.height = `${String(height)}px`;
    DomUtil.setPosition(canvas, origin);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    paint({ context, map, width, height, origin });
  }
}
