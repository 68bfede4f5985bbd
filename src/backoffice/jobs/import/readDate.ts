import type { Calendar } from '../../../domain/calendar.ts';

/** A text as UTC milliseconds; null where it is not a date of the format. */
export type ReadDate = (text: string) => number | null;

const PARTS: { readonly [token: string]: string } = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
};

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/;

function patternOf(format: string): RegExp {
  const source = format.replaceAll(/YYYY|MM|DD|HH|mm|ss|[^A-Za-z\d\s]|\s+/g, (token) => {
    const part = PARTS[token];
    if (part !== undefined) return part;
    return /\s/.test(token) ? '\\s+' : `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** Reads dates of a format, local to the calendar unless they say their own offset. */
export function dateReader(format: string | undefined, calendar: Calendar): ReadDate {
  const pattern = format === undefined ? ISO : patternOf(format);
  return (text) => {
    const groups = pattern.exec(text.trim())?.groups;
    if (!groups) return null;
    const part = (name: string, absent: number): number => Number(groups[name] ?? absent);
    const [year, month, day] = [part('year', 0), part('month', 0), part('day', 0)];
    const [hour, minute, second] = [part('hour', 0), part('minute', 0), part('second', 0)];
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    const again = new Date(local);
    // 31 February would quietly become 3 March.
    if (again.getUTCMonth() !== month - 1 || again.getUTCDate() !== day || again.getUTCHours() !== hour) return null;
    if (year < 1900 || year > 2200 || minute > 59 || second > 59) return null;
    const zone = groups['zone'];
    return zone === undefined ? calendar.utcOf(local) : local - zoneMinutes(zone) * 60_000;
  };
}
