import { app, protocol, type Session, type WebContents } from 'electron';
import { isOwnUrl, scheme } from './origin.ts';
import { addedSwitches, refusedSwitches, schemePrivileges } from './policy.ts';

/**
 * Must run before the app is ready: the sandbox for every process, our scheme's privileges, and
 * the same refusals for every session and every page that will ever exist, the unused default
 * session too.
 */
export function lockDown(): void {
  app.enableSandbox();
  for (const [name, value] of addedSwitches) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }]);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** A switch that the packaged program does not start with, or null. */
export function refusedSwitch(): string | null {
  return refusedSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOwnUrl(details.url) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
