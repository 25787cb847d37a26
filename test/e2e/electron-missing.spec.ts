import { test } from '#test/support/program-test.ts';

// Stands in the report for the half that cannot run here, so that nobody takes silence for a pass.
test.skip('the whole suite on Electron: its binary is not installed on this machine', () => {});
