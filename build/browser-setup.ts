/** Makes sure that there is a runtime for the window: Electron's binary, or a browser for the stand-in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from './browser-path.ts';
import { electronPath } from './electron-path.ts';

/** Debian as root (a container, a build machine): the package can simply be installed. */
function installsFromDebian(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

function installChromium(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

function isReady(): boolean {
  return browserPath() !== null || electronPath() !== null;
}

if (!isReady() && installsFromDebian()) {
  console.log('Installing Chromium (apt-get install chromium)');
  installChromium();
}
if (!isReady()) {
  console.error(
    [
      'Soc Box needs a browser of the Chromium family for its window, and none was found.',
      'Install one of these and run the command again:',
      '  Debian, Ubuntu   sudo apt-get install chromium',
      '  Fedora           sudo dnf install chromium',
      '  macOS            Google Chrome, Chromium or Microsoft Edge, in /Applications',
      '  Windows          Microsoft Edge is there from the start; else Google Chrome',
      'Or name one by hand: SOC_BOX_BROWSER=/path/to/chromium',
    ].join('\n'),
  );
  process.exitCode = 1;
}
