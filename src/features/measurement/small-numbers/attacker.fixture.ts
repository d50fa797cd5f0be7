import loadHighs from 'highs'

/** Keys of unknown counts that are added up. */
export type Sum = readonly string[]

export interface Interval {
  least: number
  most: number
}

// The types of the package describe its CommonJS build, of which the default export is a property.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()

/**
 * Determines what follows from published sums of counts: the least and the largest value that a sum can have. The
 * unknowns are whole and not negative. Each published sum is an equation of an integer programme, solved with HiGHS.
 */
export class Attacker {
  readonly #names = new Map<string, string>()
  readonly #equations = new Map<string, number>()

  /** Adds a published sum. */
  learn(sum: Sum, value: number): void {
    const terms = this.#toTerms(sum)
    if (terms === '') return
    const known = this.#equations.get(terms)
    if (known !== undefined && known !== value)
      throw new Error(`Published as ${known} and as ${value}: ${sum.join(', ')}`)
    this.#equations.set(terms, value)
  }

  /** Returns the interval that follows for a sum. */
  derive(sum: Sum): Interval {
    const known = this.#equations.get(this.#toTerms(sum))
    if (known !== undefined) return { least: known, most: known }
    return { least: this.#solve('Minimize', sum), most: this.#solve('Maximize', sum) }
  }

  #toTerms(sum: Sum): string {
    for (const key of sum) if (!this.#names.has(key)) this.#names.set(key, `x${this.#names.size}`)
    return sum
      .map((key) => this.#names.get(key)!)
      .toSorted()
      .join(' + ')
  }

  #solve(direction: 'Minimize' | 'Maximize', sum: Sum): number {
    const terms = this.#toTerms(sum)
    const names = [...this.#names.values()]
    const equations = [...this.#equations].map(([left, value], row) => ` r${row}: ${left} = ${value}`)
    // Without a bound, the largest value would be infinite, which the solver reports as a status only.
    const bounds = names.map((name) => ` 0 <= ${name} <= ${limit}`)
    const model = [
      direction,
      ` obj: ${terms}`,
      'Subject To',
      ...equations,
      'Bounds',
      ...bounds,
      'Generals',
      ` ${names.join(' ')}`,
      'End',
    ]
    const solution = highs.solve(model.join('\n'), { output_flag: false })
    if (solution.Status !== 'Optimal') throw new Error(`What was published contradicts itself: ${solution.Status}`)
    return Math.round(solution.ObjectiveValue)
  }
}

/** Larger than any count of the tests. */
const limit = 100_000
