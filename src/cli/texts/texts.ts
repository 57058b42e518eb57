/** The words of the interface. What metrics say of themselves is in the catalogue. */
export interface Texts {
  /** What each command does, for the help. */
  readonly commands: Readonly<
    Record<'program' | 'list' | 'search' | 'show' | 'calc' | 'solve' | 'report' | 'completion' | 'help', string>
  >;
  readonly arguments: Readonly<Record<'metric' | 'words' | 'shell' | 'file', string>>;
  readonly options: Readonly<
    Record<
      'version' | 'help' | 'language' | 'domain' | 'json' | 'all' | 'explain' | 'raw' | 'currency' | 'result',
      string
    >
  >;
  /** What stands in usage for that which is to be typed there. */
  readonly places: Readonly<
    Record<
      | 'number'
      | 'metric'
      | 'input'
      | 'code'
      | 'file'
      | 'kind'
      | 'field'
      | 'column'
      | 'columns'
      | 'value'
      | 'values'
      | 'format'
      | 'setting'
      | 'quantity'
      | 'quantities'
      | 'name'
      | 'names'
      | 'text'
      | 'length'
      | 'date'
      | 'with'
      | 'language'
      | 'rate'
      | 'weekday'
      | 'month'
      | 'from'
      | 'to',
      string
    >
  >;
  /** The many options of `report`, in groups. */
  readonly report: {
    readonly groups: Readonly<Record<'records' | 'report' | 'written', string>>;
    readonly options: Readonly<
      Record<
        | 'config'
        | 'source'
        | 'map'
        | 'constant'
        | 'noGuess'
        | 'where'
        | 'values'
        | 'dateFormat'
        | 'decimalComma'
        | 'thousandsComma'
        | 'set'
        | 'only'
        | 'format'
        | 'encoding'
        | 'delimiter'
        | 'sheet'
        | 'path'
        | 'metrics'
        | 'every'
        | 'by'
        | 'segment'
        | 'from'
        | 'to'
        | 'compare'
        | 'target'
        | 'given'
        | 'use'
        | 'currency'
        | 'rates'
        | 'timeZone'
        | 'weekStartsOn'
        | 'yearStartsIn'
        | 'asOf'
        | 'title'
        | 'output'
        | 'out'
        | 'chart'
        | 'rejected'
        | 'allowRejected'
        | 'quiet',
        string
      >
    >;
  };
  /** Headings of the help, by those of commander. */
  readonly headings: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly inputs: string;
  /** Heading over the inputs of a metric that is an input itself. */
  readonly insteadOf: (option: string) => string;
  readonly error: string;
  readonly outputLost: (reason: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly show: Readonly<
    Record<
      | 'aliases'
      | 'unit'
      | 'better'
      | 'domain'
      | 'formula'
      | 'expanded'
      | 'inputs'
      | 'conditions'
      | 'definedWhen'
      | 'notes'
      | 'example'
      | 'drivers'
      | 'dependents'
      | 'related'
      | 'records'
      | 'noRecords'
      | 'sources',
      string
    >
  >;
  readonly better: Readonly<Record<'higher' | 'lower' | 'neutral', string>>;
  readonly unknownMetric: (name: string) => string;
  readonly didYouMean: (names: string) => string;
  readonly nothingFound: (words: string) => string;
  readonly moreFound: (count: number) => string;
  readonly unknownDomain: (name: string, known: string) => string;
  readonly unknownLanguage: (name: string, known: string) => string;
  readonly unknownCurrency: (code: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly notPercent: (typed: string) => string;
  readonly notNeeded: (options: string) => string;
  readonly missing: (metric: string) => string;
  readonly notAnswered: string;
  readonly undefinedMetric: (title: string, reason: string) => string;
  readonly solve: {
    readonly resultMissing: (metric: string) => string;
    readonly noneLeftOut: (metric: string) => string;
    readonly severalLeftOut: (metric: string, options: string) => string;
    readonly asked: (input: string, metric: string, result: string) => string;
    readonly gives: (value: string, result: string) => string;
    readonly enough: string;
    readonly notEnough: string;
    readonly another: string;
  };
  /** How an option and what is wrong with its value stand together. */
  readonly problem: (option: string, problem: string) => string;
  /** What commander says in English, in the templates that a translator takes. */
  readonly rewordings: Readonly<Record<string, string>>;
}
