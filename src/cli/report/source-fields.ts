import type { Field, Fields, Measure, SourceInfo } from 'metricbook/records';

// What stands under these keys of a measure are words of its own or values, and no fields.
const wordsOf: readonly string[] = ['measure', 'equals', 'oneOf', 'earlier', 'length', 'intervalsPerYear'];
const datesOf: readonly string[] = ['at', 'from'];

/** The fields that a measure reads. */
export function fieldsOf(measure: Measure, fields: Fields): readonly string[] {
  const names = new Set<string>();
  visit(measure, '', (name) => {
    if (Object.hasOwn(fields, name)) names.add(name);
  });
  return [...names];
}

/** The dates that place a record in time for a measure: those by which the periods of a report are found. */
export function placingDates(measure: Measure, fields: Fields): readonly string[] {
  const names = new Set<string>();
  visit(measure, '', (name, key) => {
    if (datesOf.includes(key) && fields[name]?.type === 'date') names.add(name);
  });
  return [...names];
}

/** Whether a record counts also in the time after its date, for as long as it lasts. */
export function lasts(measure: Measure): boolean {
  const terms = 'measure' in measure ? [measure] : measure;
  return terms.some((term) => 'during' in term || 'subscription' in term);
}

function visit(part: unknown, key: string, see: (text: string, key: string) => void): void {
  if (typeof part === 'string') see(part, key);
  else if (Array.isArray(part)) for (const each of part) visit(each, key, see);
  else if (typeof part === 'object' && part !== null) {
    for (const [name, value] of Object.entries(part)) if (!wordsOf.includes(name)) visit(value, name, see);
  }
}

/** Whether a report needs a column for a field that a measure reads. */
export function needsColumn(field: Field | undefined): boolean {
  return field !== undefined && field.absent === undefined && field.type !== 'currency';
}

/** The quantities that a source supplies from some of its fields. */
export function quantitiesFrom({ measures, fields }: SourceInfo, known: ReadonlySet<string>): readonly string[] {
  return Object.entries(measures).flatMap(([quantity, measure]) =>
    fieldsOf(measure, fields).every((name) => known.has(name) || !needsColumn(fields[name])) ? [quantity] : [],
  );
}
