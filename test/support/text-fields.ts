import type { z } from 'zod';
import type { Command } from '#shared/contract/command.ts';
import { hostChannels, internalChannels, vaultChannels } from '#shared/contract/contract.ts';
import { Chances } from './random.ts';
import { sampleOf } from './sample.ts';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** A place in a command's input where somebody's own words can stand. */
export interface TextField {
  /** The command, the form of its input, and the way into it. */
  readonly name: string;
  /** The command's input with these words there, as the contract takes it. */
  read(words: string): z.ZodSafeParseResult<unknown>;
  /** The words as they stand in what came of it. */
  in(parsed: unknown): unknown;
}

function pathsOfWords(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return value.startsWith('Ord ') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => pathsOfWords(inside, [...path, key]));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Node)[key], value);
}

/** The forms of an input are told apart by their kind. */
function formOf(sample: unknown): string {
  const { kind, act, request } = sample as { kind?: string; act?: Node; request?: Node };
  const form = kind ?? act?.['kind'] ?? request?.['kind'];
  return typeof form === 'string' ? ` ${form}` : '';
}

/** Every text field of the contract, found by making samples until no new ones come. */
export function textFields(): readonly TextField[] {
  const chances = new Chances(1);
  const found = new Map<string, TextField>();
  const commands: readonly (readonly [string, Command])[] = [
    ...vaultChannels,
    ...hostChannels,
    ...internalChannels,
  ];
  for (const [channel, { input: schema }] of commands) {
    for (let since = 0; since < 300; since += 1) {
      const sample = sampleOf(schema, chances, { idOf: () => 'a1', isFull: true });
      for (const path of pathsOfWords(sample)) {
        const way = path.map((key) => (/^\d+$/.test(String(key)) ? '[]' : key)).join('.');
        const name = `${channel}${formOf(sample)} ${way}`;
        if (found.has(name)) continue;
        since = 0;
        found.set(name, {
          name,
          read(words) {
            const input = structuredClone(sample);
            (at(input, path.slice(0, -1)) as Node)[path.at(-1) ?? ''] = words;
            return schema.safeParse(input);
          },
          in: (parsed) => at(parsed, path),
        });
      }
    }
  }
  return [...found.values()];
}
