import { dayInFull } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { html, type Html } from './html.ts';
import { factList, paper } from './paper.ts';
import { recoveryStyle } from './recovery-style.ts';

/** What a recovery sheet is made of. It exists on paper only; the program keeps no copy of the code. */
export interface RecoverySheet {
  readonly displayName: string;
  /** As it seals `recovery.age`, hyphens and all: `7K2QD-M4T9X-…`. */
  readonly code: string;
  /** The day, `2026-11-22`. */
  readonly madeOn: string;
  readonly language: Language;
}

/** The groups with their hyphens between them, so that copied text is the code to the letter. */
function codeGroups(code: string): readonly Html[] {
  return code
    .split('-')
    .map((group, index) =>
      index === 0 ? html`${group}` : html`<span class="hyphen">-</span>${group}`,
    );
}

/** The sheet with an account's recovery code: a whole HTML page, A4. */
export function recoverySheetHtml({ displayName, code, madeOn, language }: RecoverySheet): string {
  const t = translatorFor(language);
  const words = 'documents.recovery';
  return paper({
    language,
    title: t(`${words}.title`),
    styles: recoveryStyle,
    body: html`<header>
        <span class="ribbon"></span>
        <h1>${t(`${words}.title`)}</h1>
        <p class="lead">${t(`${words}.lead`)}</p>
        ${factList([
          { label: t(`${words}.account`), value: displayName },
          { label: t(`${words}.madeOn`), value: dayInFull(madeOn, language) },
        ])}
      </header>
      <main>
        <section class="code" aria-labelledby="code">
          <h2 id="code">${t(`${words}.code`)}</h2>
          <p class="groups" translate="no">${codeGroups(code)}</p>
          <p class="help">${t(`${words}.codeHelp`)}</p>
        </section>
        <section aria-labelledby="use">
          <h2 id="use">${t(`${words}.use`)}</h2>
          <ol class="steps">
            <li>${t(`${words}.steps.start`)}</li>
            <li>${t(`${words}.steps.enter`)}</li>
            <li>${t(`${words}.steps.choose`)}</li>
          </ol>
        </section>
        <section aria-labelledby="keep">
          <h2 id="keep">${t(`${words}.keep`)}</h2>
          <ul class="keeping">
            <li>${t(`${words}.keeping.locked`)}</li>
            <li class="danger">${t(`${words}.keeping.danger`)}</li>
            <li>${t(`${words}.keeping.newer`)}</li>
          </ul>
          <p class="place">${t(`${words}.place`)} <span></span></p>
        </section>
      </main>
      <footer class="expert">
        <h2>${t(`${words}.expert`)}</h2>
        <p>${t(`${words}.expertLead`)}</p>
        <dl>
          <dt>recovery.age</dt>
          <dd>${t(`${words}.expertSteps.age`)} <code>age -d recovery.age</code></dd>
          <dt>store.db</dt>
          <dd>
            ${t(`${words}.expertSteps.store`)}
            <code>PRAGMA key = "x'…'";</code> (${t(`${words}.storeKey`)})
          </dd>
        </dl>
      </footer>`,
  });
}
