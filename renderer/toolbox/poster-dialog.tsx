import { useState } from 'react';
import { Copies } from '#renderer/frame/copies.tsx';
import { posterPapers } from '#renderer/frame/papers.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { ageGroups, type AgeGroup } from '#shared/content/item.ts';
import { rightsFor } from '#shared/content/rights-for.ts';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { posterSizes, type PosterSize } from '#shared/model/document.ts';
import { useContent } from './use-content.ts';

/** "Dina rättigheter" for the wall. It needs no contact and is about nobody. */
export function PosterDialog({
  age: firstAge = 'from15',
  onClose,
}: {
  readonly age?: AgeGroup;
  readonly onClose: () => void;
}) {
  const { t, language: ownLanguage } = useWords();
  const content = useContent();
  const today = dayOf(useToday());
  const [size, setSize] = useState<PosterSize>('A4');
  const [age, setAge] = useState<AgeGroup>(firstAge);
  const [language, setLanguage] = useState<Language>(ownLanguage);
  const { rights, helplines, reviewBy } = rightsFor(content, age);
  const overdue = [...rights, ...helplines].filter((item) => item.reviewBy < today).length;
  return (
    <Dialog title={t('rights.poster.title')} isOpen onClose={onClose}>
      <p>{t('rights.poster.hint')}</p>
      <Choice
        label={t('rights.whose')}
        options={ageGroups.map((id) => ({ id, label: t(`content.ages.${id}`) }))}
        value={age}
        onChange={setAge}
      />
      <Choice
        look="tiles"
        label={t('rights.poster.size')}
        options={posterSizes.map((id) => ({
          id,
          label: t(`rights.poster.sizes.${id}`),
          words: t(`rights.poster.sizeWords.${id}`),
        }))}
        value={size}
        onChange={setSize}
      />
      <Choice
        label={t('rights.poster.language')}
        options={languages.map((id) => ({
          id,
          label: <span lang={id}>{t(`common.language.${id}`)}</span>,
        }))}
        value={language}
        onChange={setLanguage}
      />
      <Copies
        key={`${size} ${age} ${language}`}
        papers={posterPapers({ size, age, language })}
        isMain
      />
      {overdue > 0 ? (
        <p>
          <strong>{t('rights.poster.overdue', { count: overdue })}</strong>
        </p>
      ) : (
        <p>{t('rights.poster.holdsUntil', { day: dayInFull(reviewBy, ownLanguage) })}</p>
      )}
    </Dialog>
  );
}
