import {
  HourglassMediumIcon,
  SignpostIcon,
  SunHorizonIcon,
  type Icon,
} from '@phosphor-icons/react';
import { useWords } from '#renderer/ui/words.tsx';
import type { Colour } from '#shared/content/kinds.ts';
import './colour-tag.css';

const signs: Readonly<Record<Colour, Icon>> = {
  blue: SunHorizonIcon,
  green: HourglassMediumIcon,
  red: SignpostIcon,
};

/** The sign of one of the workshop's colours, beside its words and never instead of them. */
export function ColourSign({ colour }: { readonly colour: Colour }) {
  const Sign = signs[colour];
  return <Sign className={`colour-sign colour-${colour}`} weight="duotone" aria-hidden="true" />;
}

/** When an idea can be, in the workshop's colour and in its words. */
export function ColourTag({ colour }: { readonly colour: Colour }) {
  const { t } = useWords();
  return (
    <span className={`colour-tag colour-${colour}`}>
      <ColourSign colour={colour} />
      {t(`toolbox.colour.${colour}`)}
    </span>
  );
}
