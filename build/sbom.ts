/**
 * `npm run sbom`: the parts list of what a package carries, as CycloneDX in out/packages, by npm's own
 * command and from the lock alone. npm counts Electron as a tool, since it is no dependency of the
 * code; here it is the largest part.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const partsFile = join(root, 'out', 'packages', 'soc-box.cdx.json');

/** The part of CycloneDX that is read here. */
export interface PartsList {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Part };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
interface Part {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly object[];
}

/** Every package whose code is in the program, and Electron. Asks no network. */
export function partsList(): PartsList {
  const text = execFileSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    },
  );
  const all = JSON.parse(text) as PartsList;
  const components = all.components
    .filter(({ name, scope }) => scope === 'required' || name === 'electron')
    // As a tool Electron would be marked optional and for development.
    .map((part) => Object.assign(part, { scope: 'required', properties: [] }));
  const head = all.metadata.component;
  const carried = new Set([head, ...components].map((part) => part['bom-ref']));
  return {
    ...all,
    // npm takes the folder's name.
    metadata: { ...all.metadata, component: { ...head, name: 'soc-box' } },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => carried.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => carried.has(on)) })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(join(partsFile, '..'), { recursive: true });
  const list = partsList();
  writeFileSync(partsFile, `${JSON.stringify(list, null, 2)}\n`);
  console.log(`${list.components.length} parts in ${partsFile}`);
}
