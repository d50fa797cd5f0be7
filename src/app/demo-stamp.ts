import { isDemoInstance } from '#platform/auth/people-queries.ts'
import { type OpenDatabase, openTransaction } from '#platform/db/db.ts'

/** An action that is not allowed on a demo, or on an instance that is not a demo. */
export class DemoError extends Error {
  readonly code = 'DEMO_NOT_ALLOWED'
}

/**
 * Marks a new instance permanently as a demo. Zones have fictional names unless the real names are requested.
 *
 * @returns whether it is new, so that it must be filled
 * @throws DemoError when the instance is already in real use
 */
export async function stampDemo(database: OpenDatabase, options: { realNames?: boolean } = {}): Promise<boolean> {
  return openTransaction(database.kysely, async (tx) => {
    if (await isDemoInstance(tx)) return false
    const { seq } = await tx.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow()
    const person = await tx.selectFrom('person').select('id').limit(1).executeTakeFirst()
    if (seq > 0 || person)
      throw new DemoError('This instance is in use, so it cannot become a demo. Choose another DATA_DIR.')
    await tx
      .updateTable('instance')
      .set({ is_demo: true, shows_real_names: options.realNames ?? false })
      .execute()
    return true
  })
}
