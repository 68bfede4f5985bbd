import { useNavigate } from '@tanstack/react-router';
import { IconUserPlus, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { textIn } from '../words/language.ts';
import { SettingsCard } from './SettingsCard.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useSettingsWords } from './settingsWords.ts';

/** The agents who share this device: another one goes on, with no code and no network. */
export function CrewSettings() {
  const w = useSettingsWords();
  const device = useDevice();
  const navigate = useNavigate();
  const session = useLive(device.session);
  const crew = useLive(device.crew);
  const [busy, setBusy] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  if (session?.user.role !== 'agent') return null;
  const switchTo = async (person: string): Promise<void> => {
    setBusy(person);
    const outcome = await device.switchAgent(person);
    setBusy(null);
    setCode(outcome.ok ? null : outcome.code);
    if (outcome.ok) await navigate({ to: '/' });
  };
  return (
    <SettingsCard title={w('crew')}>
      <div>{w('holds', { name: session.user.name })}</div>
      <div>{w('crewHint')}</div>
      {code !== null && (
        <Notice tone="danger" live title={w('notSwitched')}>
          {textIn(sentenceOf(code))}
        </Notice>
      )}
      {(crew ?? [])
        .filter((user) => user.id !== session.user.id)
        .map((user) => (
          <Button
            key={user.id}
            wide
            icon={<IconUserShare />}
            busy={busy === user.id}
            onClick={() => void switchTo(user.id)}
          >
            {w('switchTo', { name: user.name })}
          </Button>
        ))}
      <LinkButton to="/enroler" variant="quiet" icon={<IconUserPlus />}>
        {w('addAgent')}
      </LinkButton>
    </SettingsCard>
  );
}
