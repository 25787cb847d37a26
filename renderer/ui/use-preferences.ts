import { useLayoutEffect } from 'react';
import { client } from '#renderer/data/client.ts';
import { defaultPreferences, type Preferences } from '#shared/model/preferences.ts';
import { reportError } from './error-notice.tsx';
import { sharedValue, useSharedValue } from './shared-value.ts';
import { useMediaQuery } from './use-media-query.ts';

const current = sharedValue<Preferences>(defaultPreferences);

/** Reads how the program should look on this machine, and follows changes from then on. */
export async function followPreferences(): Promise<void> {
  window.socBox.on('preferences', (preferences) => current.set(preferences));
  const loaded = await client.preferences.load({});
  if (loaded.ok) current.set(loaded.value);
  else reportError(loaded.error);
}

/** Changes some of them; the screen follows when they are saved. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const changed = await client.preferences.change(change);
  if (changed.ok) current.set(changed.value);
  else reportError(changed.error);
}

/** How the program should look on this machine. */
export function usePreferences(): Preferences {
  return useSharedValue(current);
}

/** Puts the look, the text size, the side of the table and the motion on the page. */
export function useLook(): void {
  const { look, textSize, layout, motion } = usePreferences();
  const wantsContrast = useMediaQuery('(prefers-contrast: more)');
  const wantsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const wantsStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const systemLook = wantsContrast ? 'contrast' : wantsDark ? 'dark' : 'light';
  const shownLook = look === 'system' ? systemLook : look;
  const shownMotion = motion === 'reduced' || wantsStill ? 'reduced' : 'full';

  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    page['look'] = shownLook;
    page['textSize'] = textSize;
    page['layout'] = layout;
    page['motion'] = shownMotion;
  }, [shownLook, textSize, layout, shownMotion]);
}
