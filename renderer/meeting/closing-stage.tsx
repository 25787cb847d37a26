import { useWords } from '#renderer/ui/words.tsx';

/** How the meeting was, in words about the meeting. */
export function ClosingStage() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('meeting.stages.closing')}</h2>
    </section>
  );
}
