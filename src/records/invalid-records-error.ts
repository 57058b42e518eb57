/** A row that was refused, or a field of it. */
export interface RecordIssue {
  /** The source that the row was given to. */
  readonly source: string;
  /** Where the row stands among the rows of its source, from 0. */
  readonly position: number;
  readonly field: string;
  /** Why, as a text that follows the field's name. */
  readonly reason: string;
}

const SHOWN = 10;

/** Rows that cannot be read. Nothing was computed. */
export class InvalidRecordsError extends Error {
  override readonly name = 'InvalidRecordsError';
  readonly issues: readonly RecordIssue[];

  constructor(issues: readonly RecordIssue[], isComplete: boolean) {
    const lines = issues.slice(0, SHOWN).map(describeIssue);
    const count = `${isComplete ? '' : 'at least '}${String(issues.length)} ${issues.length === 1 ? 'fault' : 'faults'}`;
    super([`the records have ${count}`, ...lines, ...(issues.length > SHOWN ? ['…'] : [])].join('\n  '));
    this.issues = issues;
  }
}

function describeIssue({ source, position, field, reason }: RecordIssue): string {
  return `${source}, row ${String(position)}: ${field} ${reason}`;
}

/** The order in which issues are listed. */
export function compareIssues(left: RecordIssue, right: RecordIssue): number {
  return (
    compareTexts(left.source, right.source) ||
    left.position - right.position ||
    compareTexts(left.field, right.field) ||
    compareTexts(left.reason, right.reason)
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
