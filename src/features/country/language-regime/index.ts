export { addLanguageNotes, joinLanguages, type LanguageNotes, toLanguageNotes } from './notes.ts'
export { findLanguageParties, findLanguageParty, loadPlanParties, selectLanguageParty } from './queries.ts'
