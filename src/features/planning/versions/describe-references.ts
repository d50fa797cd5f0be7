import type { Difference } from '#features/planning/plans/history/contract.ts'

/** A function as identified in a plan document. */
export interface FunctionCode {
  organisation: string
  function: string
}

export interface CollectedReferences {
  /** Single words in values, including codes and ids. */
  codes: ReadonlySet<string>
  functions: readonly FunctionCode[]
}

/** Returns the key of a function: the code of the organisation and of the function. */
export const functionKey = (code: FunctionCode): string => `${code.organisation} ${code.function}`

/** Returns all possible references in the values of these differences. Texts written by people are skipped. */
export function collectReferences(differences: readonly Pick<Difference, 'fields'>[]): CollectedReferences {
  const codes = new Set<string>()
  const functions: FunctionCode[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!/\s/.test(value)) codes.add(value)
    } else if (Array.isArray(value)) value.forEach(gather)
    else if (value instanceof Object && !('source' in value && 'text' in value)) {
      if (isFunctionCode(value)) functions.push(value)
      Object.values(value).forEach(gather)
    }
  }
  for (const { fields } of differences) gather(Object.values(fields))
  return { codes, functions }
}

const isFunctionCode = (value: object): value is FunctionCode =>
  'organisation' in value &&
  'function' in value &&
  typeof value.organisation === 'string' &&
  typeof value.function === 'string'
