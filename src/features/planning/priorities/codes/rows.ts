import type { PlanSection } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import type { Notes, PriorityDecision, PriorityExpectation, Rating } from '../entities.ts'
import { lacksEvidence } from '../model.ts'
import type {
  PriorityChanges as Saying,
  StoredCriteria,
  StoredDecision,
  StoredExpectation,
  StoredPhenomenon,
  StoredRating,
} from '../queries.ts'
import type { PriorityRow, PriorityRowByKind } from './shape.ts'

/** The current data of a plan. */
export interface CurrentRows {
  criteria: StoredCriteria | undefined
  phenomena: StoredPhenomenon[]
  ratings: StoredRating[]
  expectations: StoredExpectation[]
  decision: StoredDecision | undefined
}

type DocumentIssue = Awaited<ReturnType<NonNullable<PlanSection['write']>>>['faults'][number]

/** Codes of phenomena and organisations. */
export type Codes = ReadonlyMap<Id, string>

export interface Ids {
  phenomena: ReadonlyMap<string, Id>
  organisations: ReadonlyMap<string, Id>
}

/** The object without null members, because a file leaves them out. */
type Filled<T> = { [K in keyof T]?: NonNullable<T[K]> }
const removeNulls = <T extends object>(values: T): Filled<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Filled<T>

/**
 * Returns the rows in this order: criteria, phenomena with ratings and notes, expectations, decision. Phenomena that
 * are not weighed are left out.
 */
export function toRows(
  currentRows: CurrentRows,
  codes: Codes,
): { subjectId: Id; accessId: number; row: PriorityRow }[] {
  const { criteria, phenomena, ratings, expectations, decision } = currentRows
  const getPhenomenonCode = (id: Id) => codes.get(id) ?? id
  const byPhenomenon = Map.groupBy(ratings, (rating) => rating.phenomenonId)
  const ratingRow = ({ criterion, raterId, asFunction, score, evidence, note, ratedOn }: StoredRating) => ({
    criterion,
    ...removeNulls({ by: raterId && (codes.get(raterId) ?? null), as: asFunction, score, evidence, note }),
    on: ratedOn,
  })
  const rows: { id: Id; accessId: number; row: PriorityRow }[] = []
  if (criteria)
    rows.push({ ...criteria, row: { what: 'criteria', places: criteria.places, criteria: criteria.criteria } })
  for (const phenomenon of phenomena) {
    const matches = (byPhenomenon.get(phenomenon.phenomenonId) ?? []).map(ratingRow)
    const order = (rating: (typeof matches)[number]) => `${rating.criterion} ${rating.by ?? ''} ${rating.as ?? ''}`
    rows.push({
      ...phenomenon,
      row: {
        what: 'phenomenon',
        phenomenon: phenomenon.code,
        ...removeNulls(phenomenon.notes),
        ratings: matches.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
      },
    })
  }
  for (const expectation of expectations) {
    const { phenomenonId, organisationId, body, saidOn, source, words, weight } = expectation
    const phenomenon = phenomenonId && getPhenomenonCode(phenomenonId)
    const organisation = organisationId && (codes.get(organisationId) ?? null)
    const row = { source, words, weight, ...removeNulls({ phenomenon, organisation, body, on: saidOn }) }
    rows.push({ ...expectation, row: { what: 'expectation', ...row } })
  }
  if (decision)
    rows.push({
      ...decision,
      row: {
        what: 'decision',
        by: decision.decidedBy,
        ...removeNulls({ quorum: decision.quorum }),
        on: decision.decidedOn,
        chosen: decision.chosen.map(({ phenomenonId, outcome, rank, mean, motive, whyNot, watch }) => ({
          phenomenon: getPhenomenonCode(phenomenonId),
          outcome,
          ...removeNulls({ rank, mean, motive, whyNot, watch }),
        })),
      },
    })
  return rows.map(({ id, accessId, row }) => ({ subjectId: id, accessId, row }))
}

/** New content in the rows of a file, and the existing rows that the file's phenomena replace. */
export interface IncomingRows {
  said: { [Kind in keyof Required<Saying>]: Required<Saying>[Kind][number][] }
  over: Id[]
}

const same = (entry: unknown, other: unknown): boolean => JSON.stringify(entry) === JSON.stringify(other)
const ratingKey = (entry: Rating) =>
  JSON.stringify([entry.phenomenonId, entry.criterion, entry.raterId, entry.asFunction])
const toRatingContent = (entry: Rating) => [entry.score, entry.evidence, entry.note, entry.ratedOn]
const toExpectationContent = (entry: PriorityExpectation) =>
  JSON.stringify([
    entry.phenomenonId,
    entry.organisationId,
    entry.body,
    entry.source,
    toTextContent(entry.words),
    entry.weight,
    entry.saidOn,
  ])

/** Compares the rows of a file with the current data. If issues are found, no change may be written. */
export function fromRows(
  rows: readonly PriorityRow[],
  ids: Ids,
  currentRows: CurrentRows,
): { faults: DocumentIssue[]; coming: IncomingRows } {
  const faults: DocumentIssue[] = []
  const coming: IncomingRows = {
    said: { criteria: [], phenomena: [], ratings: [], expectations: [], decisions: [] },
    over: [],
  }
  const named = new Set<string>()
  const addIssue = (at: string, code: string, data: Record<string, unknown>) => faults.push({ at, code, data })
  const find = (what: 'phenomenon' | 'organisation', code: string | undefined, at: string): Id | null => {
    const id = code === undefined ? null : (what === 'phenomenon' ? ids.phenomena : ids.organisations).get(code)
    if (id === undefined) addIssue(at, 'UNKNOWN_CODE', { code, what, nearest: [] })
    return id ?? null
  }
  const checkUnique = (key: string, at: string) => {
    if (named.has(key)) addIssue(at, 'DUPLICATE_VALUE', { key })
    named.add(key)
  }
  const criteriaRow = rows.find((row) => row.what === 'criteria')
  const known = new Set((criteriaRow ?? currentRows.criteria)?.criteria.map((criterion) => criterion.code))
  const ratingsNow = new Map(currentRows.ratings.map((rating) => [ratingKey(rating), toRatingContent(rating)]))
  const weighed = new Map(currentRows.phenomena.map((phenomenon) => [phenomenon.phenomenonId, phenomenon]))
  const expected = new Set(currentRows.expectations.map(toExpectationContent))

  const resolvePhenomenon = (row: PriorityRowByKind<'phenomenon'>, at: string) => {
    const phenomenonId = find('phenomenon', row.phenomenon, `${at}/phenomenon`)
    if (phenomenonId === null) return
    const { influence = null, harm = null, displacement = null } = row
    const notes: Notes = { influence, harm, displacement }
    const before = weighed.get(phenomenonId)
    const position = before?.position ?? currentRows.phenomena.length + coming.said.phenomena.length
    const isSame = before && same(toNotesContent(before.notes), toNotesContent(notes))
    if (!isSame) coming.said.phenomena.push({ phenomenonId, position, notes })
    if (before && !isSame) coming.over.push(before.id)
    const matches = row.ratings.map((rating, index): Rating => {
      const there = `${at}/ratings/${index}`
      if (!known.has(rating.criterion))
        addIssue(`${there}/criterion`, 'UNKNOWN_CODE', {
          code: rating.criterion,
          what: 'criterion',
          nearest: [...known],
        })
      return {
        phenomenonId,
        criterion: rating.criterion,
        raterId: find('organisation', rating.by, `${there}/by`),
        asFunction: rating.as ?? null,
        score: rating.score ?? null,
        evidence: rating.evidence ?? null,
        note: rating.note ?? null,
        ratedOn: rating.on,
      }
    })
    for (const [index, rating] of matches.entries()) {
      checkUnique(ratingKey(rating), `${at}/ratings/${index}`)
      const beneath = matches.filter((entry) => entry.criterion === rating.criterion)
      if (lacksEvidence(rating, beneath)) addIssue(`${at}/ratings/${index}/evidence`, 'EVIDENCE_MISSING', {})
      if (!same(ratingsNow.get(ratingKey(rating)), toRatingContent(rating))) coming.said.ratings.push(rating)
    }
  }
  const resolveExpectation = (row: PriorityRowByKind<'expectation'>, at: string) => {
    const expectation: PriorityExpectation = {
      phenomenonId: find('phenomenon', row.phenomenon, `${at}/phenomenon`),
      organisationId: find('organisation', row.organisation, `${at}/organisation`),
      body: row.body ?? null,
      source: row.source,
      words: row.words,
      weight: row.weight,
      saidOn: row.on ?? null,
    }
    if (!expected.has(toExpectationContent(expectation))) coming.said.expectations.push(expectation)
    expected.add(toExpectationContent(expectation))
  }
  const resolveDecision = (row: PriorityRowByKind<'decision'>, at: string) => {
    const chosen = row.chosen.map(({ phenomenon, outcome, rank, mean, motive, whyNot, watch }, index) => ({
      phenomenonId: find('phenomenon', phenomenon, `${at}/chosen/${index}/phenomenon`) ?? '',
      outcome,
      rank: rank ?? null,
      mean: mean ?? null,
      motive: motive ?? null,
      whyNot: whyNot ?? null,
      watch: watch ?? null,
    }))
    for (const entry of chosen) checkUnique(`decision ${entry.phenomenonId}`, `${at}/chosen`)
    const decision: PriorityDecision = { decidedBy: row.by, quorum: row.quorum ?? null, decidedOn: row.on, chosen }
    const now = currentRows.decision
    const toDecisionContent = (entry: PriorityDecision) => [
      entry.decidedBy,
      entry.quorum,
      entry.decidedOn,
      entry.chosen.map(toChosenContent),
    ]
    if (!now || !same(toDecisionContent(now), toDecisionContent(decision))) coming.said.decisions.push(decision)
  }
  for (const [index, row] of rows.entries()) {
    const at = `/${index}`
    checkUnique(
      row.what === 'phenomenon' ? `phenomenon ${row.phenomenon}` : row.what === 'expectation' ? at : row.what,
      at,
    )
    if (row.what === 'criteria') {
      const { criteria, places } = row
      const now = currentRows.criteria
      if (
        !now ||
        now.places !== places ||
        !same(now.criteria.map(toCriterionContent), criteria.map(toCriterionContent))
      )
        coming.said.criteria.push({ criteria, places })
    } else if (row.what === 'phenomenon') resolvePhenomenon(row, at)
    else if (row.what === 'expectation') resolveExpectation(row, at)
    else resolveDecision(row, at)
  }
  return { faults, coming }
}

/** Returns a text in a fixed order for the comparison, because jsonb reorders keys. */
const toTextContent = (words: Notes['harm']) => words && [words.source, Object.entries(words.text).toSorted()]
const toNotesContent = (notes: Notes) => [notes.influence, notes.harm, notes.displacement].map(toTextContent)
const toChosenContent = (entry: PriorityDecision['chosen'][number]) => [
  entry.phenomenonId,
  entry.outcome,
  entry.rank,
  entry.mean,
  toTextContent(entry.motive),
  entry.whyNot,
  toTextContent(entry.watch),
]
const toNameEntries = (names: Readonly<Record<string, string>>) => Object.entries(names).toSorted()
const toCriterionContent = (entry: StoredCriteria['criteria'][number]) => [
  entry.code,
  entry.group,
  entry.weight,
  toNameEntries(entry.names),
  toNameEntries(entry.asks),
  entry.scale.map(toNameEntries),
]
