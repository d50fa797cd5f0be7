export { currentLaw, isKnownLaw, type Laws, lawOf, useLaws, useSingleLaw } from './laws.ts'
export { adoptLaw, findLawHash, hashLaw, listVersionsWithoutLaw, loadLaws, storeLaw } from './queries.ts'
