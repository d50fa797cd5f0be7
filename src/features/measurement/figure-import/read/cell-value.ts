import type { Absence, ImportProfile } from '../profile/model.ts'
import { trimmed } from '../values/keywords.ts'
import { parseNumber } from '../values/numbers.ts'
import { splitMark } from '../values/periods.ts'
import type { ReadFigure } from './figure.ts'
import type { ImportIssues } from './issues.ts'

interface CellValue {
  amount: string | null
  missing: ReadFigure['missing']
  /** A sign next to the value, explained by the import profile. */
  mark: string | null
}

/** Reads the content of value cells. */
export class CellValues {
  readonly #importProfile: ImportProfile
  readonly #importIssues: ImportIssues
  readonly #absent: ReadonlyMap<string, Absence>

  constructor(importProfile: ImportProfile, importIssues: ImportIssues) {
    this.#importProfile = importProfile
    this.#importIssues = importIssues
    this.#absent = new Map(
      Object.entries(importProfile.absent).map(([text, absence]) => [text.trim().toLowerCase(), absence]),
    )
  }

  /** Returns undefined when the cell is left out, or is not understood and was reported. */
  read(row: number, column: number, cell: string | number): CellValue | undefined {
    const importProfile = this.#importProfile
    const absent = (absence: Absence) => {
      if (absence !== 'leave_out') return { amount: null, missing: absence, mark: null }
      this.#importIssues.counts.omitted += 1
      return undefined
    }
    const text = trimmed(String(cell))
    if (text === '') return absent(importProfile.empty)
    const known = this.#absent.get(text.toLowerCase())
    if (known) return absent(known)
    const number = parseNumber(
      typeof cell === 'number' ? cell : text.replace(/\s*[%€]$|^€\s*/, ''),
      importProfile.numbers,
    )
    if (number === 'large') return this.#importIssues.addIssue(row, column, 'TOO_LARGE', text)
    if (number) return { amount: number.amount, missing: null, mark: null }
    const { text: bare, mark } = splitMark(text)
    if (mark !== null) {
      const marked = parseNumber(bare, importProfile.numbers)
      if (marked === 'large') return this.#importIssues.addIssue(row, column, 'TOO_LARGE', text)
      if (marked) return { amount: marked.amount, missing: null, mark }
      const none = this.#absent.get(bare.toLowerCase())
      if (none) return absent(none)
    }
    // `<5`: the figure exists but is suppressed.
    const few = /^[<≤]\s*\d+$/.test(text) ? this.#absent.get('<') : undefined
    return few ? absent(few) : this.#importIssues.addIssue(row, column, 'NOT_A_NUMBER', text)
  }
}
