import { type RawBuilder, sql } from 'kysely'
import type { PlanState } from '#shared/element-kind.ts'

/**
 * Returns the state of a plan on the day of the transaction, as SQL. In force means that a decision brought the plan
 * into force, that the entry day has come, and that it is neither ended nor superseded. The stored column is only
 * updated afterwards, so no query reads it.
 * @param alias of the table `plan` in the query
 */
export const selectPlanState = (alias = 'plan'): RawBuilder<PlanState> => sql<PlanState>`plan_state(${sql.ref(alias)})`
