import { PauseIcon } from '@phosphor-icons/react';
import { useId } from 'react';
import { RecordButton } from '#renderer/record/record-button.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { languages } from '#shared/i18n/language.ts';
import { Eye } from './eye.tsx';
import { useRoom } from './meeting-context.ts';
import type { QuietMode } from './quiet-mode.ts';
import { QuietNotice } from './quiet-notice.tsx';
import { Tools } from './tools.tsx';
import { ViewButton } from './view-button.tsx';

/** The top edge: what this is, that everything is seen, and what both may need at once. */
export function MeetingHead({
  hasResumed,
  onPause,
  quietMode,
}: {
  /** True once the two came back from a pause: then focus arrives where they left. */
  readonly hasResumed: boolean;
  readonly onPause: () => void;
  readonly quietMode: QuietMode;
}) {
  const { t } = useWords();
  const keyId = useId();
  const { state, actions, contact } = useRoom();
  return (
    <header className="meeting-head">
      <h1>{t('meeting.title')}</h1>
      <Eye />
      <RecordButton contactId={contact.id} />
      <QuietNotice {...quietMode} />
      <div className="meeting-head-tools">
        <Tools />
        <ViewButton />
        <Choice
          look="switch"
          label={t('meeting.tools.language')}
          labelHidden
          options={languages.map((id) => ({
            id,
            label: <span lang={id}>{t(`common.language.${id}`)}</span>,
          }))}
          value={state.language}
          onChange={(id) => void actions.chooseLanguage(id)}
        />
        <Button
          icon={<PauseIcon weight="duotone" />}
          // Asked for by the person who pressed "go on" a moment ago.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={hasResumed}
          aria-describedby={keyId}
          onPress={onPause}
        >
          {t('meeting.tools.pause')}
          <span className="pause-key" id={keyId} aria-hidden="true">
            {t('meeting.tools.pauseKey')}
          </span>
        </Button>
      </div>
    </header>
  );
}
