import { encode } from 'uqr';
import styles from './admin.module.css';

/** Modules left white around the code, as readers want. */
const QUIET = 4;

/** A text as a QR code: one path, black on white in every theme, because readers need it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${String(x)} ${String(y)}h1v1h-1z` : [])));
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
