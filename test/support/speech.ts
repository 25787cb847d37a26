import type { Page } from 'playwright-core';

/** A voice that the system has, as the browser tells of it. */
export interface TestVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/**
 * The system's voices, put in the place of the browser's own: test machines have none. Everything on
 * our side of the browser's edge is real. What is spoken is written down and never ends by itself.
 */
export async function setVoices(page: Page, voices: readonly TestVoice[]): Promise<void> {
  await page.evaluate((given) => {
    const spoken: string[] = [];
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
    Object.assign(window.speechSynthesis, {
      getVoices: () => given.map((voice) => ({ ...voice, default: false })),
      speak: ({ lang, text }: Utterance) => spoken.push(`${lang}: ${text}`),
      cancel: () => spoken.push('silence'),
    });
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, voices);
}

/** What was spoken since the voices were set, with the language of the voice; and each silence. */
export function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { spoken: readonly string[] }).spoken);
}
