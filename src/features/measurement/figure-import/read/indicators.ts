import type { Definition } from '#features/measurement/indicators/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { plain } from '../values/keywords.ts'

/** The data of an indicator that reading needs. */
export interface KnownIndicator {
  id: Id
  code: string
  ownerId: Id
  definition: Definition
  /** The versions of the definition with the first day of validity, the latest first. */
  versions: readonly { version: number; validFrom: LegalDate | null }[]
}

/** Represents all values of a dimension together: the figure is of the whole. */
export const totalMarker = '*'

/** Finds values of dimensions by their label in a file. */
export class BreakdownLookup {
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor({ definition }: KnownIndicator) {
    this.#values = new Map(
      definition.dimensions.map(({ code, values }) => {
        const byWords = new Map<string, string>()
        for (const value of values)
          for (const text of [...Object.values(value.names), value.code]) byWords.set(plain(text), value.code)
        return [code, byWords]
      }),
    )
  }

  hasDimension(dimension: string): boolean {
    return this.#values.has(dimension)
  }

  /** Returns the code of a value; undefined when the indicator has no value with that label. */
  find(dimension: string, text: string): string | undefined {
    return this.#values.get(dimension)?.get(plain(text))
  }

  /** Checks whether a code in an import profile is a value of that dimension. */
  isValue(dimension: string, code: string): boolean {
    return code === totalMarker || [...(this.#values.get(dimension)?.values() ?? [])].includes(code)
  }

  names(dimension: string): string[] {
    return [...(this.#values.get(dimension)?.keys() ?? [])]
  }
}
