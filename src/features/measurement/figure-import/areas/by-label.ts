import type { LegalDate } from '#shared/dates.ts'
import { nearest } from '#shared/nearest.ts'
import type { ImportProfile } from '../profile/model.ts'
import { plain } from '../values/keywords.ts'
import { type KnownArea, splitLongTerms } from './known-area.ts'
import type { KnownAreas } from './known-areas.ts'
import { formatAreaPath, type Matched } from './match.ts'

type Wanted = Pick<ImportProfile['areas'], 'kinds' | 'date' | 'decided'>

/**
 * Maximum number of labels for which proposals are searched. In a file without any known label the search would take
 * too long.
 */
const maxSearched = 100

/**
 * Finds the area of each row independently, by code or name and by the areas above it in other columns. Where areas
 * succeeded each other (merged or recoded), a figure belongs to the area of the figure's period.
 */
export class LabelMatcher {
  readonly #areas: KnownAreas
  readonly #wanted: Wanted
  readonly #found = new Map<string, Matched | readonly KnownArea[]>()
  readonly #mostSought: number
  #sought = 0

  constructor(areas: KnownAreas, wanted: Wanted, limit = maxSearched) {
    this.#mostSought = limit
    this.#areas = areas
    this.#wanted = wanted
  }

  match(label: string, above: readonly string[], day: LegalDate): Matched {
    const key = formatAreaPath([...above, label])
    const known = this.#found.get(key) ?? this.#find(label, above, key)
    this.#found.set(key, known)
    if (!Array.isArray(known)) return known as Matched
    const successiveAreas = known as readonly KnownArea[]
    const area = this.#areas.selectValidOn(successiveAreas, this.#wanted.date ?? day)!
    return {
      area,
      method: this.#isCode(label) ? 'code' : 'name',
      confidence: 0.99,
      ...(successiveAreas.length > 1 && { successiveAreas }),
    }
  }

  #isCode(label: string): boolean {
    return this.#areas.coded(label).length > 0
  }

  #find(label: string, above: readonly string[], path: string): Matched | readonly KnownArea[] {
    const { decided, kinds } = this.#wanted
    const decision = decided[path] === undefined ? decided[label] : decided[path]
    if (decision === null) return { area: null, method: 'decided', confidence: 1 }
    if (decision !== undefined) {
      const area = this.#areas.byCode(decision)
      return area ? { area, method: 'decided', confidence: 1 } : { proposals: [] }
    }
    const filterByKind = (areas: readonly KnownArea[]) =>
      kinds.length === 0 ? areas : areas.filter((area) => kinds.includes(area.kind))
    const coded = this.#areas.coded(label)
    let meant = filterByKind(coded.length > 0 ? coded : this.#areas.findByName(label))
    if (meant.length > 1 && above.length > 0) meant = this.#under(meant, above)
    // Areas that succeeded each other are matched together. Areas of the same period are equally likely, so the label
    // stays unmatched.
    if (meant.length === 1 || (meant.length > 1 && areConsecutive(meant))) return meant
    return { proposals: meant.length > 0 ? meant.slice(0, 5) : this.#nearest(label) }
  }

  /** Returns the areas that lie in all named upper areas, as far as these are known. */
  #under(areas: readonly KnownArea[], above: readonly string[]): readonly KnownArea[] {
    let left = areas
    for (const text of above) {
      const upper = [...this.#areas.coded(text), ...this.#areas.findByName(text)].map(({ id }) => id)
      const inside = left.filter((area) => {
        const over = this.#areas.getUpperAreas(area.id)
        return upper.some((id) => over.has(id))
      })
      if (inside.length > 0) left = inside
    }
    return left
  }

  #nearest(label: string): KnownArea[] {
    this.#sought += 1
    return this.#sought > this.#mostSought ? [] : findNearest(label, this.#areas, this.#wanted.kinds)
  }
}

/**
 * Returns the areas whose names are most similar to the label, the most similar first. Compares letters and common
 * whole words.
 */
export function findNearest(label: string, areas: KnownAreas, kinds: readonly string[] = []): KnownArea[] {
  const terms = new Set(splitLongTerms(label))
  const among = kinds.length === 0 ? areas.names : areas.names.filter(({ area }) => kinds.includes(area.kind))
  const byWords = among
    .map((entry) => ({ area: entry.area, score: shared(terms, entry.terms) }))
    .filter(({ score }) => score > 0)
    .toSorted((left, other) => other.score - left.score)
    .slice(0, 3)
  const written = plain(label)
  const byLetters = nearest(
    written,
    among.map((entry) => entry.plain),
  )
  const alike = byLetters === null ? [] : among.filter((entry) => entry.plain === byLetters).slice(0, 2)
  return [...new Set([...alike, ...byWords].map(({ area }) => area))].slice(0, 4)
}

/** Returns the overlap between these words and the words of a name, from 0 to 1. */
export function shared(words: ReadonlySet<string>, name: readonly string[]): number {
  if (name.length === 0) return 0
  return name.filter((word) => words.has(word)).length / Math.max(name.length, words.size)
}

function areConsecutive(areas: readonly KnownArea[]): boolean {
  const [first, ...others] = areas
  if (others.some((area) => area.kind !== first!.kind)) return false
  const lives = areas
    .map(({ validFrom, validTo }) => ({ from: validFrom ?? '', to: validTo ?? '9999' }))
    .toSorted((left, other) => (left.from < other.from ? -1 : 1))
  return lives.every((life, at) => at === 0 || lives[at - 1]!.to <= life.from)
}
