import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersFrom } from '#main/host/folders.ts';

test('without a word, the system says where', () => {
  expect(foldersFrom([], {}, '/config')).toEqual({
    data: join('/config', 'soc-box', 'data'),
    userData: join('/config', 'soc-box'),
  });
});

test('the switch goes before the variable', () => {
  expect(foldersFrom(['--data=/a'], { SOC_BOX_DATA: '/b' }, '/config').data).toBe('/a');
  expect(foldersFrom([], { SOC_BOX_DATA: '/b' }, '/config')).toEqual({
    data: '/b',
    userData: join('/b', '.window'),
  });
});

test('an empty word is no word', () => {
  expect(foldersFrom(['--data='], {}, '/config').data).toBe(join('/config', 'soc-box', 'data'));
});
