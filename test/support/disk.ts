import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own, to be filled or made read-only. */
export interface SmallDisk {
  readonly path: string;
  makeReadOnly(): void;
  makeWritable(): void;
  remove(): void;
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}

/** Mounts a memory disk of so many kilobytes. Needs Linux and the right to mount. */
export function mountDisk(kilobytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'soc-box-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
  return {
    path,
    makeReadOnly: () => mount('-o', 'remount,ro', path),
    makeWritable: () => mount('-o', 'remount,rw', path),
    remove() {
      execFileSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A file system of its own in a file, to be looked at below the files as well. */
export interface HomeDisk {
  /** Where it is mounted: a home with its folders. */
  readonly home: string;
  /** The file that is the disk, byte by byte. */
  readonly image: string;
  /** For a program that is to have nothing but this home: also its temporary files and settings. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes everything to the image and takes the home away from where it was. */
  unmount(): void;
  remove(): void;
}

/** Mounts an ext4 file system of so many megabytes from a file. Needs Linux and the right to mount. */
export function mountHome(megabytes: number): HomeDisk {
  const folder = mkdtempSync(join(tmpdir(), 'soc-box-home-'));
  const image = join(folder, 'image');
  const home = join(folder, 'home');
  mkdirSync(home);
  const file = openSync(image, 'w');
  ftruncateSync(file, megabytes * 1024 * 1024);
  closeSync(file);
  // Where a user who is not root has no path to.
  execFileSync('/sbin/mkfs.ext4', ['-q', '-F', image]);
  mount('-o', 'loop', image, home);
  const folders = {
    TMPDIR: 'tmp',
    XDG_CONFIG_HOME: '.config',
    XDG_CACHE_HOME: '.cache',
    XDG_DATA_HOME: '.local-share',
    XDG_STATE_HOME: '.local-state',
    XDG_RUNTIME_DIR: 'run',
  };
  const env = Object.fromEntries(
    Object.entries(folders).map(([name, inside]) => [name, join(home, inside)]),
  );
  for (const path of Object.values(env)) mkdirSync(path, { mode: 0o700 });
  let isMounted = true;
  const unmount = () => {
    if (isMounted) execFileSync('umount', [home]);
    isMounted = false;
  };
  return {
    home,
    image,
    env: { ...env, HOME: home },
    unmount,
    remove() {
      // After a failure something may still hold on to it.
      if (isMounted) execFileSync('umount', ['--lazy', home]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether this machine lets the tests make and mount a file system in a file. */
export function canMountHome(): boolean {
  try {
    mountHome(16).remove();
    return true;
  } catch {
    return false;
  }
}

/** Whether this machine lets the tests mount a disk. */
export function canMountDisk(): boolean {
  try {
    mountDisk(64).remove();
    return true;
  } catch {
    return false;
  }
}
