export { answersTabCards, answersTabParts } from './answers-tab-slots.ts'
export { lineageApi } from './api.ts'
