import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { App, Context } from './context.ts';

/** Style elements that React Aria's buttons and dialogs add to a page: allowed by their hash, and nothing else is. */
const REACT_ARIA_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const BASEMAPS = ['https://data.geopf.fr', 'https://tile.openstreetmap.org'];

/** No inline script, nothing from elsewhere but map tiles. Referrers name the origin only, as the tile servers ask. */
export async function securityHeaders(app: App, context: Context): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", ...REACT_ARIA_STYLES.map(hashSource)],
        imgSrc: ["'self'", 'blob:', 'data:', ...BASEMAPS],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        frameSrc: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: context.publicUrl?.startsWith('https:') === true ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('permissions-policy', 'geolocation=(self), camera=(self), microphone=(), payment=(), usb=()');
  });
}
