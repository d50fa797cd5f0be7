import type { LegalDate } from '#shared/dates.ts'
import { sortName } from '#shared/localized-text.ts'
import type { FieldName, ProposedField, ProposedOutline } from '../entities.ts'
import { type Meant, readBudget, readDeadline } from './interpret.ts'
import type { Known, KnownByField } from './known-names.ts'

const mostCandidates = 3
/** Fields, before it says again how far it is. */
const reportedEvery = 100
/** Names that are weighed for one field: those that begin most alike. */
const mostWeighed = 400
/** Share of letters in threes that two names have in common: below it they are not near. */
const nearEnough = 0.45

/**
 * Gives each field what it may mean, the nearest first. Chosen is only what is certain: one thing is called exactly that, and
 * a term does not end before the plan begins.
 */
export function matchFields(
  fields: readonly ProposedField[],
  known: KnownByField,
  begins: LegalDate = '',
  report: (share: number) => void = () => {},
): { fields: ProposedField[]; choices: ProposedOutline['choices'] } {
  const choices: ProposedOutline['choices'] = {}
  const indexes = new Map<FieldName, NameIndex>()
  const meantBy = ({ name, words }: ProposedField): Meant[] => {
    if (name === 'deadline') return [readDeadline(words, begins) ?? []].flat()
    if (name === 'budget') return [readBudget(words) ?? []].flat()
    const list = known[name]
    if (!list) return []
    const index = indexes.get(name) ?? new NameIndex(list)
    indexes.set(name, index)
    return index.find(words)
  }
  const matched = fields.map((field, at) => {
    if (at % reportedEvery === 0) report(at / fields.length)
    const meant = meantBy(field)
    const [first] = meant
    if (first?.certain && meant.filter((one) => one.certain).length === 1) choices[field.id] = first.candidate.value
    return { ...field, candidates: meant.map(({ candidate }) => candidate) }
  })
  return { fields: matched, choices }
}

/** Names by how their words begin, so that near ones are found without a look at all of them. */
class NameIndex {
  readonly #names: { known: Known; name: string }[] = []
  readonly #byBeginning = new Map<string, number[]>()
  readonly #exact = new Map<string, Set<Known>>()
  readonly #found = new Map<string, Meant[]>()

  constructor(list: readonly Known[]) {
    for (const known of list)
      for (const name of new Set(known.names.map(sortName))) {
        const at = this.#names.push({ known, name }) - 1
        for (const beginning of beginningsOf(name)) {
          const names = this.#byBeginning.get(beginning)
          if (names) names.push(at)
          else this.#byBeginning.set(beginning, [at])
        }
        const exact = this.#exact.get(name)
        if (exact) exact.add(known)
        else this.#exact.set(name, new Set([known]))
      }
  }

  find(words: string): Meant[] {
    const name = sortName(words.slice(0, 300))
    const before = this.#found.get(name)
    if (before) return before
    const found = this.#nearest(name)
    this.#found.set(name, found)
    return found
  }

  /** Those that share most beginnings, weighed letter by letter. */
  #nearest(name: string): Meant[] {
    const shared = new Map<number, number>()
    for (const beginning of beginningsOf(name))
      for (const at of this.#byBeginning.get(beginning) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const weighed = [...shared].toSorted(([, one], [, other]) => other - one).slice(0, mostWeighed)
    const exact = this.#exact.get(name)
    const threes = threesOf(name)
    const best = new Map<Known, number>([...(exact ?? [])].map((known) => [known, 1]))
    for (const [at] of weighed) {
      const { known, name: other } = this.#names[at]!
      const near = likeness(threes, threesOf(other))
      if (near >= nearEnough) best.set(known, Math.max(best.get(known) ?? 0, near))
    }
    return [...best]
      .toSorted(([one, first], [other, second]) => second - first || (one.label < other.label ? -1 : 1))
      .slice(0, mostCandidates)
      .map(([{ id, label, detail }]) => ({
        candidate: { value: id, label, detail },
        certain: exact?.size === 1 && [...exact][0]!.id === id,
      }))
  }
}

/** The first letters of each word: `gemeenten` begins as `gemeente` does. */
const beginningsOf = (name: string): Set<string> => new Set(name.split(' ').map((word) => word.slice(0, 4)))

/** The letters of a name, three by three. */
function threesOf(name: string): Set<string> {
  const padded = `  ${name} `
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) threes.add(padded.slice(at, at + 3))
  return threes
}

/** Share of threes that two names have in common: 1 = all. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const three of one) if (other.has(three)) shared += 1
  return (2 * shared) / (one.size + other.size)
}
