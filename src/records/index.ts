export type { Every, Weekday } from './calendar';
export type { Rates } from './currencies';
export { describeMeasure } from './describe-measure';
export type { Field, Fields, FieldValue } from './field';
export type { Filter } from './filter';
export { InvalidRecordsError, type RecordIssue } from './invalid-records-error';
export { tally, tallyAsync } from './make-tally';
export type { During, Measure, Measures, PeriodLength, Selection, Term } from './measure';
export { type MissingQuantity, MissingQuantitiesError } from './missing-quantities-error';
export type { DateInput, Given, Metrics, ReportOptions, ReportSettings, TallyOptions } from './options';
export type { RecordPositions } from './records-behind';
export {
  type Comparison,
  type InputDetail,
  type Period,
  report,
  type Report,
  reportAsync,
  type ReportRow,
  type TotalRow,
  type ValueDetail,
} from './report';
export {
  type Column,
  defineSource,
  type Mapping,
  type RecordSource,
  type Rows,
  type SegmentValue,
  type Settings,
  type SourceDefinition,
  type SourceInfo,
  type SourceOptions,
  type SourceRecords,
} from './source';
export * from './sources';
export { type Feed, feedsOf, sourcesFor } from './sources-for';
export { mergeTallies, restoreTally, type Tally, type TallyJson } from './tally';
