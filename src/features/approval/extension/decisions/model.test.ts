import { describe, expect, it } from 'vitest'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import {
  checkRow,
  computeExtendedTo,
  findObstacle,
  getDecisionState,
  isDecision,
  isInEffect,
  mayWithdrawContest,
  type PeriodRow,
} from './model.ts'

const author = 'author' as Id
const second = 'second' as Id
const third = 'third' as Id

interface Exploration {
  personIds: readonly Id[]
  authorIds: readonly Id[]
  /** The rows that a person attempts; absent = all. */
  attempts?: (personId: Id, kind: PeriodRow['kind']) => boolean
}

type Draft = Pick<PeriodRow, 'kind' | 'refersTo' | 'withdraws'>

/** Returns every row that anybody can attempt: each decision, and each reaction to each row. */
const listDrafts = (rows: readonly PeriodRow[]): Draft[] => [
  ...(['extended', 'ended'] as const).map((kind) => ({ kind, refersTo: null, withdraws: null })),
  ...rows.flatMap(({ id }): Draft[] => [
    ...(['revoked', 'confirmed', 'contested'] as const).map((kind) => ({ kind, refersTo: id, withdraws: null })),
    { kind: 'withdrawn', refersTo: null, withdraws: id },
  ]),
]

/** The law on the recorded rows, independent of the functions that the procedures use. */
function hasEffect(rows: readonly PeriodRow[], decision: PeriodRow): boolean {
  const isWithdrawn = (id: Id) => rows.some(({ withdraws }) => withdraws === id)
  const isConfirmed = (id: Id) => rows.some(({ kind, refersTo }) => kind === 'confirmed' && refersTo === id)
  const revocation = rows.find(({ kind, refersTo }) => kind === 'revoked' && refersTo === decision.id)
  return isConfirmed(decision.id) && !isWithdrawn(decision.id) && !(revocation && isConfirmed(revocation.id))
}

const getPlanState = (rows: readonly PeriodRow[]): PlanState =>
  rows.some((row) => row.kind === 'ended' && isInEffect(getDecisionState(rows, row))) ? 'ended' : 'in_force'

/** Returns every sequence that the rules of the procedures accept with another row of one of these people. */
function listNext({ personIds, authorIds, attempts = () => true }: Exploration, rows: readonly PeriodRow[]) {
  const decisions = rows.filter(isDecision)
  return listDrafts(rows).flatMap((draft) => {
    // A third decision of a kind would not change the result.
    if (isDecision(draft) && decisions.filter(({ kind }) => kind === draft.kind).length > 1) return []
    if (checkRow(rows, draft, getPlanState(rows))) return []
    const target = rows.find(({ id }) => id === draft.refersTo)
    return personIds.flatMap((personId): PeriodRow[][] => {
      if (!attempts(personId, draft.kind)) return []
      const withdrawn = rows.find(({ id }) => id === draft.withdraws)
      if (withdrawn?.kind === 'contested' && !mayWithdrawContest(rows, withdrawn, personId)) return []
      if (draft.kind === 'confirmed' && findObstacle(target!, new Set(authorIds), personId)) return []
      const row: PeriodRow = {
        ...draft,
        id: `row ${rows.length + 1}` as Id,
        validUntil: draft.kind === 'extended' ? `20${30 + rows.length}-01-01` : null,
        needsConfirmation: isDecision(draft),
        completes: true,
        recordedById: personId,
      }
      return [[...rows, row]]
    })
  })
}

/** Explores every sequence of rows up to a length. Returns how many had an effect, and the first breach of the law. */
function explore(exploration: Exploration, length: number) {
  let effects = 0
  let breach: string | undefined
  let states = 0
  const open: PeriodRow[][] = [[]]
  for (const from of open)
    for (const rows of listNext(exploration, from)) {
      states += 1
      const inEffect = rows.filter((row) => isDecision(row) && hasEffect(rows, row))
      if (inEffect.length > 0 || computeExtendedTo(rows) !== null || getPlanState(rows) === 'ended') effects += 1
      breach ??= findBreach(exploration, rows)
      if (rows.length < length) open.push(rows)
    }
  return { effects, breach, states }
}

function findBreach({ authorIds }: Exploration, rows: readonly PeriodRow[]): string | undefined {
  const describeRows = () =>
    rows.map(({ kind, refersTo, withdraws, recordedById }) => `${recordedById}: ${kind} ${refersTo ?? withdraws ?? ''}`)
  const extensions = rows.filter((row) => row.kind === 'extended' && hasEffect(rows, row))
  const latest =
    extensions
      .map(({ validUntil }) => validUntil!)
      .sort()
      .at(-1) ?? null
  if (computeExtendedTo(rows) !== latest) return `another end: ${describeRows()}`
  for (const row of rows.filter((other) => isDecision(other) && hasEffect(rows, other))) {
    const confirmation = rows.find(({ kind, refersTo }) => kind === 'confirmed' && refersTo === row.id)!
    const confirmer = confirmation.recordedById!
    if (confirmer === row.recordedById || authorIds.includes(confirmer)) return `no second person: ${describeRows()}`
    // The recorder does not end a contest of others.
    const ended = rows.filter(
      ({ kind, refersTo, recordedById }) =>
        kind === 'contested' && refersTo === row.id && recordedById !== row.recordedById,
    )
    if (
      rows.some(
        ({ withdraws, recordedById }) => recordedById === row.recordedById && ended.some(({ id }) => id === withdraws),
      )
    )
      return `contest ended by the recorder: ${describeRows()}`
    // What was contested at the moment of the confirmation was not confirmed.
    const before = rows.slice(0, rows.indexOf(confirmation))
    const isContested = before.some(
      ({ id, kind, refersTo }) =>
        kind === 'contested' && refersTo === row.id && !before.some(({ withdraws }) => withdraws === id),
    )
    if (isContested) return `contested: ${describeRows()}`
  }
  return undefined
}

describe('effect on the period of a plan, over all rows and people', () => {
  it('is not reached by one person, author or not', () => {
    for (const authorIds of [[author], []]) {
      const result = explore({ personIds: [author], authorIds }, 6)
      expect(result).toMatchObject({ effects: 0, breach: undefined })
      expect(result.states).toBeGreaterThan(100)
    }
  })

  it('is not reached by an author and a person who only records, contests and withdraws', () => {
    const attempts = (personId: Id, kind: PeriodRow['kind']) => personId === author || kind !== 'confirmed'
    expect(explore({ personIds: [author, second], authorIds: [author], attempts }, 5)).toMatchObject({
      effects: 0,
      breach: undefined,
    })
  })

  it('needs a confirmation by a person who neither recorded nor wrote, in every state that people reach', () => {
    const two = explore({ personIds: [author, second], authorIds: [author] }, 5)
    expect(two.breach).toBeUndefined()
    expect(two.effects).toBeGreaterThan(10)
    // Two people who wrote nothing confirm what the other recorded.
    const three = explore({ personIds: [author, second, third], authorIds: [author] }, 4)
    expect(three.breach).toBeUndefined()
    expect(three.effects).toBeGreaterThan(10)
  })

  it('ends for an extension only by a confirmed revocation, and for no confirmed decision by a contest', () => {
    const open: PeriodRow[][] = [[]]
    let lost = 0
    for (const from of open)
      for (const rows of listNext({ personIds: [author, second], authorIds: [author] }, from)) {
        const before = from.filter((row) => isDecision(row) && hasEffect(from, row))
        const after = rows.filter((row) => isDecision(row) && hasEffect(rows, row))
        if (before.some((row) => !after.includes(row))) {
          lost += 1
          const last = rows.at(-1)!
          const target = rows.find(({ id }) => id === last.refersTo)
          expect([last.kind, last.recordedById, target?.kind]).toEqual(['confirmed', second, 'revoked'])
        }
        if (rows.length < 5) open.push(rows)
      }
    expect(lost).toBeGreaterThan(0)
  })
})
