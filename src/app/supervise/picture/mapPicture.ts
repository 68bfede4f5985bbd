import type { Map as LeafletMap } from 'leaflet';

/** What stands around the map: a picture is looked at without the page. */
export type Told = {
  readonly title: string;
  readonly lines: readonly string[];
  /** null: no heat is drawn. */
  readonly legend: {
    readonly name: string;
    /** From nothing to the strongest, at equal distances. */
    readonly colours: readonly string[];
    readonly figures: readonly string[];
  } | null;
  readonly ink: string;
  readonly paper: string;
};

/** Pixels of the picture for one of the page, so that it can be printed. */
const SCALE = 2;
/** CSS pixels. */
const MARGIN = 16;
const [TITLE_SIZE, TEXT_SIZE] = [20, 14];
const LINE_HEIGHT = 1.4;
const RAMP = { width: 260, height: 16 } as const;

/** The text in lines no wider than this, broken at spaces. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** Everything that is drawn on the map, from the lowest pane to the highest, with how it is shown. */
function layersOf(map: LeafletMap) {
  const zIndex = (element: Element): number => Number(getComputedStyle(element).zIndex) || 0;
  return [...(map.getPane('mapPane')?.children ?? [])]
    .toSorted((a, b) => zIndex(a) - zIndex(b))
    .flatMap((pane) =>
      [...pane.querySelectorAll<HTMLCanvasElement | HTMLImageElement>('canvas, img')].map((element) => {
        let opacity = 1;
        for (let each: Element | null = element; each && each !== pane.parentElement; each = each.parentElement)
          opacity *= Number(getComputedStyle(each).opacity);
        return { element, opacity, filter: getComputedStyle(pane).filter };
      }),
    );
}

function drawMap(context: CanvasRenderingContext2D, map: LeafletMap, top: number): void {
  const container = map.getContainer();
  const frame = container.getBoundingClientRect();
  context.save();
  context.beginPath();
  context.rect(0, top, frame.width, frame.height);
  context.clip();
  context.fillStyle = getComputedStyle(container).backgroundColor;
  context.fillRect(0, top, frame.width, frame.height);
  for (const { element, opacity, filter } of layersOf(map)) {
    const { left, top: above, width, height } = element.getBoundingClientRect();
    const empty = element instanceof HTMLImageElement ? element.naturalWidth === 0 : element.width === 0;
    if (empty || width === 0 || height === 0) continue;
    context.globalAlpha = opacity;
    context.filter = filter;
    context.drawImage(element, left - frame.left, above - frame.top + top, width, height);
  }
  context.restore();
}

/** The map as it is seen, with what it shows above and what its colours mean below, as a PNG; null where memory is short. */
export async function mapPicture(map: LeafletMap, { title, lines, legend, ink, paper }: Told): Promise<Blob | null> {
  const container = map.getContainer();
  const { width, height } = container.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const family = getComputedStyle(container).fontFamily;
  const [titleFont, textFont] = [`700 ${String(TITLE_SIZE)}px ${family}`, `${String(TEXT_SIZE)}px ${family}`];
  const sources = container.querySelector('.leaflet-control-attribution')?.textContent ?? '';
  const textHeight = TEXT_SIZE * LINE_HEIGHT;
  context.font = titleFont;
  const head = wrapped(context, title, width - 2 * MARGIN);
  context.font = textFont;
  const said = lines.flatMap((line) => wrapped(context, line, width - 2 * MARGIN));
  const foot = sources === '' ? [] : wrapped(context, sources, width - 2 * MARGIN);
  const top = 2 * MARGIN + head.length * TITLE_SIZE * LINE_HEIGHT + said.length * textHeight;
  const meaning = legend ? wrapped(context, legend.name, width - 2 * MARGIN) : [];
  const legendHeight = legend ? (meaning.length + 1) * textHeight + RAMP.height + MARGIN : 0;
  const whole = top + height + 2 * MARGIN + legendHeight + foot.length * textHeight;
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(whole * SCALE);
  context.scale(SCALE, SCALE);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, whole);
  let y = MARGIN;
  const write = (texts: readonly string[], font: string, size: number): void => {
    context.font = font;
    context.fillStyle = ink;
    context.textAlign = 'left';
    for (const text of texts) {
      context.fillText(text, MARGIN, y + size);
      y += size * LINE_HEIGHT;
    }
  };
  write(head, titleFont, TITLE_SIZE);
  write(said, textFont, TEXT_SIZE);
  drawMap(context, map, top);
  y = top + height + MARGIN;
  if (legend) {
    write(meaning, textFont, TEXT_SIZE);
    const last = Math.max(1, legend.colours.length - 1);
    const ramp = context.createLinearGradient(MARGIN, 0, MARGIN + RAMP.width, 0);
    legend.colours.forEach((colour, i) => {
      ramp.addColorStop(i / last, colour);
    });
    context.fillStyle = ramp;
    context.fillRect(MARGIN, y, RAMP.width, RAMP.height);
    context.strokeStyle = ink;
    context.strokeRect(MARGIN, y, RAMP.width, RAMP.height);
    y += RAMP.height + TEXT_SIZE * LINE_HEIGHT;
    context.fillStyle = ink;
    legend.figures.forEach((figure, i) => {
      context.textAlign = i === 0 ? 'left' : i === legend.figures.length - 1 ? 'right' : 'center';
      context.fillText(figure, MARGIN + (i / Math.max(1, legend.figures.length - 1)) * RAMP.width, y);
    });
    y += MARGIN;
  }
  write(foot, textFont, TEXT_SIZE);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
