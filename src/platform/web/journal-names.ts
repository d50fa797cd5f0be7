import type { Language } from '#shared/language.ts'
import { createLateMessages, type LateMessages } from './late-messages.ts'

/** The paths of the procedures of a contract that are recorded in the audit log: those with the effect `write`. */
type RecordedPath<Branch, Path extends string = ''> = Branch extends { '~orpc': { meta: infer Meta } }
  ? Meta extends { effect: 'write' }
    ? Path
    : never
  : {
      [Name in keyof Branch & string]: RecordedPath<Branch[Name], Path extends '' ? Name : `${Path}.${Name}`>
    }[keyof Branch & string]

/** Names in the audit log, by the path of the procedure. */
type Names<Path extends string = string> = Readonly<Record<Path, string>>

/** The names of procedures in the audit log. Every slice adds those of its own procedures. */
export const journalNames = createLateMessages<Names>()

/**
 * Declares the names of a slice's procedures in the audit log. Every procedure of the contract that is recorded must have
 * a name, and so must every `Act` that has no procedure. The names are loaded when the audit log is shown.
 */
export const nameProcedures = <Contract, Act extends string = never>(
  load: () => Promise<Readonly<Record<Language, Names<RecordedPath<Contract> | Act>>>>,
): LateMessages<Names> => ({ load })

/** Combines the loaded names in one language, by the path of the procedure. */
export const combineNames = (loaded: readonly Readonly<Record<Language, Names>>[], language: Language): Names =>
  Object.assign({}, ...loaded.map((names) => names[language]))
