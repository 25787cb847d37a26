import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { aloneInNetwork, canCapture } from '#test/support/capture.ts';
import { makeFolder } from '#test/support/folder.ts';
import { proved } from '#test/support/proof.ts';
import { test } from '#test/support/program-test.ts';

const subject = join(import.meta.dirname, 'network-subject.ts');

/** What the packets of the control must have been sent to, and what sent them. */
const used = {
  'a name asked for': /\.53: .*kanarie\.example/,
  'an address': /> 198\.51\.100\.7\.80/,
  'an address of six parts': /> 2001:db8::7\.80/,
  'a neighbour': /> 224\.0\.0\.251\.5353/,
  'a browser': /> 203\.0\.113\.7\.80/,
} as const;

test('a day of the whole program sends no packet into a network that takes every one', ({
  runtime,
}) => {
  test.skip(runtime === 'electron', 'the day is played on the stand-in');
  test.skip(!canCapture(), 'a network of its own needs Linux, root and tcpdump');
  test.slow();
  const folder = makeFolder();
  const told = join(folder.path, 'told.json');
  const [command = '', ...args] = aloneInNetwork(subject, told);
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 200_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { all, others, control } = JSON.parse(readFileSync(told, 'utf8')) as {
    all: number;
    others: string[];
    control: string[];
  };
  folder.remove();
  expect(others).toEqual([]);
  // The capture did listen: the test's own hold on the windows goes over the same interface.
  expect(all).toBeGreaterThan(100);
  for (const [what, pattern] of Object.entries(used)) {
    expect(
      control.filter((packet) => pattern.test(packet)),
      what,
    ).not.toEqual([]);
  }
  proved('network', {
    figure: `0 packets beside the test's own ${all.toLocaleString('en')}; every address led back, so that any would show`,
    control: `${control.length} packets when a name, addresses and a browser were used, each seen`,
  });
});
