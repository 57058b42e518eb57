import type * as z from 'zod/mini';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { configSchema, type ReportConfig } from './config';
import { didYouMean } from '../../records/did-you-mean';

/**
 * Checks what a config file, or the command line, states.
 *
 * @param origin how messages call it
 * @param nameOf how messages call what stands at a place in it
 * @throws CommandError that names every key that is wrong, and why
 */
export function checkConfig(value: unknown, origin: string, nameOf = pathOf): ReportConfig {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describe(issue, value, nameOf));
  throw new CommandError([`${origin} is not right:`, ...lines.map((line) => `  ${line}`)].join('\n'), exitCodes.usage);
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, config: unknown, nameOf: typeof pathOf): readonly string[] {
  const path = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(configSchema, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      // Another of the forms that the object may have knows it, and finds fault with what stands there.
      if (known.includes(key))
        return `${nameOf(path)} is not right (received ${JSON.stringify(valueAt(config, path))})`;
      return `${nameOf(path)} is not known${didYouMean(key, known)}`;
    });
  }
  if (issue.code === 'invalid_union') {
    // One that finds fault only with what lies within is the one that is meant.
    const [meant, ...others] = issue.errors.filter((inner) => inner.every(({ path }) => path.length > 0));
    if (meant !== undefined && others.length === 0) {
      return meant.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }, config, nameOf));
    }
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
