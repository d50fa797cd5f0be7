export { currentLaw, isKnownLaw, lawOf, useLaws, useSingleLaw } from './laws.ts'
