export { findLockedFigures, findLockedStaged, type LockedLine } from './approval-status/queries/locked-figures.ts'
export { figureDates } from './calendar/dates.ts'
export { nameFigures } from './codes/name.ts'
export { findIndicators, toIndicator } from './definitions/queries.ts'
export { getFigures } from './figures/read.ts'
export { findForeignLines } from './foreign-sources/queries.ts'
export { installLibrary } from './library/install.ts'
export { findLibraryIssues, type LibraryIssue } from './library/issues.ts'
export { toDefinition } from './library/model.ts'
export { type CounterMovement, findCounterMovements } from './neighbours/read.ts'
export {
  batchIsRecorded,
  findConcurrentReports,
  findOrCreateBreakdowns,
  insertBatch,
  listDefinitionVersions,
  record,
  type StagedFigure,
  stage,
} from './observations/queries.ts'
export { phenomenonFigureBlocks } from './phenomenon-picture/document.ts'
export { installPhenomenonLinks } from './phenomenon-picture/install.ts'
