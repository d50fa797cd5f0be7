import { type RawBuilder, sql } from 'kysely'
import type { LegalDate } from '#shared/dates.ts'

/**
 * Checks whether the row of a table or alias is valid on a day (`valid_from`, `valid_to`). Validity is half-open, and a
 * missing date means that it is not limited.
 */
export const isValidOn = (alias: string, day: LegalDate): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${day}::date)
    and (${sql.ref(`${alias}.valid_to`)} is null or ${day}::date < ${sql.ref(`${alias}.valid_to`)})`
