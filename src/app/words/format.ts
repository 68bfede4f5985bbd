import type { Language } from './language.ts';
import { currentLanguage } from './language.ts';

const LOCALES: { readonly [L in Language]: string } = { fr: 'fr-FR', en: 'en-GB' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  dateFormats.set(key, known);
  return known;
}

/** '03/11/2026'. Times are UTC milliseconds, shown in the local time of the device. */
export function formatDate(at: number, language: Language = currentLanguage()): string {
  return dateFormat(language, 'date', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
}

/** 'mardi 3 novembre 2026 à 10:42', for tooltips and screen readers. */
export function formatDateInFull(at: number, language: Language = currentLanguage()): string {
  return dateFormat(language, 'full', { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** '10:42'. */
export function formatTime(at: number, language: Language = currentLanguage()): string {
  return dateFormat(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** '10:42:07'. */
export function formatTimeWithSeconds(at: number, language: Language = currentLanguage()): string {
  return dateFormat(language, 'seconds', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
}

/** '03/11/2026 10:42'. */
export function formatDateTime(at: number, language: Language = currentLanguage()): string {
  return `${formatDate(at, language)} ${formatTime(at, language)}`;
}

/** A full hour, 0 to 24, as '22 h', '22:00'. */
export function formatHour(hour: number, language: Language = currentLanguage()): string {
  return language === 'fr' ? `${String(hour)}\u00a0h` : `${String(hour)}:00`;
}

/** A week as the day on which it begins, 'oct. 2026', '2026'. */
export function formatPeriod(
  from: number,
  unit: 'week' | 'month' | 'year',
  language: Language = currentLanguage(),
): string {
  if (unit === 'week') return formatDate(from, language);
  return dateFormat(language, unit, {
    ...(unit === 'month' ? { month: 'short' } : {}),
    year: 'numeric',
  }).format(from);
}

/** '1 234,5', with at most `digits` decimals. */
export function formatNumber(value: number, digits = 2, language: Language = currentLanguage()): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** A share from 0 to 1 as '87 %'. */
export function formatShare(share: number, language: Language = currentLanguage()): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Metres as '240 m', '1,2 km', '14 km': as exact as someone on foot can use. */
export function formatDistance(metres: number, language: Language = currentLanguage()): string {
  if (metres < 995) return `${formatNumber(metres < 100 ? metres : Math.round(metres / 10) * 10, 0, language)}\u00a0m`;
  return `${formatNumber(metres / 1000, metres < 9_950 ? 1 : 0, language)}\u00a0km`;
}

/** Square metres as '850 m²', '12,4 ha', '3,2 km²'. */
export function formatSurface(squareMetres: number, language: Language = currentLanguage()): string {
  if (squareMetres < 9_995) return `${formatNumber(squareMetres, 0, language)}\u00a0m²`;
  if (squareMetres < 999_500) return `${formatNumber(squareMetres / 1e4, 1, language)}\u00a0ha`;
  return `${formatNumber(squareMetres / 1e6, 1, language)}\u00a0km²`;
}

const BYTE_UNITS: { readonly [L in Language]: readonly [string, string, string] } = {
  fr: ['ko', 'Mo', 'Go'],
  en: ['kB', 'MB', 'GB'],
};

/** Bytes as '340 ko', '2,4 Mo', '1,1 Go'. */
export function formatBytes(bytes: number, language: Language = currentLanguage()): string {
  const [kilo, mega, giga] = BYTE_UNITS[language];
  if (bytes < 999_500) return `${formatNumber(bytes === 0 ? 0 : Math.max(1, bytes / 1e3), 0, language)}\u00a0${kilo}`;
  if (bytes < 999_500_000) return `${formatNumber(bytes / 1e6, 1, language)}\u00a0${mega}`;
  return `${formatNumber(bytes / 1e9, 1, language)}\u00a0${giga}`;
}

/** Milliseconds as '45 min', '3 h 20', '4 j'. */
export function formatDuration(duration: number, language: Language = currentLanguage()): string {
  const minutes = Math.round(Math.abs(duration) / MINUTE);
  if (minutes < 60) return `${String(minutes)}\u00a0min`;
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    return `${String(Math.floor(minutes / 60))}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
  }
  return `${formatNumber(Math.round(minutes / 1440), 0, language)}\u00a0${language === 'fr' ? 'j' : 'd'}`;
}

/** How long ago: 'il y a 3 heures', 'hier', 'dans 2 jours'. */
export function formatAge(at: number, now: number, language: Language = currentLanguage()): string {
  const relative = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  const delta = at - now;
  const size = Math.abs(delta);
  if (size < MINUTE) return relative.format(0, 'second');
  if (size < HOUR) return relative.format(Math.trunc(delta / MINUTE), 'minute');
  if (size < DAY) return relative.format(Math.trunc(delta / HOUR), 'hour');
  if (size < 60 * DAY) return relative.format(Math.trunc(delta / DAY), 'day');
  if (size < 730 * DAY) return relative.format(Math.trunc(delta / (30.44 * DAY)), 'month');
  return relative.format(Math.trunc(delta / (365.25 * DAY)), 'year');
}

/** A calendar date 'YYYY-MM-DD' as '03/11/2026', whatever the time zone; what is not a date stays as it is. */
export function formatCalendarDate(date: string, language: Language = currentLanguage()): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(at)) return date;
  return dateFormat(language, 'calendar', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}
