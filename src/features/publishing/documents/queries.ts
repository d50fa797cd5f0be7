import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** Names of the organisations and functions that a document prints, and the version. */
export interface DocumentNames {
  organisations: ReadonlyMap<Id, Names>
  /** The function and the organisation, never the person. */
  functions: ReadonlyMap<Id, { names: Names; organisationId: Id }>
  version: { number: number; hash: string } | null
  isDemo: boolean
}

export async function readNames(tx: Tx, planId: Id): Promise<DocumentNames> {
  const functions = await tx
    .selectFrom('function')
    .select(['id', 'names', 'organisation_id'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('element')
        .select('accountable_function_id')
        .where('plan_id', '=', planId)
        .where('accountable_function_id', 'is not', null)
        .$castTo<{ accountable_function_id: string }>(),
    )
    .execute()
  const deputies = await tx
    .selectFrom('function')
    .select(['id', 'names', 'organisation_id'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('element')
        .select('deputy_function_id')
        .where('plan_id', '=', planId)
        .where('deputy_function_id', 'is not', null)
        .$castTo<{ deputy_function_id: string }>(),
    )
    .execute()
  const organisations = await tx.selectFrom('organisation').select(['id', 'names']).execute()
  const version = await tx
    .selectFrom('plan_version')
    .select(['number', 'hash'])
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const instance = await tx.selectFrom('instance').select('is_demo').executeTakeFirstOrThrow()
  return {
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation.names as Names])),
    functions: new Map(
      [...functions, ...deputies].map((entry) => [
        entry.id,
        { names: entry.names as Names, organisationId: entry.organisation_id },
      ]),
    ),
    version: version ?? null,
    isDemo: instance.is_demo,
  }
}
