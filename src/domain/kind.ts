/** A text in every language of the interface. */
export type Text = { readonly fr: string; readonly en: string };

export type Option = { readonly value: string; readonly label: Text };

/** Shows or asks a field only where another field holds one of these values. */
export type Condition = {
  readonly field: string;
  readonly in: readonly (string | boolean)[];
};

type FieldCommon = {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** 'main' fields stand in the form in order; 'more' fields under "Plus". */
  readonly group: 'main' | 'more';
  readonly when?: Condition;
  /** Statuses in which the field must be filled in. */
  readonly requiredIn?: readonly string[];
  /** Its value belongs to the place as much as to the visit: it is offered again at the next intervention there. */
  readonly ofPlace?: true;
};

/** One field of a kind: a definition, from which form, checks, tables, filters and exports are made. */
export type Field = FieldCommon &
  (
    | { readonly type: 'choice'; readonly options: readonly Option[] }
    | { readonly type: 'choices'; readonly options: readonly Option[] }
    | {
        readonly type: 'decimal';
        readonly unit: string;
        readonly min: number;
        readonly max: number;
        readonly digits: number;
      }
    | {
        readonly type: 'whole';
        readonly unit: string;
        readonly min: number;
        readonly max: number;
      }
    | {
        readonly type: 'text';
        readonly maxLength: number;
        readonly lines: number;
      }
    | { readonly type: 'flag'; readonly yes: Text; readonly no: Text }
    /** ISO 8601 calendar date, 'YYYY-MM-DD'. */
    | { readonly type: 'date' }
  );

export type StatusShape =
  'circle' | 'quarter' | 'half' | 'full' | 'check' | 'square' | 'triangle' | 'cross' | 'arrow' | 'bar';

/** 'open': somebody has to act; 'stopped': waits for something else; 'closed': nothing is left to do. */
export type StatusPhase = 'open' | 'stopped' | 'closed';

export type Status = {
  readonly value: string;
  readonly label: Text;
  /** The verb of the button that leads to it. */
  readonly action: Text;
  /** The verb where it takes up again what was closed; absent: the same. */
  readonly again?: Text;
  readonly shape: StatusShape;
  readonly phase: StatusPhase;
  /** Statuses that may follow; the first is proposed as the next step. */
  readonly next: readonly string[];
  /** What a 'stopped' one waits for, where figures tell it apart. */
  readonly waitsFor?: 'authorisation';
  /** Who may set it; absent: everyone who may write. */
  readonly by?: readonly ('agent' | 'supervisor' | 'administrator')[];
};

/** A kind of intervention (métier) as data. */
export type Kind = {
  readonly id: string;
  readonly version: number;
  readonly label: Text;
  /** Said of one record, as in "Nouvelle intervention". */
  readonly noun: Text;
  readonly statuses: readonly Status[];
  /** Status of a record an agent starts on the spot. */
  readonly initialStatus: string;
  readonly fields: readonly Field[];
  /** Names of fields whose values make up the one-line summary on cards. */
  readonly summary: readonly string[];
  /** Names of choice and flag fields by which the desk filters its lists and compares its figures. */
  readonly facets: readonly string[];
  /** Hours until an intervention is late, by the first rule that matches. */
  readonly targets: readonly {
    readonly when?: Condition;
    readonly hours: number;
  }[];
  /** A field and its values that raise the priority to 'urgent' and restrict the photos' audience. */
  readonly sensitive?: Condition;
};
