export { completeLawsWith, currentLaw, isKnownLaw, type Laws, lawOf, useLaws, useSingleLaw } from './laws.ts'
export { saveCurrentLevels, saveLevels } from './levels/queries.ts'
export {
  adoptLaw,
  findLawHash,
  findNewestVersion,
  hashLaw,
  listBoundRules,
  listVersionsWithoutLaw,
  loadLaws,
  storeLaw,
} from './queries.ts'
