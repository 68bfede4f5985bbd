type SignProps = {
  /** CSS pixels. */
  readonly size?: number;
  /** Absent: a decoration beside the name. */
  readonly title?: string;
};

/** The sign of Sillage: two lines opening behind a point, like a wake. */
export function Sign({ size = 32, title }: SignProps) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} {...(title ? { role: 'img' } : { 'aria-hidden': true })}>
      {title && <title>{title}</title>}
      <circle cx="32" cy="13" r="7" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="6" strokeLinecap="round">
        <path d="M26.5 25C24 38 18 48 9 56" />
        <path d="M37.5 25C40 38 46 48 55 56" />
      </g>
    </svg>
  );
}
