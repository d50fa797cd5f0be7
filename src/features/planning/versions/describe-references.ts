import type { Difference } from './contract.ts'

/** A function as a plan document names it. */
export interface FunctionCode {
  organisation: string
  function: string
}

export interface Said {
  /** Single words of values: codes and ids among them. */
  words: ReadonlySet<string>
  functions: readonly FunctionCode[]
}

/** Under which name a function is found: the code of its body and its own. */
export const functionKey = (code: FunctionCode): string => `${code.organisation} ${code.function}`

/** Everything within the values of these differences that may point at something with a name. Texts of people are passed over. */
export function saidIn(differences: readonly Pick<Difference, 'fields'>[]): Said {
  const words = new Set<string>()
  const functions: FunctionCode[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!/\s/.test(value)) words.add(value)
    } else if (Array.isArray(value)) value.forEach(gather)
    else if (value instanceof Object && !('source' in value && 'text' in value)) {
      if (isFunctionCode(value)) functions.push(value)
      Object.values(value).forEach(gather)
    }
  }
  for (const { fields } of differences) gather(Object.values(fields))
  return { words, functions }
}

const isFunctionCode = (value: object): value is FunctionCode =>
  'organisation' in value &&
  'function' in value &&
  typeof value.organisation === 'string' &&
  typeof value.function === 'string'
