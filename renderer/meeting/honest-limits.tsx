import {
  ChatsCircleIcon,
  EyeIcon,
  HandPalmIcon,
  IdentificationBadgeIcon,
  InfoIcon,
  MicrophoneSlashIcon,
  NotebookIcon,
  PencilSimpleLineIcon,
  ShieldCheckIcon,
  UsersThreeIcon,
  type Icon,
} from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { ageGroups, type AgeGroup } from '#shared/content/item.ts';
import type { Limit } from '#shared/content/kinds.ts';
import type { MeetingState } from '#shared/model/meeting.ts';
import { useRoom } from './meeting-context.ts';
import { ReadersInShort } from './readers.tsx';

const icons: Readonly<Record<string, Icon>> = {
  'vem-jag-ar': IdentificationBadgeIcon,
  'varfor-vi-ses': ChatsCircleIcon,
  'vad-jag-skriver': PencilSimpleLineIcon,
  'vad-jag-maste-gora': ShieldCheckIcon,
  'vad-foraldrar-far-veta': UsersThreeIcon,
  'vem-mer-laser': EyeIcon,
  'spela-in': MicrophoneSlashIcon,
};

const ours = [
  ['stop', HandPalmIcon],
  ['frame', NotebookIcon],
] as const;

/** The age that was said: here, or when the letter was written. Null: what is said holds for all. */
function ageOf({ age, letter }: MeetingState): AgeGroup | null {
  return age ?? letter?.age ?? null;
}

/** Whom the honest limits are for. The caseworker says it, and both see it. */
export function AgeChoice() {
  const { t } = useWords();
  const { state, actions } = useRoom();
  const age = ageOf(state);
  return (
    <Choice<AgeGroup>
      look="switch"
      label={t(age === null ? 'opening.age.none' : 'opening.age.label')}
      options={ageGroups.map((id) => ({ id, label: t(`content.ages.${id}`) }))}
      value={age}
      onChange={(id) => void actions.chooseAge(id)}
    />
  );
}

/** The honest limits, said before anything is written (P6). */
export function HonestLimits({ limits }: { readonly limits: readonly Limit[] }) {
  const { t, language } = useWords();
  const { state } = useRoom();
  const age = ageOf(state);
  return (
    <ul className="welcome-limits">
      {limits.map(({ id, title, words, anyAge }) => (
        <LimitItem
          key={id}
          sign={icons[id] ?? InfoIcon}
          title={title[language]}
          words={(age === null ? anyAge : words[age])[language]}
          more={id === 'vem-mer-laser' ? <ReadersInShort /> : null}
        />
      ))}
      {ours.map(([name, sign]) => (
        <LimitItem
          key={name}
          sign={sign}
          title={t(`opening.limits.${name}.title`)}
          words={t(`opening.limits.${name}.words`)}
        />
      ))}
    </ul>
  );
}

function LimitItem({
  sign: Sign,
  title,
  words,
  more = null,
}: {
  readonly sign: Icon;
  readonly title: string;
  readonly words: string;
  readonly more?: ReactNode;
}) {
  return (
    <li>
      <Sign weight="duotone" aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        <p>
          {words}
          {more}
        </p>
      </div>
    </li>
  );
}
