export { asMetrics } from './as-metrics';
export type { Every, Weekday } from './calendar';
export type { Rates } from './currencies';
export type { CohortOptions } from './cohort-options';
export type { CohortCell, CurvePoint } from './cohort-triangle';
export { type Cohort, cohorts, type Cohorts, cohortsAsync, type SegmentCurve } from './cohorts';
export { describeMeasure } from './describe-measure';
export type { Field, Fields, FieldValue } from './field';
export type { Filter } from './filter';
export { inBatches } from './in-batches';
export { InvalidRecordsError, type RecordIssue } from './invalid-records-error';
export type { Kpi, RowTarget, TargetFor, TargetRange } from './kpi';
export type { MovementKind } from './follow-customers';
export { tally, tallyAsync } from './make-tally';
export type {
  During,
  Measure,
  Measures,
  PeriodLength,
  Selection,
  Subscription,
  SubscriptionBalance,
  SubscriptionMovement,
  Term,
} from './measure';
export { type MissingQuantity, MissingQuantitiesError } from './missing-quantities-error';
export { mrrWaterfall, mrrWaterfallAsync, type MrrWaterfallMetrics, mrrWaterfallMetrics } from './mrr-waterfall';
export type { DateInput, Given, Metrics, ReportOptions, ReportSettings, TallyOptions } from './options';
export { ranking, type Ranking, type RankingEntry, type RankingOptions, type TierSummary } from './ranking';
export type { RecordPositions } from './records-behind';
export {
  type Comparison,
  type InputDetail,
  type Movement,
  type Period,
  report,
  type Report,
  reportAsync,
  type ReportRow,
  type TotalRow,
  type ValueDetail,
} from './report';
export { runRate, type RunRate, type RunRateRow } from './run-rate';
export {
  type KpiResult,
  type KpiStatus,
  type Remaining,
  scorecard,
  type Scorecard,
  type ScorecardRow,
} from './scorecard';
export type { Segment } from './segment-of';
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
export type { Tier } from './tiers';
