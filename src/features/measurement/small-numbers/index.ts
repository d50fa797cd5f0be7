export { findOutside, getFormerlySmall, getSmall, isSmall, joinSuppressed, setExternalView } from './queries.ts'
export { findThreshold } from './threshold/queries.ts'
