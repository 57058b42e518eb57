/** How the command ends, for scripts to tell. */
export const exitCodes = {
  done: 0,
  /** A file cannot be read or written, or something else went wrong on the way. */
  failed: 1,
  /** An unknown command, option or metric; a missing or wrong value. */
  usage: 2,
  /** All was in order, and there is no answer: the metric is undefined, or no input gives the result. */
  noAnswer: 3,
  /** The report was made, but rows of the file were refused. */
  refused: 4,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
