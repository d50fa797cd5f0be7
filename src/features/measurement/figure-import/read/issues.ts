import type { LegalDate } from '#shared/dates.ts'
import { nearest } from '#shared/nearest.ts'
import type { KnownArea } from '../areas/known-area.ts'
import type { ImportIssueCode } from '../entities.ts'
import type { ImportIssue, ReadFigure } from './figure.ts'

/** A total of the file and the different sum of the parts in the file. */
export interface SumDiffers {
  row: number
  column: number
  area: KnownArea
  startsOn: LegalDate
  endsOn: LegalDate
  reported: string
  summed: string
}

const maxIssues = 500
const maxSumDifferences = 500

/** Collects the results of reading a file: issues, totals that differ from the sum of their parts, and counts. */
export class ImportIssues {
  readonly issues: ImportIssue[] = []
  omittedIssueCount = 0
  readonly sumDifferences: SumDiffers[] = []
  omittedSumCount = 0
  readonly counts = { figures: 0, missing: 0, omitted: 0, checked: 0, provisional: 0, partial: 0 }
  readonly #seenKeys = new Set<string>()

  addSumDifference({ row, column, area, startsOn, endsOn, reported, summed }: SumDiffers): void {
    if (this.sumDifferences.length < maxSumDifferences)
      this.sumDifferences.push({ row, column, area, startsOn, endsOn, reported, summed })
    else this.omittedSumCount += 1
  }

  addIssue(
    row: number | null,
    column: number | null,
    code: ImportIssueCode,
    value: string,
    candidates: readonly string[] = [],
  ): undefined {
    if (this.issues.length >= maxIssues) {
      this.omittedIssueCount += 1
      return undefined
    }
    const meant = value === '' ? null : nearest(value, candidates)
    this.issues.push({ row, column, code, value: value.slice(0, 200), proposals: meant === null ? [] : [meant] })
    return undefined
  }

  /** Reports the same issue only once, even when every row has it. */
  addIssueOnce(
    row: number,
    column: number,
    code: ImportIssueCode,
    value: string,
    candidates: readonly string[] = [],
  ): undefined {
    const key = `${code} ${value}`
    if (this.#seenKeys.has(key)) {
      this.omittedIssueCount += 1
      return undefined
    }
    this.#seenKeys.add(key)
    return this.addIssue(row, column, code, value, candidates)
  }

  count(figure: ReadFigure): void {
    this.counts.figures += 1
    if (figure.value === null) this.counts.missing += 1
    if (figure.state === 'provisional') this.counts.provisional += 1
    if (figure.partialTo !== null) this.counts.partial += 1
  }
}
