/** Makes sure that there is a runtime for the window: Electron's binary, or a browser for the stand-in. */
import { browserPath } from './browser-path.ts';
import { installPackages, installsFromDebian } from './debian.ts';
import { electronPath } from './electron-path.ts';

function isReady(): boolean {
  return browserPath() !== null || electronPath() !== null;
}

if (!isReady() && installsFromDebian()) installPackages(['chromium']);
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
