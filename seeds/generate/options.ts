import { parseArgs } from 'node:util';
import { LARGEST_COUNT } from './ids.js';

export interface GenerateOptions {
  readonly people: number;
  readonly organisations: number;
  readonly events: number;
  readonly projects: number;
  readonly contributions: number;
  /** rows of participations.csv, met to within a few per cent */
  readonly participations: number;
  readonly seed: number;
  readonly withRegions: boolean;
}

export interface CommandLine {
  readonly help: boolean;
  readonly out: string;
  readonly options: GenerateOptions;
}

export const HELP = `Writes a synthetic district process as a data set: made-up persons, clubs and events in the real regions.

npm run seeds:generate -- --out DIR [options]

  --out DIR            the folder to write; must be new, empty or a set of this generator
  --people N           persons (600)
  --organisations N    organisations (a quarter of the persons; never fewer than the fixed boards and offices)
  --events N           events (one for 50 persons, at least 12; twelve make one round with its four conferences)
  --projects N         projects (one for 15 persons, at least 5)
  --contributions N    contributions (half of the persons)
  --participations N   rows of participations.csv, roughly (four for each person)
  --seed N             the same seed and options give the same bytes (1)
  --without-regions    leave out regions, their memberships and sources: for a store that has them
  --help               this text
`;

const NUMBERS = ['people', 'organisations', 'events', 'projects', 'contributions', 'participations', 'seed'] as const;
type NumberName = (typeof NUMBERS)[number];
const LIMITS: Readonly<Record<NumberName, readonly [least: number, most: number]>> = {
  people: [1, LARGEST_COUNT],
  organisations: [1, LARGEST_COUNT],
  events: [1, LARGEST_COUNT],
  projects: [1, LARGEST_COUNT],
  contributions: [0, LARGEST_COUNT],
  participations: [0, 20_000_000],
  seed: [0, 0xffff_ffff],
};

/** A mistake of the caller: shown as one line. */
export class UsageError extends Error {}

export function withDefaults(given: Partial<GenerateOptions> = {}): GenerateOptions {
  const { people = 600 } = given;
  return {
    people,
    organisations: Math.round(people / 4),
    events: Math.max(12, Math.round(people / 50)),
    projects: Math.max(5, Math.round(people / 15)),
    contributions: Math.round(people / 2),
    participations: people * 4,
    seed: 1,
    withRegions: true,
    ...given,
  };
}

export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parse(args);
  const numbers = NUMBERS.flatMap((name) => {
    const text = values[name];
    return typeof text === 'string' ? [[name, toNumber(name, text)] as const] : [];
  });
  const help = values['help'] === true;
  const { out } = values;
  if (!help && !out) throw new UsageError('--out needs the folder to write, got none');
  const options = withDefaults({ ...Object.fromEntries(numbers), withRegions: values['without-regions'] !== true });
  return { help, out: String(out), options };
}

function parse(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    ...Object.fromEntries(NUMBERS.map((name) => [name, text])), out: text, 'without-regions': flag, help: flag,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function toNumber(name: NumberName, text: string): number {
  const [least, most] = LIMITS[name];
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name} needs a whole number from ${least} to ${most}, got '${text}'`);
  }
  return value;
}
