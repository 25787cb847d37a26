import { useLayoutEffect, type ReactNode } from 'react';
import { I18nProvider as AriaWords } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/language.ts';
import { wordsIn, type Translate } from '#shared/i18n/words.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Gives everything inside it the words of one language, and tells the page which one that is. */
export function WordsProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  useLayoutEffect(() => {
    const page = document.documentElement;
    const before = page.lang;
    page.lang = language;
    return () => {
      page.lang = before;
    };
  }, [language]);
  return (
    <I18nextProvider i18n={wordsIn[language]}>
      <AriaWords locale={locales[language]}>{children}</AriaWords>
    </I18nextProvider>
  );
}

/** The words of the language we are in: `const { t } = useWords(); t('common.action.save')`. */
export function useWords(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language as Language };
}
