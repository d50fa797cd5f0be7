import { json } from '../../src/platform/db/column-values.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import type { LegalDate } from '../../src/shared/dates.ts'
import type { ElementKind, PlanState } from '../../src/shared/element-kind.ts'
import { type Id, newId } from '../../src/shared/ids.ts'
import { localized } from '../../src/shared/localized-text.ts'
import { type Marking, markings } from '../../src/shared/marking.ts'
import { nextCode } from './registry.ts'

/** Inserts a plan row as the owner, without parts and sections. The plan is sent by default. */
export async function plan(
  database: OpenDatabase,
  given: {
    ownerId: Id
    code?: string
    kind?: string
    title?: string
    issuingBodyIds?: Id[]
    areaId?: Id
    periodFrom?: LegalDate
    periodTo?: LegalDate
    state?: PlanState
    marking?: Marking
    partnerIds?: Id[]
    personIds?: Id[]
    /** Null: an unsent draft. */
    sentAt?: string | null
    elaboratesId?: Id
    illustrative?: boolean
  },
): Promise<{ id: Id; code: string; ownerId: Id }> {
  const id = newId()
  const code = given.code ?? nextCode('PLAN')
  await database.kysely
    .insertInto('plan')
    .values({
      id,
      code,
      kind: given.kind ?? 'zonal_security_plan',
      title: json(localized('en', given.title ?? `Plan ${code}`)),
      owner_id: given.ownerId,
      issuing_body_ids: given.issuingBodyIds ?? [given.ownerId],
      area_id: given.areaId ?? null,
      period_from: given.periodFrom ?? '2026-01-01',
      period_to: given.periodTo ?? '2032-01-01',
      duration: 'P6Y',
      state: given.state ?? 'drafting',
      marking: markings.indexOf(given.marking ?? 'TLP:GREEN'),
      partner_ids: given.partnerIds ?? [],
      person_ids: given.personIds ?? [],
      sent_at: given.sentAt === undefined ? '2026-01-02T08:00:00Z' : given.sentAt,
      languages: ['en'],
      pack_version: 'test',
      elaborates_id: given.elaboratesId ?? null,
      illustrative: given.illustrative ?? false,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
  return { id, code, ownerId: given.ownerId }
}

/** Inserts an element row of a plan, as the last sibling. */
export async function element(
  database: OpenDatabase,
  given: {
    planId: Id
    kind: ElementKind
    parentId?: Id
    title?: string
    code?: string
    place?: string
    position?: string
    phenomenonId?: Id
    accountableFunctionId?: Id
    chainLinks?: string[]
    marking?: Marking
    personIds?: Id[]
    partnerIds?: Id[]
  },
): Promise<{ id: Id; code: string | null }> {
  const id = newId()
  const code = given.code ?? null
  await database.kysely
    .insertInto('element')
    .values({
      id,
      plan_id: given.planId,
      parent_id: given.parentId ?? null,
      position: given.position ?? nextPosition(),
      kind: given.kind,
      place: given.place ?? null,
      code,
      title: json(localized('en', given.title ?? `${given.kind} ${code ?? id.slice(-4)}`)),
      phenomenon_id: given.phenomenonId ?? null,
      accountable_function_id: given.accountableFunctionId ?? null,
      chain_links: given.chainLinks ?? [],
      marking: given.marking === undefined ? null : markings.indexOf(given.marking),
      person_ids: given.personIds ?? [],
      partner_ids: given.partnerIds ?? [],
      // Set by triggers.
      owner_id: id,
      access_id: 1,
    })
    .execute()
  return { id, code }
}

let position = 0
/** Returns a fractional key whose integer part increases. `i` means that nine digits follow. */
const nextPosition = (): string => {
  position += 1
  return `i${String(position).padStart(9, '0')}`
}
