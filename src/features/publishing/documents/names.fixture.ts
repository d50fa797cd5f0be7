import type { DocumentNames } from './queries.ts'

/** Names of a document that refers to nothing. */
export const noNames: DocumentNames = {
  organisations: new Map(),
  functions: new Map(),
  subjects: new Map(),
  competences: new Map(),
  dimensions: [],
  instrumentKinds: [],
  isDemo: false,
  notAgreed: new Set(),
}
