import type { Definition } from '#features/measurement/indicators/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { plain } from '../values/keywords.ts'

/** What reading needs of an indicator. */
export interface KnownIndicator {
  id: Id
  code: string
  ownerId: Id
  definition: Definition
  /** From which day on figures are counted by which version, the latest first. */
  versions: readonly { version: number; validFrom: LegalDate | null }[]
}

/** Stands for all values of a dimension together: the figure is of the whole. */
export const theWhole = '*'

/** Finds the values of dimensions by what a file calls them. */
export class PartsOf {
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor({ definition }: KnownIndicator) {
    this.#values = new Map(
      definition.dimensions.map(({ code, values }) => {
        const byWords = new Map<string, string>()
        for (const value of values)
          for (const words of [...Object.values(value.names), value.code]) byWords.set(plain(words), value.code)
        return [code, byWords]
      }),
    )
  }

  has(dimension: string): boolean {
    return this.#values.has(dimension)
  }

  /** The code of a value; undefined: the indicator has none that is called so. */
  find(dimension: string, words: string): string | undefined {
    return this.#values.get(dimension)?.get(plain(words))
  }

  /** Whether a code that a recipe says is a value of that dimension. */
  isValue(dimension: string, code: string): boolean {
    return code === theWhole || [...(this.#values.get(dimension)?.values() ?? [])].includes(code)
  }

  names(dimension: string): string[] {
    return [...(this.#values.get(dimension)?.keys() ?? [])]
  }
}
