import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { MissingReason, Parts } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import type { PeriodRange } from '../periods.ts'
import { type CellIssue, type CellReadContext, type EnteredValue, parseCell } from './read-cell.ts'

/** The figure of a cell that is in force, as reported for the area itself. */
export interface CurrentFigure {
  value: string | null
  missing: MissingReason | null
  provisional: boolean
}

/** Returns the figure reported for the area, not a carried-over or summed figure. */
export function toCurrentFigure(figure: Figure | undefined): CurrentFigure | undefined {
  if (!figure) return undefined
  const value = figure.derivation === 'reported' ? figure.value : figure.reported
  if (value === null && (figure.derivation !== 'reported' || figure.missing === null)) return undefined
  const missing = figure.missing === 'small_numbers' || figure.missing === 'incomplete' ? 'withheld' : figure.missing
  return { value, missing: value === null ? missing : null, provisional: figure.provisional }
}

export interface Place {
  areaId: Id
  period: PeriodRange
}

export const placeKey = ({ areaId, period }: Place): string => `${areaId} ${period.startsOn}`

/** The typed text, by cell. */
export type Draft = ReadonlyMap<string, string>

export interface Judged extends Place {
  key: string
  input: EnteredValue
  /** The figure that the input replaces. */
  replacedFigure: CurrentFigure | undefined
}

const isSame = (enteredValue: EnteredValue, before: CurrentFigure | undefined, provisional: boolean): boolean =>
  before !== undefined &&
  before.value === enteredValue.value &&
  before.missing === enteredValue.missing &&
  before.provisional === provisional

export interface Judgement {
  /** Figures to report, without those that are unchanged. */
  figuresToReport: Judged[]
  issues: ReadonlyMap<string, CellIssue>
  added: number
  revised: number
}

/** Converts the cells to figures to report and the issues per cell. */
export function judgeDraft(
  draft: Draft,
  places: readonly Place[],
  current: ReadonlyMap<string, CurrentFigure>,
  { allProvisional, ...reading }: CellReadContext & { allProvisional: boolean },
): Judgement {
  const judgeds: Judged[] = []
  const issues = new Map<string, CellIssue>()
  for (const place of places) {
    const key = placeKey(place)
    const text = draft.get(key)
    if (text === undefined) continue
    const read = parseCell(text, reading)
    if (read.issue) {
      issues.set(key, read.issue)
      continue
    }
    if (!read.input) continue
    const input = {
      ...read.input,
      provisional: read.input.provisional || (allProvisional && read.input.value !== null),
    }
    const replacedFigure = current.get(key)
    if (!isSame(input, replacedFigure, input.provisional)) judgeds.push({ ...place, key, input, replacedFigure })
  }
  const revised = judgeds.filter(({ replacedFigure }) => replacedFigure !== undefined).length
  return { figuresToReport: judgeds, issues, added: judgeds.length - revised, revised }
}

interface DraftFigure {
  indicator: string
  areaId: Id
  parts: Parts
  startsOn: LegalDate
  endsOn: LegalDate
  value: string | null
  missing: MissingReason | null
  state: 'provisional' | 'final'
  n: number | null
}

/** Converts figures for reporting, in the order in which their issues are returned. */
export const toDraftFigures = (indicator: string, parts: Parts, judged: readonly Judged[]): DraftFigure[] =>
  judged.map(({ areaId, period, input }) => ({
    indicator,
    areaId,
    parts,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    value: input.value,
    missing: input.missing,
    state: input.provisional ? 'provisional' : 'final',
    n: input.n,
  }))

/**
 * Reports the previous figures again. A figure cannot be deleted, so where there was no figure it is reported as
 * unknown.
 */
export const toRevertedFigures = (indicator: string, parts: Parts, judged: readonly Judged[]): DraftFigure[] =>
  toDraftFigures(
    indicator,
    parts,
    judged.map((entry) => ({
      ...entry,
      input: {
        value: entry.replacedFigure?.value ?? null,
        missing: entry.replacedFigure?.value != null ? null : (entry.replacedFigure?.missing ?? 'unknown'),
        provisional: entry.replacedFigure?.provisional ?? false,
        n: entry.input.n,
      },
    })),
  )

/** Pastes a copied block from a cell on. Counts the cells outside the grid, so that they are reported. */
export function pasteInto(
  draft: Draft,
  rows: readonly Id[],
  periods: readonly PeriodRange[],
  at: { row: number; column: number },
  block: readonly (readonly string[])[],
): { draft: Draft; pasted: number; outside: number } {
  const next = new Map(draft)
  let pasted = 0
  let outside = 0
  for (const [down, cells] of block.entries())
    for (const [along, text] of cells.entries()) {
      const areaId = rows[at.row + down]
      const period = periods[at.column + along]
      if (areaId === undefined || period === undefined) {
        if (text.trim() !== '') outside += 1
        continue
      }
      next.set(placeKey({ areaId, period }), text.trim())
      pasted += 1
    }
  return { draft: next, pasted, outside }
}
