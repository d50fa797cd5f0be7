import type { Language } from '#shared/language.ts'
import { loadWithMessages } from './catalogue.ts'

/** The paths of the procedures of a contract that are recorded in the audit log: those with the effect `write`. */
type RecordedPath<Branch, Path extends string = ''> = Branch extends { '~orpc': { meta: infer Meta } }
  ? Meta extends { effect: 'write' }
    ? Path
    : never
  : {
      [Name in keyof Branch & string]: RecordedPath<Branch[Name], Path extends '' ? Name : `${Path}.${Name}`>
    }[keyof Branch & string]

type Names<Path extends string> = Readonly<Record<Language, Readonly<Record<Path, string>>>>

interface NamedProcedures {
  load: () => Promise<Names<string>>
}

/**
 * Declares the names of a slice's procedures in the audit log. Every procedure of the contract that is recorded must have
 * a name, and so must every `Act` that has no procedure. The names are loaded when the audit log is shown.
 */
export const nameProcedures = <Contract, Act extends string = never>(
  load: () => Promise<Names<RecordedPath<Contract> | Act>>,
): NamedProcedures => ({ load })

const registered: NamedProcedures[] = []
let loading: Promise<readonly Names<string>[]> | undefined

/** The names of procedures in the audit log. Every slice adds those of its own procedures. */
export const journalNames = {
  fill: (names: NamedProcedures): void => {
    registered.push(names)
    loading = undefined
  },
  /** Loads the names of every slice. Returns the same promise each time, so that a page can suspend on it. */
  load: (): Promise<readonly Names<string>[]> => {
    loading ??= Promise.all(registered.map(({ load }) => loadWithMessages(load)))
    return loading
  },
}

/** Combines the loaded names in one language, by the path of the procedure. */
export const combineNames = (loaded: readonly Names<string>[], language: Language): Readonly<Record<string, string>> =>
  Object.assign({}, ...loaded.map((names) => names[language]))
