import type { Id } from '#shared/ids.ts'
import type { Notes, PriorityDecision, PriorityExpectation, Rating } from '../entities.ts'
import { lacksEvidence } from '../model.ts'
import type { PriorityChanges as Saying, StoredCriteria, StoredPhenomenon } from '../queries.ts'
import type { CurrentRows, DocumentIssue, Ids } from './rows.ts'
import type { PriorityRow, PriorityRowByKind } from './shape.ts'

/** New content in the rows of a file, and the existing rows that the file's phenomena replace. */
export interface IncomingRows {
  content: { [Kind in keyof Required<Saying>]: Required<Saying>[Kind][number][] }
  replacedIds: Id[]
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
    toTextContent(entry.text),
    entry.weight,
    entry.recordedOn,
  ])

/** Compares the rows of a file with the current data. If issues are found, no change may be written. */
export function fromRows(
  rows: readonly PriorityRow[],
  ids: Ids,
  currentRows: CurrentRows,
): { issues: DocumentIssue[]; incomingRows: IncomingRows } {
  const context = createRowContext(rows, ids, currentRows)
  const { issues, incomingRows, checkUnique } = context
  for (const [index, row] of rows.entries()) {
    const at = `/${index}`
    checkUnique(
      row.kind === 'phenomenon' ? `phenomenon ${row.phenomenon}` : row.kind === 'expectation' ? at : row.kind,
      at,
    )
    if (row.kind === 'criteria') resolveCriteria(row, context)
    else if (row.kind === 'phenomenon') resolvePhenomenon(row, at, context)
    else if (row.kind === 'expectation') resolveExpectation(row, at, context)
    else resolveDecision(row, at, context)
  }
  return { issues, incomingRows }
}

/** The data and the checks that the rows of a file need. */
interface RowContext {
  currentRows: CurrentRows
  issues: DocumentIssue[]
  incomingRows: IncomingRows
  /** Codes of the criteria of the file, or else of the plan. */
  criterionCodes: ReadonlySet<string>
  /** Current ratings, weighed phenomena and expectations, by key. */
  ratings: ReadonlyMap<string, unknown>
  weighed: ReadonlyMap<Id, StoredPhenomenon>
  expected: Set<string>
  addIssue: (pointer: string, code: string, data: Record<string, unknown>) => void
  /** Returns the id of a code, or null with an issue if the code is unknown. */
  find: (objectKind: 'phenomenon' | 'organisation', code: string | undefined, at: string) => Id | null
  /** Adds an issue when the file contains the key twice. */
  checkUnique: (key: string, at: string) => void
}

function createRowContext(rows: readonly PriorityRow[], ids: Ids, currentRows: CurrentRows): RowContext {
  const issues: DocumentIssue[] = []
  const named = new Set<string>()
  const criteriaRow = rows.find((row) => row.kind === 'criteria')
  const addIssue: RowContext['addIssue'] = (pointer, code, data) => issues.push({ pointer, code, data })
  return {
    currentRows,
    issues,
    incomingRows: {
      content: { criteria: [], phenomena: [], ratings: [], expectations: [], decisions: [] },
      replacedIds: [],
    },
    criterionCodes: new Set((criteriaRow ?? currentRows.criteria)?.criteria.map((criterion) => criterion.code)),
    ratings: new Map(currentRows.ratings.map((rating) => [ratingKey(rating), toRatingContent(rating)])),
    weighed: new Map(currentRows.phenomena.map((phenomenon) => [phenomenon.phenomenonId, phenomenon])),
    expected: new Set(currentRows.expectations.map(toExpectationContent)),
    addIssue,
    find(objectKind, code, at) {
      const known = objectKind === 'phenomenon' ? ids.phenomena : ids.organisations
      const id = code === undefined ? null : known.get(code)
      if (id === undefined) addIssue(at, 'UNKNOWN_CODE', { code, objectKind, suggestions: [] })
      return id ?? null
    },
    checkUnique(key, at) {
      if (named.has(key)) addIssue(at, 'DUPLICATE_VALUE', { key })
      named.add(key)
    },
  }
}

function resolveCriteria({ criteria, places }: PriorityRowByKind<'criteria'>, context: RowContext): void {
  const now = context.currentRows.criteria
  if (!now || now.places !== places || !same(now.criteria.map(toCriterionContent), criteria.map(toCriterionContent)))
    context.incomingRows.content.criteria.push({ criteria, places })
}

/** Resolves a phenomenon with its notes and ratings. */
function resolvePhenomenon(row: PriorityRowByKind<'phenomenon'>, at: string, context: RowContext): void {
  const { currentRows, incomingRows, weighed, ratings, find, checkUnique, addIssue } = context
  const phenomenonId = find('phenomenon', row.phenomenon, `${at}/phenomenon`)
  if (phenomenonId === null) return
  const { influence = null, harm = null, displacement = null } = row
  const notes: Notes = { influence, harm, displacement }
  const before = weighed.get(phenomenonId)
  const position = before?.position ?? currentRows.phenomena.length + incomingRows.content.phenomena.length
  const isSame = before && same(toNotesContent(before.notes), toNotesContent(notes))
  if (!isSame) incomingRows.content.phenomena.push({ phenomenonId, position, notes })
  if (before && !isSame) incomingRows.replacedIds.push(before.id)
  const newRatings = row.ratings.map((rating, index) =>
    resolveRating(phenomenonId, rating, `${at}/ratings/${index}`, context),
  )
  for (const [index, rating] of newRatings.entries()) {
    checkUnique(ratingKey(rating), `${at}/ratings/${index}`)
    const beneath = newRatings.filter((entry) => entry.criterion === rating.criterion)
    if (lacksEvidence(rating, beneath)) addIssue(`${at}/ratings/${index}/evidence`, 'EVIDENCE_MISSING', {})
    if (!same(ratings.get(ratingKey(rating)), toRatingContent(rating))) incomingRows.content.ratings.push(rating)
  }
}

function resolveRating(
  phenomenonId: Id,
  rating: PriorityRowByKind<'phenomenon'>['ratings'][number],
  at: string,
  { criterionCodes, addIssue, find }: RowContext,
): Rating {
  if (!criterionCodes.has(rating.criterion))
    addIssue(`${at}/criterion`, 'UNKNOWN_CODE', {
      code: rating.criterion,
      objectKind: 'criterion',
      suggestions: [...criterionCodes],
    })
  return {
    phenomenonId,
    criterion: rating.criterion,
    raterId: find('organisation', rating.organisation, `${at}/by`),
    asFunction: rating.functionName ?? null,
    score: rating.score ?? null,
    evidence: rating.evidence ?? null,
    note: rating.note ?? null,
    ratedOn: rating.date,
  }
}

/** Resolves an expectation. An expectation that the plan has already is left out. */
function resolveExpectation(row: PriorityRowByKind<'expectation'>, at: string, context: RowContext): void {
  const { incomingRows, expected, find } = context
  const expectation: PriorityExpectation = {
    phenomenonId: find('phenomenon', row.phenomenon, `${at}/phenomenon`),
    organisationId: find('organisation', row.organisation, `${at}/organisation`),
    body: row.body ?? null,
    source: row.source,
    text: row.text,
    weight: row.weight,
    recordedOn: row.date ?? null,
  }
  if (!expected.has(toExpectationContent(expectation))) incomingRows.content.expectations.push(expectation)
  expected.add(toExpectationContent(expectation))
}

/** Resolves the decision. It is left out when it equals the last decision. */
function resolveDecision(row: PriorityRowByKind<'decision'>, at: string, context: RowContext): void {
  const { currentRows, incomingRows, find, checkUnique } = context
  const outcomes = row.outcomes.map(
    ({ phenomenon, outcome, rank, mean, reason, rejectionReason, monitoring }, index) => ({
      phenomenonId: find('phenomenon', phenomenon, `${at}/chosen/${index}/phenomenon`) ?? '',
      outcome,
      rank: rank ?? null,
      mean: mean ?? null,
      reason: reason ?? null,
      rejectionReason: rejectionReason ?? null,
      monitoring: monitoring ?? null,
    }),
  )
  for (const entry of outcomes) checkUnique(`decision ${entry.phenomenonId}`, `${at}/chosen`)
  const decision: PriorityDecision = {
    decidedBy: row.decidedBy,
    quorum: row.quorum ?? null,
    decidedOn: row.date,
    outcomes,
  }
  const now = currentRows.decision
  const toDecisionContent = (entry: PriorityDecision) => [
    entry.decidedBy,
    entry.quorum,
    entry.decidedOn,
    entry.outcomes.map(toChosenContent),
  ]
  if (!now || !same(toDecisionContent(now), toDecisionContent(decision))) incomingRows.content.decisions.push(decision)
}

/** Returns a text in a fixed order for the comparison, because jsonb reorders keys. */
const toTextContent = (words: Notes['harm']) => words && [words.source, Object.entries(words.text).toSorted()]
const toNotesContent = (notes: Notes) => [notes.influence, notes.harm, notes.displacement].map(toTextContent)
const toChosenContent = (entry: PriorityDecision['outcomes'][number]) => [
  entry.phenomenonId,
  entry.outcome,
  entry.rank,
  entry.mean,
  toTextContent(entry.reason),
  entry.rejectionReason,
  toTextContent(entry.monitoring),
]
const toNameEntries = (names: Readonly<Record<string, string>>) => Object.entries(names).toSorted()
const toCriterionContent = (entry: StoredCriteria['criteria'][number]) => [
  entry.code,
  entry.group,
  entry.weight,
  toNameEntries(entry.names),
  toNameEntries(entry.question),
  entry.scale.map(toNameEntries),
]
