import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { readAnswer } from '../../../domain/answers.ts';
import { readHours } from '../../../domain/hours.ts';
import { readPerimeter } from '../../../domain/perimeter.ts';

export const FILTER_NAMES = [
  'from',
  'to',
  'kind',
  'status',
  'sector',
  'answer',
  'q',
  'place',
  'doubtful',
  'conflicts',
  'hours',
  'perimeter',
] as const;

/** What to change in the parameters of the URL; null takes one away. */
export type SearchChange = { readonly [name: string]: string | null };

/** A parameter of the URL; '' where it is absent. */
export function param(search: string, name: string): string {
  return new URLSearchParams(search).get(name) ?? '';
}

/** The filter in the URL; what is not understood is left out, so that a broken link still shows something. */
export function readFilter(search: string): FilterText {
  const filter: { [name: string]: string } = {};
  for (const name of FILTER_NAMES) {
    const value = param(search, name);
    if (value === '') continue;
    if ((name === 'from' || name === 'to') && !/^\d{1,15}$/.test(value)) continue;
    if (name === 'doubtful' && value !== 'yes' && value !== 'no') continue;
    if (name === 'conflicts' && value !== 'yes') continue;
    if (name === 'answer' && !listOf(value).every((each) => readAnswer(each))) continue;
    if (name === 'hours' && !readHours(value)) continue;
    if (name === 'perimeter' && !readPerimeter(value)) continue;
    filter[name] = value;
  }
  return filter;
}

/** The search part of the URL after a change, in a stable order; '' where nothing is left. */
export function changeSearch(search: string, change: SearchChange): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Values of a parameter that holds a list. */
export function listOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((each) => each !== '');
}

export function boundOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** How many parts of the filter are set. */
export function countSet(filter: FilterText): number {
  return FILTER_NAMES.filter((name) => filter[name] !== undefined).length;
}
