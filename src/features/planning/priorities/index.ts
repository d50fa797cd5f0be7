export { type Departed, findFileDepartures, loadDepartures } from './check-facts.ts'
export { priorityBlocks } from './document.ts'
export { mapElementsToPhenomena } from './dossier/queries.ts'
export { prioritiesSection } from './section.ts'
