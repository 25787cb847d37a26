import type { Rectangle, RelaunchOptions } from 'electron';
import { lockReasons, type LockReason } from '#shared/contract/contract.ts';
import { errorCodes, type ErrorCode } from '#shared/errors.ts';

/** What a program that locks tells the one that takes its place: nothing that anybody wrote. */
export interface Restart {
  readonly reason: LockReason;
  /** Where the window stood. */
  readonly bounds: Rectangle | null;
  /** Why the lock made no backup; null when it made one or needed none. */
  readonly backupProblem: ErrorCode | null;
}

const prefixes = {
  reason: '--locked=',
  bounds: '--window=',
  backupProblem: '--no-backup=',
} as const satisfies Record<keyof Restart, string>;

/** The arguments of the program that takes this one's place: its own, without what an earlier one was told. */
function restartArgs(
  args: readonly string[],
  { reason, bounds, backupProblem }: Restart,
): string[] {
  const own = args.filter(
    (arg) => !Object.values(prefixes).some((prefix) => arg.startsWith(prefix)),
  );
  const place = bounds && [bounds.x, bounds.y, bounds.width, bounds.height].join(',');
  return [
    ...own,
    `${prefixes.reason}${reason}`,
    ...(place === null ? [] : [`${prefixes.bounds}${place}`]),
    ...(backupProblem === null ? [] : [`${prefixes.backupProblem}${backupProblem}`]),
  ];
}

/** What this program was told by one that locked, or null when a person started it. */
export function restartFrom(args: readonly string[]): Restart | null {
  const told = (prefix: string) =>
    args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? '';
  const reason = lockReasons.find((known) => known === told(prefixes.reason));
  if (reason === undefined) return null;
  return {
    reason,
    bounds: boundsFrom(told(prefixes.bounds)),
    backupProblem: errorCodes.find((known) => known === told(prefixes.backupProblem)) ?? null,
  };
}

function boundsFrom(text: string): Rectangle | null {
  const [, x, y, width, height] = /^(-?\d{1,6}),(-?\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(text) ?? [];
  if (height === undefined) return null;
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

/**
 * What the runtime is to start when this process is gone. An AppImage is a disk that goes with its
 * process, so there it is the image that is started.
 */
export function nextProgram(
  { argv, env }: Pick<NodeJS.Process, 'argv' | 'env'>,
  restart: Restart,
): RelaunchOptions {
  const image = env['APPIMAGE'];
  return {
    args: restartArgs(argv.slice(1), restart),
    ...(image === undefined ? {} : { execPath: image }),
  };
}
