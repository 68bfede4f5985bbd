import { render } from '@testing-library/react';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import axe from 'axe-core';
import { Button } from '../../../src/app/ui/Button.tsx';
import { Card } from '../../../src/app/ui/Card.tsx';
import { Chip } from '../../../src/app/ui/Chip.tsx';
import { ChipRow } from '../../../src/app/ui/ChipRow.tsx';
import { ChoicesTiles } from '../../../src/app/ui/ChoicesTiles.tsx';
import { ChoiceTiles } from '../../../src/app/ui/ChoiceTiles.tsx';
import { DateField } from '../../../src/app/ui/DateField.tsx';
import { DefinitionList } from '../../../src/app/ui/DefinitionList.tsx';
import { Dialog } from '../../../src/app/ui/Dialog.tsx';
import { EmptyState } from '../../../src/app/ui/EmptyState.tsx';
import { Figure } from '../../../src/app/ui/Figure.tsx';
import { IconButton } from '../../../src/app/ui/IconButton.tsx';
import { Notice } from '../../../src/app/ui/Notice.tsx';
import { NumberField } from '../../../src/app/ui/NumberField.tsx';
import { Page } from '../../../src/app/ui/Page.tsx';
import { PhotoCompare } from '../../../src/app/ui/PhotoCompare.tsx';
import { PriorityWord } from '../../../src/app/ui/PriorityWord.tsx';
import { Progress } from '../../../src/app/ui/Progress.tsx';
import { SelectField } from '../../../src/app/ui/SelectField.tsx';
import { Sign } from '../../../src/app/ui/Sign.tsx';
import { Skeleton } from '../../../src/app/ui/Skeleton.tsx';
import { StatusBadge } from '../../../src/app/ui/StatusBadge.tsx';
import { Tabs } from '../../../src/app/ui/Tabs.tsx';
import { TextArea } from '../../../src/app/ui/TextArea.tsx';
import { TextField } from '../../../src/app/ui/TextField.tsx';
import { Toggle } from '../../../src/app/ui/Toggle.tsx';
import { Toolbar } from '../../../src/app/ui/Toolbar.tsx';
import { VisuallyHidden } from '../../../src/app/ui/VisuallyHidden.tsx';

const none = vi.fn();
const texts = { label: 'Nom', hint: 'Comme sur le badge', error: 'À remplir.', required: true };
const options = [
  { value: 'a', label: 'Un' },
  { value: 'b', label: 'Deux' },
];
const photo = { url: 'data:,', alt: 'Mur' };

const SHOWN: { readonly [component: string]: ReactNode } = {
  Button: (
    <>
      <Button variant="primary" icon={<IconPlus />}>
        Ajouter
      </Button>
      <Button busy>Envoyer</Button>
    </>
  ),
  IconButton: <IconButton label="Ajouter" icon={<IconPlus />} pressed />,
  Chip: (
    <ChipRow label="Filtres">
      <Chip pressed onPress={none}>
        Période
      </Chip>
    </ChipRow>
  ),
  TextField: <TextField {...texts} value="" onChange={none} />,
  TextArea: <TextArea {...texts} value="" onChange={none} />,
  NumberField: <NumberField {...texts} text="2," onChange={none} unit="m²" />,
  DateField: <DateField {...texts} value="2026-11-03" onChange={none} />,
  SelectField: <SelectField {...texts} value="" onChange={none} options={options} empty="Tous" />,
  ChoiceTiles: <ChoiceTiles {...texts} value="a" onChange={none} options={options} />,
  ChoicesTiles: <ChoicesTiles {...texts} value={['a']} onChange={none} options={options} />,
  Toggle: <Toggle label="Plainte" hint="Déposée au commissariat" checked onChange={none} />,
  Card: (
    <ul>
      <Card as="li">Une carte</Card>
    </ul>
  ),
  StatusBadge: <StatusBadge shape="half" label="En cours" double />,
  PriorityWord: <PriorityWord level="urgent">Urgent</PriorityWord>,
  Notice: (
    <Notice tone="danger" live title="Photo non envoyée" action={<Button>Réessayer</Button>}>
      Réseau coupé.
    </Notice>
  ),
  EmptyState: (
    <EmptyState title="Rien à faire" icon={<IconPlus />}>
      Revenez plus tard.
    </EmptyState>
  ),
  Skeleton: <Skeleton label="Les interventions arrivent" />,
  DefinitionList: <DefinitionList items={[{ term: 'Support', value: 'Pierre' }]} />,
  Figure: (
    <Figure value="12" unit="m²" tone="success">
      nettoyés
    </Figure>
  ),
  Toolbar: (
    <Toolbar label="Actions">
      <Button>Exporter</Button>
    </Toolbar>
  ),
  PhotoCompare: (
    <PhotoCompare before={photo} after={photo} beforeLabel="Avant" afterLabel="Après" label="Comparer les photos" />
  ),
  Progress: <Progress label="Photos" value={3} max={12} text="3 sur 12" />,
  Tabs: <Tabs label="Vues" tabs={options.map(({ value, label }) => ({ id: value, label, content: label }))} />,
  Dialog: (
    <Dialog title="Déconnecter ?" open onClose={none} role="alertdialog" actions={<Button>Rester</Button>}>
      Un code sera nécessaire.
    </Dialog>
  ),
  VisuallyHidden: <VisuallyHidden>Pour les lecteurs d’écran</VisuallyHidden>,
  Sign: <Sign title="Sillage" />,
};

it.each(Object.entries(SHOWN))('%s has nothing that axe objects to', async (_name, shown) => {
  render(
    <main>
      <Page title="Essai">{shown}</Page>
    </main>,
  );
  // jsdom computes no colours: tokens.test.ts and the browsers check those.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
