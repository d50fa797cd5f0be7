export { type Departed, departedIn, departedInFile } from './check-facts.ts'
export { priorityBlocks } from './document.ts'
export { phenomenaOfElements } from './dossier/queries.ts'
export { prioritiesSection } from './section.ts'
