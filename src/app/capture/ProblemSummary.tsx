import { useEffect, useRef } from 'react';
import type { FieldProblem } from '../../domain/validate.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { textIn } from '../words/language.ts';
import { useCaptureWords } from './words.ts';
import styles from './ProblemSummary.module.css';

type Props = {
  readonly problems: readonly FieldProblem[];
  readonly labelOf: (field: string) => string;
  readonly onGo: (field: string) => void;
  /** Counts the tries to finish: each puts the focus here. */
  readonly tries: number;
};

/** Everything that keeps the form from being finished, each with the way to it. */
export function ProblemSummary({ problems, labelOf, onGo, tries }: Props) {
  const say = useCaptureWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [tries]);
  return (
    <div ref={box} tabIndex={-1} className={styles['summary']} role="group" aria-labelledby="capture-problems">
      <h2 id="capture-problems">{say('problems', { n: problems.length })}</h2>
      <p>{say('problemsHint')}</p>
      <ul>
        {problems.map(({ field, code }) => (
          <li key={field}>
            <Button
              variant="quiet"
              onClick={() => {
                onGo(field);
              }}
            >
              {code === 'field-required'
                ? say('missing', { label: labelOf(field) })
                : say('problemOf', { label: labelOf(field), sentence: textIn(sentenceOf(code)) })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
