import { useState } from 'react';
import type { Kind } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { BottomBar } from '../ui/BottomBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { textIn } from '../words/language.ts';
import type { FormStatus } from './formStatus.ts';
import type { Finish } from './useFinish.ts';
import { useCaptureWords } from './words.ts';
import styles from './FormEnd.module.css';

type Props = {
  readonly kind: Kind;
  readonly isNew: boolean;
  readonly status: FormStatus;
  readonly finish: Finish;
  readonly photoBusy: boolean;
  readonly onKeepStatus: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
};

/** The two explicit ends of a form, and the rarer ones. */
export function FormEnd({ kind, isNew, status, finish, photoBusy, onKeepStatus, onLeave, onDiscard }: Props) {
  const say = useCaptureWords();
  const [discarding, setDiscarding] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const target = statusOf(kind, status.target);
  const end = (value: string): void => {
    setWaiting(photoBusy);
    if (!photoBusy) finish.finish(value);
  };
  const primary = isNew
    ? say('finish')
    : status.changedFrom
      ? say('saveAs', { status: target ? textIn(target.label) : status.target })
      : say('saveChanges');
  return (
    <>
      <section className={styles['end']} aria-label={say('actions')}>
        {status.changedFrom && target && (
          <p className={styles['status']}>
            {say('statusWillBe', { status: textIn(target.label) })}
            <Button variant="quiet" onClick={onKeepStatus}>
              {say('keepStatus', { status: textIn(status.changedFrom.label) })}
            </Button>
          </p>
        )}
        {finish.refused !== null && (
          <Notice tone="danger" live>
            {say('finishFailed', { sentence: textIn(sentenceOf(finish.refused)) })} <code>{finish.refused}</code>
          </Notice>
        )}
        {waiting && photoBusy && (
          <Notice tone="info" live>
            {say('photoWait')}
          </Notice>
        )}
        <div className={styles['rare']}>
          {status.later !== null && (
            <Button
              onClick={() => {
                if (status.later !== null) end(status.later);
              }}
            >
              {say('finishToDo')}
            </Button>
          )}
          {!discarding && (
            <Button
              variant="quiet"
              onClick={() => {
                setDiscarding(true);
              }}
            >
              {say('discard')}
            </Button>
          )}
        </div>
        {discarding && (
          <Notice
            tone="warning"
            live
            action={
              <>
                <Button
                  onClick={() => {
                    setDiscarding(false);
                  }}
                >
                  {say('discardNo')}
                </Button>
                <Button variant="danger" onClick={onDiscard}>
                  {say('discardYes')}
                </Button>
              </>
            }
          >
            {say('discardSure')}
          </Notice>
        )}
      </section>
      <BottomBar label={say('finishBar')}>
        <Button onClick={onLeave}>{say('keepDraft')}</Button>
        <Button
          variant="primary"
          busy={finish.busy}
          onClick={() => {
            end(status.target);
          }}
        >
          {finish.busy ? say('finishing') : primary}
        </Button>
      </BottomBar>
    </>
  );
}
