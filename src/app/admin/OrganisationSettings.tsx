import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
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

/** Name and basemap. The basemap is kept as soon as it is chosen. */
export function OrganisationSettings({ organisation, onChanged }: OrganisationSettingsProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [name, setName] = useState(organisation.name);
  const [saved, setSaved] = useState(false);
  const change = (patch: { readonly name?: string; readonly basemap?: Basemap }): void => {
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
      <Failure code={attempt.code} />
      <p role="status">{saved && say('saved')}</p>
    </Card>
  );
}
