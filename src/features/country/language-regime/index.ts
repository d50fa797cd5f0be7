export { addLanguageNotes, joinLanguages, type LanguageNotes, toLanguageNotes } from './notes.ts'
export { findLanguageParties, findLanguageParty, selectLanguageParty } from './queries.ts'
