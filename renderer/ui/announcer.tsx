import { sharedValue, useSharedValue } from './shared-value.ts';

const said = sharedValue<{ readonly text: string; readonly turn: number }>({ text: '', turn: 0 });

/** Says something through the screen reader, after what it is saying now. */
export function announce(text: string): void {
  said.set({ text, turn: said.get().turn + 1 });
}

/** The one polite live region. The attribute keeps it heard while a dialog hides the rest. */
export function Announcer() {
  const { text, turn } = useSharedValue(said);
  return (
    <div className="visually-hidden" role="log" aria-live="polite" data-live-announcer="true">
      {/* A new element each time, so that the same words said twice are heard twice. */}
      <span key={turn}>{text}</span>
    </div>
  );
}
