import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { hasProgram } from './program.ts';

/**
 * Run as root in a network namespace of its own: every address there is leads back to the machine, so
 * whatever anybody sends becomes a packet to be seen, and none leaves.
 */
const closedNetwork =
  'ip link set lo up && ip route add local default dev lo && ip -6 route add local ::/0 dev lo && exec "$@"';

/** Sent when a capture is to end: once it is in the file, so is everything before it. */
const last = { words: 'the end of a capture', address: '192.0.2.254', port: 9 } as const;

/** Whether this machine lets a test have a network of its own, and listen to it. */
export function canCapture(): boolean {
  return (
    process.platform === 'linux' &&
    hasProgram('tcpdump') &&
    spawnSync('unshare', ['-n', 'sh', '-c', closedNetwork, 'sh', 'true']).status === 0
  );
}

/** The command that runs a program of ours alone in such a network. */
export function aloneInNetwork(program: string, ...args: readonly string[]): readonly string[] {
  return ['unshare', '-n', 'sh', '-c', closedNetwork, 'sh', process.execPath, program, ...args];
}

/** Writes every packet on every interface into a file, from when this resolves until it is stopped. */
export async function startCapture(file: string): Promise<{ stop(): Promise<void> }> {
  // As root it would give up its rights, and with them the test's folder.
  const child = spawn(
    'tcpdump',
    ['-i', 'any', '-n', '-U', '--immediate-mode', '-Z', 'root', '-w', file],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const exited = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('listening on')) resolve();
  });
  child.once('exit', () => reject(new Error(`tcpdump ended: ${said}`)));
  await promise;
  return {
    async stop() {
      const socket = createSocket('udp4');
      socket.send(last.words, last.port, last.address, () => socket.close());
      while (!readFileSync(file).includes(last.words)) await setTimeout(10);
      child.kill('SIGINT');
      await exited;
      process.off('exit', end);
    },
  };
}

/** The packets of a capture, a line each, without those of these TCP ports on the loopback address. */
export function packetsIn(file: string, exceptPorts: ReadonlySet<number> = new Set()): string[] {
  const ours = [...exceptPorts].map((port) => `port ${port}`).join(' or ');
  const filter = [
    `not host ${last.address}`,
    ...(ours === '' ? [] : [`not (tcp and host 127.0.0.1 and (${ours}))`]),
  ];
  return execFileSync('tcpdump', ['-n', '-r', file, filter.join(' and ')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .filter((line) => line !== '');
}
