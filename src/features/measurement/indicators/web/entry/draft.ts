import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { MissingReason, Parts } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import type { PeriodOf } from '../periods.ts'
import { type CellFault, type ReadingOf, readCell, type Said } from './read-cell.ts'

/** What stands in a cell now: told of the area itself. */
export interface Standing {
  value: string | null
  missing: MissingReason | null
  provisional: boolean
}

/** Of a figure as it is read: what was told of the area, not what was carried over into it or added up below it. */
export function standingOf(figure: Figure | undefined): Standing | undefined {
  if (!figure) return undefined
  const value = figure.making === 'told' ? figure.value : figure.told
  if (value === null && (figure.making !== 'told' || figure.missing === null)) return undefined
  const missing = figure.missing === 'small_numbers' ? 'withheld' : figure.missing
  return { value, missing: value === null ? missing : null, provisional: figure.provisional }
}

export interface Place {
  areaId: Id
  period: PeriodOf
}

export const placeKey = ({ areaId, period }: Place): string => `${areaId} ${period.startsOn}`

/** What is typed, by the place of its cell. */
export type Draft = ReadonlyMap<string, string>

export interface Judged extends Place {
  key: string
  said: Said
  /** What it takes the place of. */
  before: Standing | undefined
}

const isSame = (said: Said, before: Standing | undefined, provisional: boolean): boolean =>
  before !== undefined &&
  before.value === said.value &&
  before.missing === said.missing &&
  before.provisional === provisional

export interface Judgement {
  /** What would be told. What stands already so is left out. */
  told: Judged[]
  faults: ReadonlyMap<string, CellFault>
  added: number
  revised: number
}

/** What the cells come to: figures to tell, and what is wrong with which cell. */
export function judgeDraft(
  draft: Draft,
  places: readonly Place[],
  standing: ReadonlyMap<string, Standing>,
  { allProvisional, ...reading }: ReadingOf & { allProvisional: boolean },
): Judgement {
  const told: Judged[] = []
  const faults = new Map<string, CellFault>()
  for (const place of places) {
    const key = placeKey(place)
    const text = draft.get(key)
    if (text === undefined) continue
    const read = readCell(text, reading)
    if (read.fault) {
      faults.set(key, read.fault)
      continue
    }
    if (!read.said) continue
    const said = { ...read.said, provisional: read.said.provisional || (allProvisional && read.said.value !== null) }
    const before = standing.get(key)
    if (!isSame(said, before, said.provisional)) told.push({ ...place, key, said, before })
  }
  const revised = told.filter(({ before }) => before !== undefined).length
  return { told, faults, added: told.length - revised, revised }
}

interface Told {
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

/** As it is told, in the order in which its faults come back. */
export const toldOf = (indicator: string, parts: Parts, judged: readonly Judged[]): Told[] =>
  judged.map(({ areaId, period, said }) => ({
    indicator,
    areaId,
    parts,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    value: said.value,
    missing: said.missing,
    state: said.provisional ? 'provisional' : 'final',
    n: said.n,
  }))

/** What stood before is told again; where nothing stood nothing can be taken away, so that it is said not to be known. */
export const takenBack = (indicator: string, parts: Parts, judged: readonly Judged[]): Told[] =>
  toldOf(
    indicator,
    parts,
    judged.map((one) => ({
      ...one,
      said: {
        value: one.before?.value ?? null,
        missing: one.before?.value != null ? null : (one.before?.missing ?? 'unknown'),
        provisional: one.before?.provisional ?? false,
        n: one.said.n,
      },
    })),
  )

/** A block that was copied, laid on the cells from one on: what falls outside is counted, not lost in silence. */
export function pasteInto(
  draft: Draft,
  rows: readonly Id[],
  periods: readonly PeriodOf[],
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
