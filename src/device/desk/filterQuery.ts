/** A filter as it stands in the URL of a screen: texts only, lists separated by commas. */
export type FilterText = {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly sector?: string;
  /** 'support:pierre,technique:chaux': see domain/answers.ts. */
  readonly answer?: string;
  readonly q?: string;
  readonly place?: string;
  readonly doubtful?: 'yes' | 'no';
  readonly conflicts?: 'yes';
  /** '22-6': see domain/hours.ts. */
  readonly hours?: string;
  /** 'south,west,north,east' in degrees. */
  readonly within?: string;
  /** 'lat,lon,lat,lon,…' in degrees: see domain/perimeter.ts. */
  readonly perimeter?: string;
};

/** '?from=…&kind=…' for what is set; '' where nothing is. */
export function filterQuery(filter: { readonly [name: string]: string | undefined }): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
