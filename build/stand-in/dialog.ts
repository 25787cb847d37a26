import type * as Electron from 'electron';
import { windowBehind } from './browser-window.ts';
import { controls } from './controls.ts';
import { known } from './known.ts';

export const dialog = known('dialog', {
  showSaveDialog: async (
    window: Electron.BaseWindow,
    options: Electron.SaveDialogOptions,
  ): Promise<Electron.SaveDialogReturnValue> => {
    const answered = controls.takeSaveAnswer();
    const filePath =
      answered === undefined
        ? await askInPage(window, ['Spara som', 'Spara', options.defaultPath ?? ''])
        : answered;
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  /** One folder, or one file. */
  showOpenDialog: async (
    window: Electron.BaseWindow,
    options: Electron.OpenDialogOptions,
  ): Promise<Electron.OpenDialogReturnValue> => {
    const answered = controls.takeOpenAnswer();
    const path =
      answered === undefined
        ? await askInPage(window, [whatToOpen(options), 'Välj', options.defaultPath ?? ''])
        : answered;
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
});

function whatToOpen({ properties = [] }: Electron.OpenDialogOptions): string {
  return properties.includes('openDirectory') ? 'Vilken mapp?' : 'Vilken fil?';
}

/** What is asked, the word that goes on, and what is suggested. */
type Question = readonly [what: string, choose: string, suggested: string];

async function askInPage(window: Electron.BaseWindow, question: Question): Promise<string | null> {
  try {
    return await windowBehind(window).webContents.ask(askForPath, question);
  } catch {
    // The window went, by a lock or by its own button, and the dialog with it.
    return null;
  }
}

/**
 * Runs in the page: a small dialog of the stand-in's own, on top of the program's. The system's file
 * dialog belongs to Electron; this one lets the person see and change the whole path.
 */
function askForPath([what, choose, suggested]: Question): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const box = document.createElement('dialog');
  box.lang = 'sv';
  // Else react-aria keeps the keyboard inside the program's own dialogs.
  box.dataset['reactAriaTopLayer'] = 'true';
  box.style.cssText = 'width: 40rem; max-width: 90vw; padding: 1.5rem; font: 1rem sans-serif';
  const label = document.createElement('label');
  label.textContent = what;
  const path = document.createElement('input');
  path.value = suggested;
  path.style.cssText =
    'display: block; width: 100%; margin: .5rem 0 1rem; padding: .5rem; font: inherit; box-sizing: border-box';
  label.append(path);
  const offer = (text: string, answer: () => string | null) => {
    const button = document.createElement('button');
    button.textContent = text;
    button.style.cssText = 'margin-right: .5rem; padding: .5rem 1rem; font: inherit';
    button.addEventListener('click', () => {
      resolve(answer());
      box.remove();
    });
    return button;
  };
  box.append(
    label,
    offer(choose, () => path.value),
    offer('Avbryt', () => null),
  );
  box.addEventListener('cancel', () => {
    resolve(null);
    box.remove();
  });
  document.body.append(box);
  box.showModal();
  path.select();
  return promise;
}
