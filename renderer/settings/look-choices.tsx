import { Choice } from '#renderer/ui/choice.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';

const looks = ['system', 'light', 'dark', 'contrast'] as const;
const textSizes = ['normal', 'large', 'largest'] as const;
const layouts = ['normal', 'mirrored'] as const;
const motions = ['system', 'reduced'] as const;

/** Text size, colours, side of the table and movement; each shows at once and is kept at once. */
export function LookChoices() {
  const { t } = useWords();
  const { textSize, look, layout, motion } = usePreferences();
  return (
    <>
      <Choice
        label={t('common.settings.textSize.label')}
        options={textSizes.map((id) => ({ id, label: t(`common.settings.textSize.${id}`) }))}
        value={textSize}
        onChange={(id) => void changePreferences({ textSize: id })}
      />
      <div className="settings-whole">
        <Choice
          label={t('common.settings.look.label')}
          options={looks.map((id) => ({ id, label: t(`common.settings.look.${id}`) }))}
          value={look}
          onChange={(id) => void changePreferences({ look: id })}
        />
      </div>
      <Choice
        label={t('common.settings.layout.label')}
        options={layouts.map((id) => ({ id, label: t(`common.settings.layout.${id}`) }))}
        value={layout}
        onChange={(id) => void changePreferences({ layout: id })}
      />
      <Choice
        label={t('common.settings.motion.label')}
        options={motions.map((id) => ({ id, label: t(`common.settings.motion.${id}`) }))}
        value={motion}
        onChange={(id) => void changePreferences({ motion: id })}
      />
    </>
  );
}
