export { completeLawsWith, currentLaw, isKnownLaw, type Laws, lawOf, useLaws, useSingleLaw } from './laws.ts'
export {
  adoptLaw,
  findLawHash,
  findNewestVersion,
  hashLaw,
  listBoundRules,
  listVersionsWithoutLaw,
  loadLaws,
  saveCurrentLevels,
  saveLevels,
  storeLaw,
} from './queries.ts'
