export { findFileDepartures, loadDepartures, type RankingDeviationFact } from './check-facts.ts'
export { mapElementsToPhenomena } from './dossier/queries.ts'
