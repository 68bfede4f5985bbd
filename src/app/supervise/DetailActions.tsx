import type { SubmitEvent } from 'react';
import { useState } from 'react';
import type { DetailResponse } from '../../device/desk/wireTypes.ts';
import type { Status } from '../../domain/kind.ts';
import { kindOf, statusOf } from '../../domain/kinds/index.ts';
import { maySetStatus } from '../../domain/permissions.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { textIn, useLanguage } from '../words/language.ts';
import type { Answers, Lacking } from './deskEdits.ts';
import { ASKED_AT_DESK, lackingFor, statusEdit } from './deskEdits.ts';
import styles from './Detail.module.css';
import { fieldLabel } from './labels.ts';
import type { DeskEdits } from './useDeskEdit.ts';
import { useSuperviseWords } from './words.ts';

type DetailActionsProps = { readonly detail: DetailResponse; readonly edits: DeskEdits };

/** The statuses that may follow, as buttons; what a status asks for is asked below, not in a window over the record. */
export function DetailActions({ detail, edits }: DetailActionsProps) {
  const say = useSuperviseWords();
  const language = useLanguage((state) => state.language);
  const session = useLive(useDevice().session);
  const [asking, setAsking] = useState<{ readonly status: Status; readonly lacking: Lacking } | null>(null);
  const { intervention } = detail;
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const now = intervention.fields['status'];
  const next = (typeof now === 'string' ? statusOf(kind, now) : null)?.next ?? [];
  const role = session?.user.role;
  if (!kind || !role || intervention.deleted) return null;
  const allowed = next
    .filter((value) => maySetStatus(kind, value, role))
    .flatMap((value) => statusOf(kind, value) ?? []);

  const give = async (status: Status, answers: Answers): Promise<void> => {
    if (await edits.send(statusEdit(detail, status.value, answers, Date.now()))) setAsking(null);
  };
  const press = (status: Status): void => {
    const lacking = lackingFor(detail, status.value);
    if (lacking.here.length + lacking.inTheField.length > 0) setAsking({ status, lacking });
    else void give(status, {});
  };
  const answer = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!asking) return;
    const form = new FormData(event.currentTarget);
    const given = ASKED_AT_DESK.flatMap((name) => {
      const value = form.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [];
    });
    void give(asking.status, Object.fromEntries(given));
  };

  return (
    <section className={styles['part']}>
      <h3>{say('actions')}</h3>
      <div className={styles['buttons']}>
        {allowed.map((status, index) => (
          <button
            key={status.value}
            type="button"
            className={index === 0 ? styles['primary'] : styles['button']}
            disabled={edits.state.at === 'saving'}
            onClick={() => {
              press(status);
            }}
          >
            {textIn(status.action)}
          </button>
        ))}
      </div>
      {asking && asking.lacking.inTheField.length > 0 && (
        <p role="alert">
          {say('missingFields', {
            fields: asking.lacking.inTheField.map((name) => fieldLabel(kind, name, language)).join(', '),
          })}
        </p>
      )}
      {asking && asking.lacking.inTheField.length === 0 && (
        <form className={styles['form']} onSubmit={answer} aria-label={textIn(asking.status.action)}>
          {asking.lacking.here.map((name) => (
            <label key={name}>
              {fieldLabel(kind, name, language)}
              <textarea name={name} rows={2} maxLength={name === 'reason' ? 500 : 200} required />
            </label>
          ))}
          <div className={styles['buttons']}>
            <button type="submit" className={styles['primary']} disabled={edits.state.at === 'saving'}>
              {textIn(asking.status.action)}
            </button>
            <button
              type="button"
              className={styles['button']}
              onClick={() => {
                setAsking(null);
              }}
            >
              {say('actionCancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
