import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { type FrozenSections, listFrozenRows } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { fromRows } from './codes/incoming-rows.ts'
import { findIdsByCode } from './codes/queries.ts'
import type { Criterion, PriorityDecision, PriorityExpectation, Rating } from './entities.ts'
import * as queries from './queries.ts'
import { prioritiesSection } from './section.ts'

export type PrintedExpectation = PriorityExpectation & { organisationNames: Names | null }
export type PrintedPhenomenon = Pick<queries.StoredPhenomenon, 'phenomenonId' | 'code' | 'names' | 'notes'>

/** What the chapter on priorities prints. */
interface PrintedPriorities {
  decision: PriorityDecision | undefined
  /** The person who recorded the decision. Null: not known. */
  recordedBy: string | null
  /** The outcomes of the decision before it, if any. */
  earlier: PriorityDecision['outcomes'] | undefined
  criteria: { criteria: readonly Criterion[] } | undefined
  phenomena: readonly PrintedPhenomenon[]
  ratings: readonly Rating[]
  expectations: readonly PrintedExpectation[]
}

/** Returns the current priority data of a plan. */
export async function loadPriorityData({ tx }: TransactionContext, planId: Id): Promise<PrintedPriorities> {
  const [decision, earlier] = await queries.loadDecisions(tx, planId)
  return {
    decision: decision?.supersededAt === null ? decision : undefined,
    recordedBy: decision?.savedBy ?? null,
    earlier: earlier?.outcomes,
    criteria: await queries.findCriteria(tx, planId),
    phenomena: await queries.getPhenomena(tx, planId),
    ratings: await queries.listRatings(tx, planId),
    expectations: await queries.listExpectations(tx, planId),
  }
}

const nothing = { criteria: undefined, phenomena: [], ratings: [], expectations: [], decision: undefined }

/** Returns the priority data of a frozen version. */
export async function loadFrozenPriorities(
  { tx }: TransactionContext,
  planId: Id,
  frozen: FrozenSections,
): Promise<PrintedPriorities> {
  const rows = listFrozenRows(prioritiesSection, frozen) ?? []
  const contents = rows.map(({ row }) => row)
  const { content } = fromRows(contents, await findIdsByCode(tx, contents), nothing).incomingRows
  const decisionId = rows.find(({ row }) => row.kind === 'decision')?.subjectId
  const decisions = await queries.loadDecisions(tx, planId)
  const place = decisions.findIndex(({ id }) => id === decisionId)
  const phenomena = await listNames(
    tx,
    'phenomenon',
    content.phenomena.map(({ phenomenonId }) => phenomenonId),
  )
  const organisations = await listNames(
    tx,
    'organisation',
    content.expectations.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return {
    decision: content.decisions[0],
    recordedBy: decisions[place]?.savedBy ?? null,
    earlier: place < 0 ? undefined : decisions[place + 1]?.outcomes,
    criteria: content.criteria[0],
    phenomena: content.phenomena.flatMap(({ phenomenonId, notes }) => {
      const row = phenomena.get(phenomenonId)
      return row ? [{ phenomenonId, notes, ...row }] : []
    }),
    ratings: content.ratings,
    expectations: content.expectations.map((expectation) => ({
      ...expectation,
      organisationNames: organisations.get(expectation.organisationId ?? '')?.names ?? null,
    })),
  }
}

async function listNames(
  reader: Reader,
  table: 'phenomenon' | 'organisation',
  ids: readonly Id[],
): Promise<Map<Id, { code: string; names: Names }>> {
  const rows = await reader
    .selectFrom(table)
    .select(['id', 'code', 'names'])
    .where('id', '=', matchAnyId(ids))
    .execute()
  return new Map(rows.map(({ id, code, names }) => [id, { code, names: names as Names }]))
}

/** Returns the phenomena of frozen elements: that of the element, or else that of the nearest element above it. */
export async function findFrozenPhenomena(
  reader: Reader,
  frozen: FrozenSections,
  elementIds: ReadonlySet<Id>,
): Promise<Id[]> {
  const elements = new Map(
    (frozen.get('elements') ?? []).map(({ subjectId, row }) => [subjectId, row as DocumentElement]),
  )
  const findCode = (id: string | undefined): string | undefined => {
    const element = id === undefined ? undefined : elements.get(id)
    return element && (element.phenomenon ?? findCode(element.parent))
  }
  const codes = [...elementIds].flatMap((id) => findCode(id) ?? [])
  if (codes.length === 0) return []
  const rows = await reader.selectFrom('phenomenon').select(['id', 'code']).where('code', 'in', codes).execute()
  return rows.map(({ id }) => id)
}
