import type { Names } from '#shared/localized-text.ts'
import { normaliseText } from '../columns.ts'

/** Targets to which a cell may refer, by code or by a unique name in any language. */
export class References {
  readonly #byName = new Map<string, string | null>()
  readonly codes: ReadonlySet<string>
  /** All codes and names that identify a target. */
  readonly candidates: readonly string[]

  constructor(entries: readonly { code: string; names: Names }[]) {
    this.codes = new Set(entries.map(({ code }) => code))
    for (const { code, names } of entries)
      for (const name of Object.values(names)) {
        const plain = normaliseText(name)
        const other = this.#byName.get(plain)
        this.#byName.set(plain, other === undefined || other === code ? code : null)
      }
    this.candidates = entries.flatMap(({ code, names }) => [code, ...Object.values(names)])
  }

  /** Returns the code of a target. Returns undefined when no target, or more than a single target, has that name. */
  find(text: string): string | undefined {
    return this.codes.has(text) ? text : (this.#byName.get(normaliseText(text)) ?? undefined)
  }
}
