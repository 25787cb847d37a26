import { ColourSign } from '#renderer/toolbox/colour-tag.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { colours, type Colour } from '#shared/content/kinds.ts';

/** When an idea can be, in the workshop's three colours; or not said. */
export function ColourChoice({
  value,
  onChange,
}: {
  readonly value: Colour | null;
  readonly onChange: (colour: Colour | null) => void;
}) {
  const { t } = useWords();
  return (
    <Choice<Colour | 'none'>
      label={t('toolbox.ideas.colour')}
      options={[
        ...colours.map((colour) => ({
          id: colour,
          label: t(`content.colours.${colour}`),
          icon: <ColourSign colour={colour} />,
        })),
        { id: 'none', label: t('toolbox.ideas.noColour') },
      ]}
      value={value ?? 'none'}
      onChange={(id) => onChange(id === 'none' ? null : id)}
    />
  );
}
