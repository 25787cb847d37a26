/** What `import ... from 'electron'` gives on the stand-in: only what `main/host` uses. */
import type * as Electron from 'electron';
import { app as appPart } from './app.ts';
import { BrowserWindow as Window } from './browser-window.ts';
import { known } from './known.ts';
import { powerMonitor as powerMonitorPart } from './power-monitor.ts';

export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { session } from './session.ts';
export { utilityProcess } from './utility-process.ts';

export const app = known('app', appPart);
export const powerMonitor = known('powerMonitor', powerMonitorPart);
export const BrowserWindow = known('BrowserWindow', Window);

/** The app window of a browser has no menu bar. */
export const Menu = known('Menu', {
  setApplicationMenu: () => {},
  buildFromTemplate: () => ({}) as Electron.Menu,
} satisfies Partial<typeof Electron.Menu>);

/** The browser knows our origin as https, which has the privileges of a standard, secure scheme. */
export const protocol = known('protocol', {
  registerSchemesAsPrivileged: () => {},
} satisfies Partial<Electron.Protocol>);
