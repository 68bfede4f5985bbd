import { TextField } from '../ui/TextField.tsx';
import styles from './Rescue.module.css';

/** Longest phrase, characters. */
const LONGEST = 200;

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (phrase: string) => void;
  readonly error: string | null;
};

/** A secret phrase in clear, as it is read from paper or written onto it; no keyboard mends it. */
export function PhraseField(props: Props) {
  return (
    <TextField
      {...props}
      className={styles['phrase']}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={LONGEST}
      required
    />
  );
}
