import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
import { USUAL_DIAMETER } from '../../domain/placePoints.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { nameError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type OrganisationSettingsProps = {
  readonly organisation: Session['organisation'];
  readonly onChanged: () => void;
};

type Basemap = Session['organisation']['basemap'];
const BASEMAPS = [
  ['none', 'basemapNone'],
  ['ign', 'basemapIgn'],
  ['osm', 'basemapOsm'],
] as const;

/** Metres across a place without an address that can be chosen. */
const DIAMETERS = [15, 20, 25, USUAL_DIAMETER, 40, 50, 60];

/** Name, basemap and how large a place is. What is chosen from a list is kept at once. */
export function OrganisationSettings({ organisation, onChanged }: OrganisationSettingsProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [name, setName] = useState(organisation.name);
  const [saved, setSaved] = useState(false);
  const change = (patch: {
    readonly name?: string;
    readonly basemap?: Basemap;
    readonly placeDiameter?: number;
  }): void => {
    setSaved(false);
    attempt.run(
      () => desk.changeOrganisation(patch),
      () => {
        setSaved(true);
        onChanged();
      },
    );
  };
  return (
    <Card as="section">
      <h2 className={styles['title']}>{say('organisationTitle')}</h2>
      <form
        noValidate
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') change({ name: name.trim() });
        }}
      >
        <TextField
          label={say('organisation')}
          maxLength={120}
          required
          value={name}
          onChange={setName}
          error={nameError(name, say)}
        />
        <Button type="submit" busy={attempt.busy}>
          {say('saveName')}
        </Button>
      </form>
      <SelectField
        className={styles['short']}
        label={say('basemap')}
        hint={say('basemapHint')}
        value={organisation.basemap}
        options={BASEMAPS.map(([value, word]) => ({ value, label: say(word) }))}
        onChange={(chosen) => {
          const basemap = BASEMAPS.find(([value]) => value === chosen)?.[0];
          if (basemap) change({ basemap });
        }}
      />
      <SelectField
        className={styles['short']}
        label={say('placeDiameter')}
        hint={say('placeDiameterHint')}
        value={String(organisation.placeDiameter ?? USUAL_DIAMETER)}
        options={DIAMETERS.map((metres) => ({ value: String(metres), label: say('metres', { n: metres }) }))}
        onChange={(chosen) => {
          change({ placeDiameter: Number(chosen) });
        }}
      />
      <Failure code={attempt.code} />
      <p role="status">{saved && say('saved')}</p>
    </Card>
  );
}
