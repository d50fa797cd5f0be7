import type { TableRow } from '#platform/workbook/model.ts'
import type { Id } from '#shared/ids.ts'
import { findNearest, LabelMatcher } from '../areas/by-label.ts'
import type { PlacedRow } from '../areas/by-order.ts'
import type { KnownArea } from '../areas/known-area.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { formatAreaPath, isMatch, type Match, type Matched } from '../areas/match.ts'
import type { Layout } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { AreaDoubts } from './area-doubts.ts'
import type { ImportIssues } from './issues.ts'

/** Maximum length of labels in an issue. */
const maxPathLength = 200

/** A label that no area of the country has, with the number of occurrences. */
export interface UnknownArea {
  /** The path as a decision names it. */
  path: string
  label: string
  firstRow: number
  rows: number
  proposals: readonly KnownArea[]
}

/** An area that was found by other means than a code or a name in the expected place. A user should check it. */
export interface GuessedArea {
  path: string
  label: string
  row: number
  match: Match
}

interface AreaContext {
  importProfile: ImportProfile
  layout: Layout
  areas: KnownAreas
  placedRows: ReadonlyMap<number, PlacedRow> | null
}

/** Finds the area of each row of a file. */
export class RowAreas {
  readonly unknown = new Map<string, UnknownArea>()
  readonly guessed = new Map<string, GuessedArea>()
  /** Labels of areas that were found. */
  readonly matchedLabels = new Set<string>()
  readonly doubts: AreaDoubts
  /** The label by which an area was first found. */
  readonly paths = new Map<Id, string>()
  readonly #of: AreaContext
  readonly #importIssues: ImportIssues
  readonly #matcher: LabelMatcher
  readonly #column: number | undefined
  readonly #above: readonly number[]
  readonly #within: KnownArea | undefined

  constructor(of: AreaContext, importIssues: ImportIssues) {
    this.#of = of
    this.#importIssues = importIssues
    this.doubts = new AreaDoubts(of, importIssues)
    this.#matcher = new LabelMatcher(of.areas, of.importProfile.areas)
    this.#column = of.layout.columns.find(({ kind }) => kind === 'area')?.columnIndex
    this.#within =
      of.importProfile.areas.scopeAreaCode === null ? undefined : of.areas.byCode(of.importProfile.areas.scopeAreaCode)
    this.#above = of.layout.columns.filter(({ kind }) => kind === 'area_above').map(({ columnIndex }) => columnIndex)
  }

  /**
   * Finds the area of a row. Undefined: the row names no area, or the area of the profile does not exist. The issue was
   * reported.
   * @param day day on which an area with that name is searched
   */
  find(row: TableRow, getText: (at: number) => string, day: string): Matched | undefined {
    const { importProfile, placedRows } = this.#of
    if (importProfile.areas.fixedArea !== null) {
      return this.#findChosen(row.number, 0, importProfile.areas.fixedArea)
    }
    const column = this.#column
    if (column === undefined) return this.#importIssues.addIssueOnce(row.number, 0, 'AREA_EMPTY', '')
    let above = this.#above.map(getText).filter((text) => text !== '')
    let label = getText(column)
    // A row for "unknown place" has a label only in an upper column.
    if (label === '' && above.length > 0) {
      label = above.at(-1)!
      above = above.slice(0, -1)
    }
    const { emptyArea } = importProfile.areas
    if (label === '' && emptyArea !== null) return this.#findChosen(row.number, column, emptyArea)
    if (label === '') return this.#importIssues.addIssue(row.number, column, 'AREA_EMPTY', '')
    const ordered = placedRows?.get(row.number)
    const matched = ordered?.matched ?? this.#matcher.match(label, above, day)
    return this.#record(
      { row: row.number, column, label, path: ordered?.path ?? formatAreaPath([...above, label]) },
      matched,
      getText,
    )
  }

  /** Finds the area that the heads of a column name. */
  findHead(row: number, column: number, label: string, day: string): Matched {
    return this.#record({ row, column, label, path: label }, this.#matcher.match(label, [], day))
  }

  /** Returns an area that the profile names. */
  #findChosen(row: number, column: number, code: string): Matched | undefined {
    const area = this.#of.areas.byCode(code)
    if (area) return { area, method: 'only', confidence: 1 }
    return this.#importIssues.addIssueOnce(row, column, 'AREA_UNKNOWN', code)
  }

  /** Records what was found for a label, and reports a label without an area. */
  #record(
    place: { row: number; column: number; label: string; path: string },
    matched: Matched,
    getText: (at: number) => string = () => '',
  ): Matched {
    const { row, column, label, path } = place
    const { areas, placedRows } = this.#of
    this.doubts.add({ row, label, path, matched, getText })
    if (isMatch(matched)) {
      if (matched.area && !this.#isWithin(matched.area)) return { ...matched, area: null }
      if (matched.area && !this.paths.has(matched.area.id))
        this.paths.set(matched.area.id, path.length <= maxPathLength ? path : label)
      this.matchedLabels.add(path)
      if (matched.confidence < 0.99 && !this.guessed.has(path))
        this.guessed.set(path, { path, label, row, match: matched })
      return matched
    }
    const known = this.unknown.get(path)
    if (known) known.rows += 1
    else {
      const { proposals } = matched
      const near = proposals.length > 0 || !placedRows || this.unknown.size > 50 ? proposals : findNearest(label, areas)
      this.unknown.set(path, { path, label, firstRow: row, rows: 1, proposals: near })
      this.#importIssues.addIssue(row, column, 'AREA_UNKNOWN', path)
      this.#importIssues.issues.at(-1)!.proposals = near.map((area) => area.code)
    }
    return matched
  }

  #isWithin(area: KnownArea): boolean {
    const whole = this.#within
    return whole === undefined || area.id === whole.id || this.#of.areas.getUpperAreas(area.id).has(whole.id)
  }
}
