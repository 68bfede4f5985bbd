import { Chip } from '../ui/Chip.tsx';
import { ChipRow } from '../ui/ChipRow.tsx';
import { useLanguage } from '../words/language.ts';
import { LANGUAGE_OPTIONS } from './displayOptions.ts';
import { useShellWords } from './words.ts';

export function LanguageButtons() {
  const w = useShellWords();
  const { language, setLanguage } = useLanguage();
  return (
    <ChipRow label={w('language')}>
      {LANGUAGE_OPTIONS.map(({ value, label }) => (
        <Chip key={value} pressed={value === language} onPress={() => setLanguage(value)}>
          <span lang={value}>{label}</span>
        </Chip>
      ))}
    </ChipRow>
  );
}
