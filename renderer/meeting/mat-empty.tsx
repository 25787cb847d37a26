import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { useRoom } from './meeting-context.ts';

/** The mat before the first card: an invitation, and "Inte idag" as an answer of its own. */
export function MatEmpty({ isWaiting }: { readonly isWaiting: boolean }) {
  const { t } = useWords();
  const { state, actions } = useRoom();
  if (state.notToday) {
    return (
      <div className="mat-empty">
        <p className="mat-empty-title">{t('meeting.mat.notTodayTitle')}</p>
        <p>{t('meeting.mat.notTodayText')}</p>
        <Button onPress={() => void actions.withdrawNotToday()}>
          {t('meeting.mat.notTodayBack')}
        </Button>
      </div>
    );
  }
  return (
    <div className="mat-empty" data-waiting={isWaiting || undefined}>
      <p className="mat-empty-title">{t('meeting.mat.emptyTitle')}</p>
      <p>{t('meeting.mat.empty')}</p>
      <Button onPress={() => void actions.chooseNotToday()}>{t('meeting.mat.notToday')}</Button>
    </div>
  );
}
