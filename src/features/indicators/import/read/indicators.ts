import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Definition, Parts } from '../../entities.ts'
import { plain } from '../values/words.ts'

/** What reading needs of an indicator. */
export interface KnownIndicator {
  id: Id
  code: string
  ownerId: Id
  definition: Pick<Definition, 'dimensions' | 'periodType' | 'formula' | 'unit'>
  /** From which day on figures are counted by which version. */
  versions: readonly { version: number; validFrom: LegalDate | null }[]
}

/** Stands for all values of a dimension together: the figure is of the whole. */
export const theWhole = '*'

/** The version by which figures of a period that begins on that day are counted. */
export function versionOn({ versions }: KnownIndicator, day: LegalDate): number {
  const held = versions.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  return held.toSorted((one, other) => (one.validFrom ?? '') < (other.validFrom ?? '') ? 1 : -1)[0]?.version ?? versions[0]?.version ?? 1
}

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

/** One breakdown as text, the same for the same parts: `offence=burglary;place=home`. */
export const breakdownKey = (parts: Parts): string =>
  Object.keys(parts)
    .toSorted()
    .map((dimension) => `${dimension}=${parts[dimension]}`)
    .join(';')
