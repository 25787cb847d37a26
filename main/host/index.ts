import { join } from 'node:path';
import { app, Menu, powerMonitor } from 'electron';
import { refuseCoreDumps } from '#main/core-dumps.ts';
import { lockWhenAway } from './away.ts';
import { foldersFrom } from './folders.ts';
import { lockDown, refusedSwitch } from './lockdown.ts';
import { Program } from './program.ts';
import { restartFrom } from './restart.ts';
import { servedFiles } from './protocol.ts';

const built = join(import.meta.dirname, '..');

function start(): void {
  refuseCoreDumps();
  lockDown();
  const refused = app.isPackaged ? refusedSwitch() : null;
  if (refused !== null) {
    process.stderr.write(`Soc Box does not start with --${refused}\n`);
    app.exit(1);
    return;
  }
  const folders = foldersFrom(process.argv, process.env, app.getPath('appData'));
  app.setPath('userData', folders.userData);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // The program ends when its vault has finished, not with its window.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => open(folders.data));
}

function open(dataFolder: string): void {
  Menu.setApplicationMenu(
    // Without an edit menu macOS has no copy and paste.
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
      : null,
  );
  const program = new Program({
    dataFolder,
    vaultModule: join(built, 'main', 'vault.js'),
    preload: join(built, 'preload', 'preload.cjs'),
    files: servedFiles(join(built, 'renderer')),
    restart: restartFrom(process.argv),
  });
  app.on('second-instance', () => program.focus());
  app.on('before-quit', (event) => {
    event.preventDefault();
    void program.end();
  });
  lockWhenAway(program);
  powerMonitor.on('shutdown', () => void program.end());
}

start();
