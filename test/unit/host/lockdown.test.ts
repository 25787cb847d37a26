import { app, session } from 'electron';
import { expect, test, vi } from 'vitest';
import { lockDown } from '#main/host/lockdown.ts';

// What it forbids, point by point of Electron's security list: test/security/electron.test.ts.

lockDown();
const ignored = () => {};

test('each session of ours is locked down as it is made, with no dictionary asked for', () => {
  const heard = vi.fn<() => void>();
  app.on('session-created', heard);
  session.fromPartition('window-lockdown-test', { cache: false });
  expect(heard).toHaveBeenCalledOnce();

  const setSpellCheckerEnabled = vi.fn<(isOn: boolean) => void>();
  app.emit('session-created', {
    on: ignored,
    setPermissionRequestHandler: ignored,
    setPermissionCheckHandler: ignored,
    setDevicePermissionHandler: ignored,
    webRequest: { onBeforeRequest: ignored },
    setSpellCheckerEnabled,
  });
  expect(setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});
