export { priorityBlocks } from './document.ts'
export { phenomenaOfElements } from './dossier/queries.ts'
export { type Departed, departedIn, departedInFile } from './for-checks.ts'
export { prioritiesSection } from './section.ts'
