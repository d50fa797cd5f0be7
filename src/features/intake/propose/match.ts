import type { Id } from '#shared/ids.ts'
import { sortName } from '#shared/localized-text.ts'
import type { Candidate, FieldName, ProposedField, ProposedOutline } from '../entities.ts'
import { type Meant, readBudget, readDeadline } from './meaning.ts'

/** Something of the country that a field may name. */
export interface Known {
  id: Id
  /** What it is called, in every language and in every way in which a plan may call it. */
  names: readonly string[]
  label: string
  detail: string | null
}
export type KnownByField = Readonly<Partial<Record<FieldName, readonly Known[]>>>

const mostCandidates = 3
/** Share of letters in threes that two names have in common: below it they are not near. */
const nearEnough = 0.45

/** Gives each field what it may mean, the nearest first. Chosen is only what is certain: one thing is called exactly that. */
export function matchFields(
  fields: readonly ProposedField[],
  known: KnownByField,
): { fields: ProposedField[]; choices: ProposedOutline['choices'] } {
  const choices: ProposedOutline['choices'] = {}
  const indexes = new Map<FieldName, NameIndex>()
  const meantBy = ({ name, words }: ProposedField): Meant[] => {
    if (name === 'deadline') return [readDeadline(words) ?? []].flat()
    if (name === 'budget') return [readBudget(words) ?? []].flat()
    const list = known[name]
    if (!list) return []
    const index = indexes.get(name) ?? new NameIndex(list)
    indexes.set(name, index)
    return index.find(words)
  }
  const matched = fields.map((field) => {
    const meant = meantBy(field)
    const [first] = meant
    if (first?.certain && meant.filter((one) => one.certain).length === 1) choices[field.id] = first.candidate.value
    return { ...field, candidates: meant.map(({ candidate }) => candidate) }
  })
  return { fields: matched, choices }
}

/** Names by the threes of letters that they hold, so that near ones are found without a look at all of them. */
class NameIndex {
  readonly #names: { known: Known; name: string; size: number }[] = []
  readonly #byThree = new Map<string, number[]>()
  readonly #exact = new Map<string, Set<Known>>()
  readonly #found = new Map<string, Meant[]>()

  constructor(list: readonly Known[]) {
    for (const known of list)
      for (const name of new Set(known.names.map(sortName))) {
        const threes = threesOf(name)
        const at = this.#names.push({ known, name, size: threes.size }) - 1
        for (const three of threes) {
          const names = this.#byThree.get(three)
          if (names) names.push(at)
          else this.#byThree.set(three, [at])
        }
        this.#exact.set(name, (this.#exact.get(name) ?? new Set()).add(known))
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

  #nearest(name: string): Meant[] {
    const threes = threesOf(name)
    const shared = new Map<number, number>()
    for (const three of threes)
      for (const at of this.#byThree.get(three) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const exact = this.#exact.get(name)
    const best = new Map<Known, number>()
    for (const [at, count] of shared) {
      const { known, size } = this.#names[at]!
      const likeness = exact?.has(known) ? 2 : (2 * count) / (threes.size + size)
      if (likeness >= nearEnough) best.set(known, Math.max(best.get(known) ?? 0, likeness))
    }
    return [...best]
      .toSorted(([one, first], [other, second]) => second - first || (one.label < other.label ? -1 : 1))
      .slice(0, mostCandidates)
      .map(([{ id, label, detail }]) => ({ id, label, detail }))
      .map(({ id, label, detail }) => ({
        candidate: { value: id, label, detail } satisfies Candidate,
        certain: exact?.size === 1 && [...exact][0]!.id === id,
      }))
  }
}

function threesOf(name: string): Set<string> {
  const padded = `  ${name} `
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) threes.add(padded.slice(at, at + 3))
  return threes
}
