import type { LegalDate } from '#shared/dates.ts'
import { sortName } from '#shared/sort-name.ts'
import type { FieldName, ProposedField, ProposedOutline } from '../entities.ts'
import { type Interpretation, parseBudget, parseDeadline } from './interpret.ts'
import type { Known, KnownByField } from './known-names.ts'

const maxCandidates = 3
/** Number of fields between progress reports. */
const reportedEvery = 100
/** Maximum number of names compared for a field: those with the most similar beginnings. */
const maxComparedNames = 400
/** Minimum share of common trigrams for two similar names. */
const nearEnough = 0.45

/**
 * Returns the candidates of each field, the best first. Selects a candidate only when it is certain: a single entry has
 * exactly that name, and a deadline does not end before the plan begins.
 */
export function matchFields(
  fields: readonly ProposedField[],
  known: KnownByField,
  begins: LegalDate = '',
  report: (share: number) => void = () => {},
): { fields: ProposedField[]; choices: ProposedOutline['choices'] } {
  const choices: ProposedOutline['choices'] = {}
  const indexes = new Map<FieldName, NameIndex>()
  const findMeanings = ({ name, text }: ProposedField): Interpretation[] => {
    if (name === 'deadline') return [parseDeadline(text, begins) ?? []].flat()
    if (name === 'budget') return [parseBudget(text) ?? []].flat()
    const list = known[name]
    if (!list) return []
    const index = indexes.get(name) ?? new NameIndex(list)
    indexes.set(name, index)
    return index.find(text)
  }
  const matched = fields.map((field, at) => {
    if (at % reportedEvery === 0) report(at / fields.length)
    const meant = findMeanings(field)
    const [first] = meant
    if (first?.certain && meant.filter((entry) => entry.certain).length === 1) choices[field.id] = first.candidate.value
    return { ...field, candidates: meant.map(({ candidate }) => candidate) }
  })
  return { fields: matched, choices }
}

/** An index of names by the beginning of their words, to find similar names without comparing all. */
class NameIndex {
  readonly #names: { known: Known; name: string }[] = []
  readonly #byBeginning = new Map<string, number[]>()
  readonly #exact = new Map<string, Set<Known>>()
  readonly #found = new Map<string, Interpretation[]>()

  constructor(list: readonly Known[]) {
    for (const known of list)
      for (const name of new Set(known.names.map(sortName))) {
        const at = this.#names.push({ known, name }) - 1
        for (const beginning of listPrefixes(name)) {
          const names = this.#byBeginning.get(beginning)
          if (names) names.push(at)
          else this.#byBeginning.set(beginning, [at])
        }
        const exact = this.#exact.get(name)
        if (exact) exact.add(known)
        else this.#exact.set(name, new Set([known]))
      }
  }

  find(text: string): Interpretation[] {
    const name = sortName(text.slice(0, 300))
    const before = this.#found.get(name)
    if (before) return before
    const meants = this.#nearest(name)
    this.#found.set(name, meants)
    return meants
  }

  /** Returns the names with most common beginnings, compared by trigrams. */
  #nearest(name: string): Interpretation[] {
    const shared = new Map<number, number>()
    for (const beginning of listPrefixes(name))
      for (const at of this.#byBeginning.get(beginning) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const weighed = [...shared].toSorted(([, value], [, other]) => other - value).slice(0, maxComparedNames)
    const exact = this.#exact.get(name)
    const threes = listTrigrams(name)
    const best = new Map<Known, number>([...(exact ?? [])].map((known) => [known, 1]))
    for (const [at] of weighed) {
      const { known, name: other } = this.#names[at]!
      const near = computeSimilarity(threes, listTrigrams(other))
      if (near >= nearEnough) best.set(known, Math.max(best.get(known) ?? 0, near))
    }
    return [...best]
      .toSorted(([known, first], [other, second]) => second - first || (known.label < other.label ? -1 : 1))
      .slice(0, maxCandidates)
      .map(([{ id, label, detail }]) => ({
        candidate: { value: id, label, detail },
        certain: exact?.size === 1 && [...exact][0]!.id === id,
      }))
  }
}

/** Returns the first letters of each word: `gemeenten` begins like `gemeente`. */
const listPrefixes = (name: string): Set<string> => new Set(name.split(' ').map((word) => word.slice(0, 4)))

/** Returns the trigrams of a name. */
function listTrigrams(name: string): Set<string> {
  const padded = `  ${name} `
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) threes.add(padded.slice(at, at + 3))
  return threes
}

/** Returns the share of common trigrams of two names: 1 = all. */
function computeSimilarity(entry: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const three of entry) if (other.has(three)) shared += 1
  return (2 * shared) / (entry.size + other.size)
}
