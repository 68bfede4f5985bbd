import type { Intervention } from './intervention.ts';
import type { Kind, Text } from './kind.ts';

/** A value of a facet: what lists are filtered by and figures compared by. */
export type Answer = { readonly field: string; readonly value: string };

/** A facet of a kind with the answers it can have, to be chosen among. */
export type Facet = {
  readonly field: string;
  readonly label: Text;
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
};

/** Of a value that can be written as a mark; any other is no answer. */
const PLAIN = /^[\w-]{1,40}$/;
const [YES, NO] = ['yes', 'no'];

/** How one answer stands among the answers of a row: to be looked for. */
export function answerMark({ field, value }: Answer): string {
  return `|${field}:${value}|`;
}

/** What an intervention answers to the facets of its kind, as one text: '|support:pierre|coating:no|'; '' without any. */
export function answersOf(intervention: Intervention, kind: Kind | null): string {
  const answers = (kind?.facets ?? []).flatMap((field): readonly string[] => {
    const given = intervention.fields[field];
    const value = typeof given === 'boolean' ? (given ? YES : NO) : given;
    return typeof value === 'string' && PLAIN.test(value) ? [`${field}:${value}`] : [];
  });
  return answers.length === 0 ? '' : `|${answers.join('|')}|`;
}

/** One answer written as 'support:pierre'; null for any other text. */
export function readAnswer(text: string): Answer | null {
  const [field = '', value = '', ...rest] = text.split(':');
  return PLAIN.test(field) && PLAIN.test(value) && rest.length === 0 ? { field, value } : null;
}

/** The answers that `answersOf` wrote. */
export function readAnswers(text: string): readonly Answer[] {
  return text.split('|').flatMap((each) => readAnswer(each) ?? []);
}

/** The facets of a kind, in its order. */
export function facetsOf(kind: Kind): readonly Facet[] {
  return kind.facets.flatMap((name): readonly Facet[] => {
    const field = kind.fields.find((each) => each.name === name);
    if (field?.type === 'choice') return [{ field: name, label: field.label, choices: field.options }];
    if (field?.type !== 'flag') return [];
    const choices = [
      { value: YES, label: field.yes },
      { value: NO, label: field.no },
    ] as const;
    return [{ field: name, label: field.label, choices }];
  });
}
