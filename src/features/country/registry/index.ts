export {
  findArea,
  insertArea,
  isCodeTaken,
  listAreasByIds,
  listDescendants,
  listParents,
  updateArea,
} from './areas/queries.ts'
export { listNamesAt, loadNamesAt, type NamesAt, withNamesAt } from './former-names.ts'
export { appoint } from './functions/appoint.ts'
export { findOverlappingHolder } from './functions/model.ts'
export { lockFunction } from './functions/queries.ts'
export type { PackEffects } from './installation/contract.ts'
export { installPack } from './installation/install.ts'
export { comparePack } from './installation/model.ts'
export { type CountryPack, loadCandidatePack, usePack, usePackSource } from './pack.ts'
export { isPackId, packId } from './pack-id/model.ts'
export {
  type AreaRefRow,
  areaRefColumns,
  findMissing,
  findRenamed,
  type OrganisationRefRow,
  organisationRefColumns,
  toAreaRef,
  toOrganisationRef,
} from './queries.ts'
