import type * as z from 'zod/mini';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { configSchema, type ReportConfig } from './config';
import { didYouMean } from './did-you-mean';

/**
 * Checks what a config file, or the command line, states.
 *
 * @param origin how messages call it
 * @throws CommandError that names every key that is wrong, and why
 */
export function checkConfig(value: unknown, origin: string): ReportConfig {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describe(issue, value));
  throw new CommandError([`${origin} is not right:`, ...lines.map((line) => `  ${line}`)].join('\n'), exitCodes.usage);
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, config: unknown): readonly string[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(configSchema, issue.path);
    return issue.keys.map((key) => `${pathOf([...issue.path, key])} is not known${didYouMean(key, known)}`);
  }
  const given = valueAt(config, issue.path);
  if (given === undefined) return [`${path} is missing`];
  const received = ` (received ${JSON.stringify(given)})`;
  if (issue.code === 'invalid_value') {
    const hint = typeof given === 'string' ? didYouMean(given, issue.values.map(String)) : '';
    return [`${path} must be one of ${issue.values.join(', ')}${received}${hint}`];
  }
  if (issue.code === 'invalid_type')
    return [`${path} must be ${typeNames[issue.expected] ?? issue.expected}${received}`];
  if (issue.code === 'too_small' && issue.origin !== 'array' && issue.origin !== 'string') {
    return [`${path} must be at least ${String(issue.minimum)}${received}`];
  }
  if (issue.code === 'too_big') return [`${path} must be at most ${String(issue.maximum)}${received}`];
  return [`${path} ${issue.message}${received}`];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function pathOf(path: readonly PropertyKey[]): string {
  const shown = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return shown === '' ? 'it' : shown.replace(/^\./, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
}

/** The keys that an object of the config may have. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'optional') return keysAt(def.innerType, path);
  const [key, ...rest] = path;
  if (def.type === 'object') {
    const inner = key === undefined ? undefined : def.shape[String(key)];
    if (key === undefined) return Object.keys(def.shape);
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (def.type === 'array') return keysAt(def.element, rest);
  if (def.type === 'record') return keysAt(def.valueType, rest);
  return def.type === 'union' ? def.options.flatMap((option) => keysAt(option, path)) : [];
}
