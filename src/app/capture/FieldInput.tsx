import type { ReactNode } from 'react';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Field } from '../../domain/kind.ts';
import { ChoicesTiles } from '../ui/ChoicesTiles.tsx';
import { ChoiceTiles } from '../ui/ChoiceTiles.tsx';
import { DateField } from '../ui/DateField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Language } from '../words/language.ts';
import { useLanguage } from '../words/language.ts';
import { numberText } from './numberText.ts';

type Type = Field['type'];
type FieldOf<T extends Type> = Extract<Field, { readonly type: T }>;

type Common = {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  readonly required: boolean;
  readonly name: string;
};
type Answer = {
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue) => void;
  /** Options chosen last on this device, newest first. */
  readonly used: readonly string[];
  readonly language: Language;
};
type Draw<T extends Type> = (field: FieldOf<T>, common: Common, answer: Answer) => ReactNode;

/**
 * Choices with more options than this are a list. Tiles are meant for 12; the 13 surface materials stay tiles because
 * they are pressed with gloves at every intervention.
 */
const TILES = 13;

const text = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
/** What was typed, or the number that the record holds. */
const typed = (value: FieldValue | undefined): string => (typeof value === 'number' ? numberText(value) : text(value));

const choice: Draw<'choice'> = (field, common, { value, onChange, used, language }) => {
  const options = field.options.map((option) => ({ value: option.value, label: option.label[language] }));
  if (options.length > TILES) {
    return <SelectField {...common} options={options} value={text(value)} onChange={onChange} empty="–" />;
  }
  return (
    <ChoiceTiles
      {...common}
      options={options}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      lastUsed={used}
      clearable
    />
  );
};

/** How each type of field is asked: a type without a line here does not compile. */
const INPUTS: { readonly [T in Type]: Draw<T> } = {
  choice,
  choices: (field, common, { value, onChange, language }) => (
    <ChoicesTiles
      {...common}
      options={field.options.map((option) => ({ value: option.value, label: option.label[language] }))}
      value={Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []}
      onChange={onChange}
    />
  ),
  decimal: (field, common, { value, onChange }) => (
    <NumberField {...common} text={typed(value)} onChange={onChange} unit={field.unit} />
  ),
  whole: (field, common, { value, onChange }) => (
    <NumberField {...common} text={typed(value)} onChange={onChange} unit={field.unit} whole />
  ),
  text: (field, common, { value, onChange }) =>
    field.lines > 1 ? (
      <TextArea {...common} value={text(value)} onChange={onChange} lines={field.lines} maxLength={field.maxLength} />
    ) : (
      <TextField {...common} value={text(value)} onChange={onChange} maxLength={field.maxLength} />
    ),
  flag: (field, common, { value, onChange, language }) => (
    <ChoiceTiles
      {...common}
      options={[
        { value: 'yes', label: field.yes[language] },
        { value: 'no', label: field.no[language] },
      ]}
      value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
      onChange={(chosen) => {
        onChange(chosen === null ? null : chosen === 'yes');
      }}
      clearable
    />
  ),
  date: (_field, common, { value, onChange }) => <DateField {...common} value={text(value)} onChange={onChange} />,
};

function draw<T extends Type>(type: T, field: FieldOf<T>, common: Common, answer: Answer): ReactNode {
  return INPUTS[type](field, common, answer);
}

type Props = Omit<Answer, 'language'> & {
  readonly field: Field;
  readonly error: string | null;
  readonly required: boolean;
};

/** One field of a kind, asked by its definition. */
export function FieldInput({ field, error, required, ...answer }: Props) {
  const language = useLanguage((state) => state.language);
  const common: Common = {
    label: field.label[language],
    error,
    required,
    name: field.name,
    ...(field.hint ? { hint: field.hint[language] } : {}),
  };
  return <div data-field={field.name}>{draw(field.type, field, common, { ...answer, language })}</div>;
}
