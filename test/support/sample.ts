import { z } from 'zod';
import type { Chances } from './random.ts';

/** What of JSON Schema the contract's own schemas become. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const idPattern = '^[0-9a-z][0-9a-z-]{0,47}$';
const patterns: Readonly<Record<string, string>> = {
  '^data:image\\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$': 'data:image/jpeg;base64,AAAA',
};

const shapes = new WeakMap<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const made =
    shapes.get(schema) ??
    (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Shape);
  shapes.set(schema, made);
  return made;
}

export interface SampleRules {
  /** The id that stands in a field of this name. */
  readonly idOf: (field: string) => string;
  /** Whether a field that may be nothing, or not be there, is filled all the same. */
  readonly isFull: boolean;
}

/** An input that a schema takes, chosen by chance among its forms. Throws for a form it cannot make. */
export function sampleOf(schema: z.ZodType, chances: Chances, rules: SampleRules): unknown {
  const make = (shape: Shape, field: string): unknown => {
    const forms = (shape.anyOf ?? shape.oneOf ?? []).filter(
      ({ type }) => !rules.isFull || type !== 'null',
    );
    if (forms.length > 0) return make(chances.oneOf(forms), field);
    if ('const' in shape) return shape.const;
    if (shape.enum !== undefined) return chances.oneOf(shape.enum);
    const types = [shape.type ?? []].flat().filter((type) => !rules.isFull || type !== 'null');
    const type = types.length === 0 ? 'null' : chances.oneOf(types);
    switch (type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(shape.properties ?? {})
            .filter(
              ([name]) =>
                rules.isFull || shape.required?.includes(name) === true || chances.next() < 0.5,
            )
            .map(([name, inside]) => [name, make(inside, name)]),
        );
      case 'array': {
        const least = shape.minItems ?? 0;
        const length = Math.min(least + chances.below(3), shape.maxItems ?? Infinity);
        return Array.from({ length }, () => make(shape.items ?? {}, field));
      }
      case 'string':
        return text(shape, field);
      case 'integer':
      case 'number': {
        const least = Math.max(shape.minimum ?? 0, 0);
        return Math.min(least + chances.below(4), shape.maximum ?? Infinity);
      }
      case 'boolean':
        return chances.next() < 0.5;
      default:
        return null;
    }
  };

  function text({ pattern, format, minLength, maxLength }: Shape, field: string): string {
    if (format === 'date') return `2026-12-${10 + chances.below(20)}`;
    if (pattern === idPattern) return rules.idOf(field);
    const known = pattern === undefined ? `Ord ${chances.below(1000)}` : patterns[pattern];
    if (known === undefined || known.length < (minLength ?? 0)) {
      throw new Error(`no sample for ${pattern ?? field}`);
    }
    return known.slice(0, maxLength);
  }

  return make(shapeOf(schema), '');
}
