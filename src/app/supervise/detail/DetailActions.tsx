import type { SubmitEvent } from 'react';
import { useState } from 'react';
import type { DeskEdit, DetailResponse } from '../../../device/desk/wireTypes.ts';
import type { Status } from '../../../domain/kind.ts';
import { kindOf, statusOf } from '../../../domain/kinds/index.ts';
import { maySetStatus } from '../../../domain/permissions.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { textIn, useLanguage } from '../../words/language.ts';
import type { Answers, Lacking } from './deskEdits.ts';
import { lackingFor, statusEdit } from './deskEdits.ts';
import styles from './Detail.module.css';
import { fieldLabel } from '../labels.ts';
import type { DeskEdits } from './useDeskEdit.ts';
import { useSuperviseWords } from '../words.ts';
import { useDetailWords } from './words.ts';

type DetailActionsProps = { readonly detail: DetailResponse; readonly edits: DeskEdits };

/** The end of an intervention is when the button was pressed. */
function editNow(detail: DetailResponse, status: Status, given: Answers): DeskEdit {
  return statusEdit(detail, status.value, given, Date.now());
}

/** The statuses that may follow, as buttons; what a status asks for is asked below, not in a window over the record. */
export function DetailActions({ detail, edits }: DetailActionsProps) {
  const say = useSuperviseWords();
  const sayDetail = useDetailWords();
  const language = useLanguage((state) => state.language);
  const session = useLive(useDevice().session);
  const [asking, setAsking] = useState<{ readonly status: Status; readonly lacking: Lacking } | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const { intervention } = detail;
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const now = intervention.fields['status'];
  const next = (typeof now === 'string' ? statusOf(kind, now) : null)?.next ?? [];
  const role = session?.user.role;
  if (!kind || !role || intervention.deleted) return null;
  const allowed = next
    .filter((value) => maySetStatus(kind, value, role))
    .flatMap((value) => statusOf(kind, value) ?? []);

  const give = async (status: Status, given: Answers): Promise<void> => {
    if (await edits.send(editNow(detail, status, given))) setAsking(null);
  };
  const press = (status: Status): void => {
    const lacking = lackingFor(detail, status.value);
    if (lacking.here.length + lacking.inTheField.length > 0) setAsking({ status, lacking });
    else void give(status, {});
  };
  const answer = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!asking) return;
    const given = asking.lacking.here.map((name) => [name, (answers[name] ?? '').trim()] as const);
    if (given.every(([, text]) => text !== '')) void give(asking.status, Object.fromEntries(given));
  };

  return (
    <section className={styles['part']}>
      <h3>{say('actions')}</h3>
      <div className={styles['buttons']}>
        {allowed.map((status, index) => (
          <Button
            key={status.value}
            variant={index === 0 ? 'primary' : 'secondary'}
            busy={edits.state.at === 'saving'}
            onClick={() => {
              press(status);
            }}
          >
            {textIn(status.action)}
          </Button>
        ))}
      </div>
      {asking && asking.lacking.inTheField.length > 0 && (
        <Notice tone="warning" live>
          {sayDetail('missingFields', {
            fields: asking.lacking.inTheField.map((name) => fieldLabel(kind, name, language)).join(', '),
          })}
        </Notice>
      )}
      {asking && asking.lacking.inTheField.length === 0 && (
        <form className={styles['form']} onSubmit={answer} aria-label={textIn(asking.status.action)}>
          {asking.lacking.here.map((name) => (
            <TextArea
              key={name}
              label={fieldLabel(kind, name, language)}
              lines={2}
              maxLength={name === 'reason' ? 500 : 200}
              required
              value={answers[name] ?? ''}
              onChange={(text) => {
                setAnswers({ ...answers, [name]: text });
              }}
            />
          ))}
          <div className={styles['buttons']}>
            <Button type="submit" variant="primary" busy={edits.state.at === 'saving'}>
              {textIn(asking.status.action)}
            </Button>
            <Button
              onClick={() => {
                setAsking(null);
              }}
            >
              {sayDetail('actionCancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
