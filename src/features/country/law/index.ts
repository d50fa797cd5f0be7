export { completeLawsWith, currentLaw, isKnownLaw, type Laws, lawOf, useLaws, useSingleLaw } from './laws.ts'
export { saveCurrentLevels, saveLevels } from './levels.ts'
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
