export { findOutside, isSmall, joinSuppressed, readSmall, setExternalView } from './queries.ts'
export { findThreshold } from './threshold/queries.ts'
