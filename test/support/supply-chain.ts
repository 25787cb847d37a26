/** What is asked of everything that comes from others, as a search over package.json and its lock. */

type Versions = Readonly<Record<string, string>>;

/** package.json, as far as it is searched. */
export interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** One package of the lock. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

/** package-lock.json, as far as it is searched. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Something that is not as it should be: what, and of which package. */
export type Finding = readonly [
  what: 'pin' | 'lock' | 'source' | 'hash' | 'script' | 'licence' | 'deprecated',
  where: string,
];

/** The packages whose licences were read and ask for no more than their text, which every package carries. */
const shippedLicences = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
]);
/** Fonts may be under the fonts' own licence: it says that they are not to be sold by themselves. */
const fontLicences = new Set(['OFL-1.1']);
/** Of tools that are not passed on: also licences that ask for their own source back, or for nothing. */
const toolLicences = new Set([
  ...shippedLicences,
  'MPL-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
  'Unlicense',
  'WTFPL',
]);

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Everything in the lock and in package.json that is not as it should be. */
export function findings(manifest: Manifest, lock: Lock): readonly Finding[] {
  return [
    ...pins(manifest, lock),
    ...Object.entries(lock.packages).flatMap(([place, locked]) =>
      place === '' ? [] : packageFindings(place, locked, manifest),
    ),
  ];
}

function pins({ dependencies, devDependencies }: Manifest, lock: Lock): readonly Finding[] {
  const root = lock.packages[''];
  const pinned = Object.entries({ ...dependencies, ...devDependencies }).flatMap(
    ([name, version]): readonly Finding[] => {
      if (!exact.test(version)) return [['pin', name]];
      return lock.packages[`node_modules/${name}`]?.version === version ? [] : [['lock', name]];
    },
  );
  const isSame =
    lock.lockfileVersion === 3 &&
    JSON.stringify(root?.dependencies) === JSON.stringify(dependencies) &&
    JSON.stringify(root?.devDependencies) === JSON.stringify(devDependencies);
  return isSame ? pinned : [...pinned, ['lock', 'package-lock.json']];
}

function packageFindings(
  place: string,
  locked: Locked,
  { allowScripts }: Manifest,
): readonly Finding[] {
  const name = nameOf(place);
  const { version = '', resolved = '', integrity = '', license = '' } = locked;
  // Without an address it comes from the registry, by its name and version.
  const isRegistry = resolved === '' || resolved.startsWith('https://registry.npmjs.org/');
  const faults: readonly (readonly [Finding[0], boolean])[] = [
    ['source', locked.link === true || !isRegistry || !exact.test(version)],
    ['hash', !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)],
    ['script', locked.hasInstallScript === true && allowScripts[name] === undefined],
    ['licence', !isAllowed(license, isShipped(locked) ? licencesFor(name) : toolLicences)],
    ['deprecated', isShipped(locked) && locked.deprecated !== undefined],
  ];
  return faults.flatMap(([what, isFault]) => (isFault ? [[what, name] as const] : []));
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a package's code may be in what is passed on. */
export function isShipped({ dev, optional, devOptional }: Locked): boolean {
  return dev !== true && optional !== true && devOptional !== true;
}

function licencesFor(name: string): ReadonlySet<string> {
  return name.startsWith('@fontsource') ? fontLicences : shippedLicences;
}

/** An SPDX expression as the registry has them: all of those joined by AND, one of those joined by OR. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, allowed));
  return plain.split(' AND ').every((one) => allowed.has(one));
}

/** The places of the packages whose code may be in what is passed on. */
export function shippedPlaces({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([place, locked]) =>
    place !== '' && isShipped(locked) ? [place] : [],
  );
}
