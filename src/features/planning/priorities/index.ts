export { type RankingDeviationFact, findFileDepartures, loadDepartures } from './check-facts.ts'
export { mapElementsToPhenomena } from './dossier/queries.ts'
