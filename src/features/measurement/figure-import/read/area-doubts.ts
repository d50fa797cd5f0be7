import type { KnownArea } from '../areas/known-area.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { isTrustedShare } from '../areas/known-share.ts'
import { isMatch, type Matched } from '../areas/match.ts'
import type { Layout } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import type { ImportIssues } from './issues.ts'

/** Maximum number of doubts that are listed. The others are listed after these are confirmed. */
export const maxDoubts = 2000

/**
 * An area that a user must confirm. `neighbours`: few other labels of the file are known, so that this one may be a
 * coincidence. `name`: the name beside the code is not a name of the area.
 */
export interface AreaDoubt {
  path: string
  label: string
  row: number
  area: KnownArea
  reason: 'neighbours' | 'name'
  /** The name beside the code. */
  nameInFile: string | null
}

/** A code without a name that agrees. A user confirms once that such numbers are codes of the country. */
interface BareCode {
  label: string
  area: KnownArea
}

interface Labelled extends BareCode {
  path: string
  row: number
  nameInFile: string | null
  isBareCode: boolean
}

interface DoubtContext {
  importProfile: ImportProfile
  layout: Layout
  areas: KnownAreas
}

/**
 * Finds matched areas that a user must confirm, over all labels of a file. A name or a number that happens to be an area
 * among labels of another country is not a match.
 */
export class AreaDoubts {
  readonly #of: DoubtContext
  readonly #importIssues: ImportIssues
  readonly #nameColumn: number | undefined
  readonly #areaColumn: number | null
  /** Whether a label is known without a decision of a user. Labels that a user assigned to an area are not counted. */
  readonly #known = new Map<string, boolean>()
  readonly #matched = new Map<string, Labelled>()
  readonly doubts: AreaDoubt[] = []
  readonly bareCodes: BareCode[] = []
  omittedCount = 0

  constructor(of: DoubtContext, importIssues: ImportIssues) {
    this.#of = of
    this.#importIssues = importIssues
    this.#nameColumn = of.layout.columns.find(({ kind }) => kind === 'area_name')?.columnIndex
    this.#areaColumn = of.layout.columns.find(({ kind }) => kind === 'area')?.columnIndex ?? null
  }

  add({
    row,
    label,
    path,
    matched,
    getText,
  }: {
    row: number
    label: string
    path: string
    matched: Matched
    getText: (at: number) => string
  }): void {
    const isDecided = isMatch(matched) && matched.method === 'decided'
    if (!isDecided || matched.area === null)
      this.#known.set(path, isDecided ? this.#of.areas.isKnown(label) : isMatch(matched))
    if (isDecided || !isMatch(matched) || matched.area === null) return
    const named = this.#nameColumn === undefined ? '' : getText(this.#nameColumn)
    const nameInFile = named === '' || named === label ? null : named
    const seen = this.#matched.get(path)
    if (seen && (nameInFile === null || this.#isNamed(matched, nameInFile))) return
    // A code whose name differs in a single row is in doubt as a whole.
    this.#matched.set(path, {
      path,
      label,
      row,
      area: matched.area,
      nameInFile: nameInFile !== null && !this.#isNamed(matched, nameInFile) ? nameInFile : null,
      isBareCode: /^\d+$/.test(label) && matched.method === 'code' && nameInFile === null,
    })
  }

  /** The share of labels that are known in the country, from 0 to 1. */
  get knownShare(): number {
    const known = [...this.#known.values()]
    return known.length === 0 ? 1 : known.filter(Boolean).length / known.length
  }

  /** Reports the doubts after all rows were read. */
  finish(): void {
    const { importProfile, areas } = this.#of
    if (importProfile.areas.fixedArea !== null || this.#known.size === 0) return
    const isTrusted = isTrustedShare(this.knownShare)
    const { listedCountries } = areas
    if (
      importProfile.areas.country === null &&
      (listedCountries.length > 1 || (listedCountries.length === 1 && !isTrusted))
    )
      this.#importIssues.addIssue(null, this.#areaColumn, 'COUNTRY_MISSING', '')
    for (const { path, label, row, area, nameInFile, isBareCode } of this.#matched.values()) {
      if (nameInFile !== null) this.#addDoubt({ path, label, row, area, reason: 'name', nameInFile })
      else if (!isTrusted) this.#addDoubt({ path, label, row, area, reason: 'neighbours', nameInFile })
      else if (isBareCode && !importProfile.areas.codesConfirmed) this.bareCodes.push({ label, area })
    }
    const [first] = this.bareCodes
    if (first)
      this.#importIssues.addIssue(
        null,
        this.#areaColumn,
        'CODES_UNCONFIRMED',
        this.bareCodes
          .slice(0, 5)
          .map(({ label }) => label)
          .join(', '),
      )
  }

  #addDoubt(doubt: AreaDoubt): void {
    if (this.doubts.length < maxDoubts) this.doubts.push(doubt)
    else this.omittedCount += 1
    const code = doubt.reason === 'name' ? 'AREA_NAME_DIFFERS' : 'AREA_DOUBTFUL'
    const value = doubt.nameInFile === null ? doubt.path : `${doubt.path} (${doubt.nameInFile})`
    this.#importIssues.addIssue(doubt.row, this.#areaColumn, code, value)
    const issue = this.#importIssues.issues.at(-1)
    if (issue && issue.row === doubt.row && issue.code === code) issue.proposals = [doubt.area.code]
  }

  #isNamed(
    { area, successiveAreas }: { area: KnownArea | null; successiveAreas?: readonly KnownArea[] },
    text: string,
  ) {
    return [...(successiveAreas ?? []), ...(area ? [area] : [])].some((named) => this.#of.areas.isNameOf(text, named))
  }
}
