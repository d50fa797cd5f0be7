import type { Names } from '#shared/localized-text.ts'
import { plainWords } from '../columns.ts'

/** What a cell may refer to, by its code or by a name, in any language, that only it has. */
export class References {
  readonly #byName = new Map<string, string | null>()
  readonly codes: ReadonlySet<string>
  /** Every way to say one of them. */
  readonly candidates: readonly string[]

  constructor(things: readonly { code: string; names: Names }[]) {
    this.codes = new Set(things.map(({ code }) => code))
    for (const { code, names } of things)
      for (const name of Object.values(names)) {
        const plain = plainWords(name)
        const other = this.#byName.get(plain)
        this.#byName.set(plain, other === undefined || other === code ? code : null)
      }
    this.candidates = things.flatMap(({ code, names }) => [code, ...Object.values(names)])
  }

  /** The code of what was said; undefined where nothing, or more than one thing, is called so. */
  find(said: string): string | undefined {
    return this.codes.has(said) ? said : (this.#byName.get(plainWords(said)) ?? undefined)
  }
}
