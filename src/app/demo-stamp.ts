import { readIsDemo } from '#platform/auth/people-queries.ts'
import { type OpenDatabase, openTransaction } from '#platform/db/db.ts'

/** What may not be done with a demo, or with an instance that is none. */
export class DemoRefused extends Error {
  readonly code = 'DEMO_REFUSED'
}

/**
 * Stamps a new instance as a demo, for ever; zones go by invented names unless the real ones are asked for. @returns whether it is new, so that it is to be filled
 * @throws DemoRefused where somebody already works with it as a real one
 */
export async function stampDemo(database: OpenDatabase, options: { realNames?: boolean } = {}): Promise<boolean> {
  return openTransaction(database.kysely, async (tx) => {
    if (await readIsDemo(tx)) return false
    const { seq } = await tx.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow()
    const person = await tx.selectFrom('person').select('id').limit(1).executeTakeFirst()
    if (seq > 0 || person)
      throw new DemoRefused('This instance is in use, so it cannot become a demo. Choose another DATA_DIR.')
    await tx
      .updateTable('instance')
      .set({ is_demo: true, shows_real_zone_names: options.realNames ?? false })
      .execute()
    return true
  })
}
