import styles from './TimeStrip.module.css';

type RangeSliderProps = {
  readonly label: string;
  readonly last: number;
  readonly value: number;
  readonly said: string;
  readonly onDrag: (value: number) => void;
  /** When it is let go. */
  readonly onKeep: () => void;
};

/** One end of what is shown: follows the finger, and tells when it is let go. */
export function RangeSlider({ label, last, value, said, onDrag, onKeep }: RangeSliderProps) {
  return (
    <label className={styles['slider']}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={value}
        aria-valuetext={said}
        onChange={(event) => {
          onDrag(Number(event.target.value));
        }}
        onPointerUp={onKeep}
        onKeyUp={onKeep}
        onBlur={onKeep}
      />
    </label>
  );
}
