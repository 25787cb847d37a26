import type { z } from 'zod';

declare const outputType: unique symbol;

/** One call: what goes in (checked on arrival) and what comes out (a type; our own process made it). */
export interface Command<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input;
  readonly [outputType]?: Output;
}

/** `command(inputSchema).returns<Output>()` */
export function command<Input extends z.ZodType>(
  input: Input,
): { returns: <Output>() => Command<Input, Output> } {
  return { returns: () => ({ input }) };
}

export type InputOf<C> = C extends Command<infer Input> ? z.input<Input> : never;
export type ParsedInputOf<C> = C extends Command<infer Input> ? z.output<Input> : never;
export type OutputOf<C> = C extends Command<z.ZodType, infer Output> ? Output : never;

/** Groups of commands: `group.name`. The channel name is that path. */
export type CommandGroups = Readonly<Record<string, Readonly<Record<string, Command>>>>;

/** Every channel name of some groups: `'accounts.unlock' | ...`. */
export type ChannelOf<Groups extends CommandGroups> = {
  [G in keyof Groups & string]: `${G}.${keyof Groups[G] & string}`;
}[keyof Groups & string];
