import { useSyncExternalStore } from 'react';
import { sharedValue, useSharedValue } from '#renderer/ui/shared-value.ts';
import type { Language } from '#shared/i18n/language.ts';

/**
 * The system's own voice for a language. Others send the words over a network to be spoken, and
 * what is read here may be about somebody.
 */
function voiceFor(language: Language): SpeechSynthesisVoice | null {
  const isOurs = ({ localService, lang }: SpeechSynthesisVoice) =>
    localService && lang.toLowerCase().split(/[-_]/)[0] === language;
  const voices = window.speechSynthesis.getVoices().filter(isOurs);
  return voices.find((voice) => voice.default) ?? voices[0] ?? null;
}

/** The list may come after the page, and change while the page is open. */
function followVoices(listener: () => void): () => void {
  window.speechSynthesis.addEventListener('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** Whether the system has a voice of its own for a language. */
export function useHasVoice(language: Language): boolean {
  return useSyncExternalStore(followVoices, () => voiceFor(language) !== null);
}

/** Who asked for what is read now, and its words: the browser lets go of them while they are read. */
const reading = sharedValue<{
  readonly asker: string;
  readonly utterances: readonly SpeechSynthesisUtterance[];
} | null>(null);

/** Whether what this one asked for is read now. */
export function useIsReading(asker: string): boolean {
  return useSharedValue(reading)?.asker === asker;
}

/** Reads texts one after the other, in place of whatever was read before. */
export function readAloud(asker: string, texts: readonly string[], language: Language): void {
  stopReading();
  const voice = voiceFor(language);
  if (voice === null) return;
  const utterances = texts.map((text) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return utterance;
  });
  const isOver = () => {
    if (reading.get()?.utterances === utterances) reading.set(null);
  };
  utterances.at(-1)?.addEventListener('end', isOver);
  for (const utterance of utterances) utterance.addEventListener('error', isOver);
  reading.set({ asker, utterances });
  for (const utterance of utterances) window.speechSynthesis.speak(utterance);
}

/** Silence; of one who asked, or whoever did. */
export function stopReading(asker?: string): void {
  const now = reading.get();
  if (now === null || (asker !== undefined && now.asker !== asker)) return;
  reading.set(null);
  window.speechSynthesis.cancel();
}

// The voice is the system's: it would go on when the page is gone.
window.addEventListener('pagehide', () => stopReading());
