import { implementSlice } from '../procedure.ts'
import { journalContract } from './contract.ts'
import { listEntries } from './entry-queries.ts'
import { verifyBatch } from './queries.ts'

const os = implementSlice(journalContract)

export const journalRoutes = {
  listEntries: os.listEntries.handler(({ context, input }) => {
    const { after, limit, ...filter } = input
    const before = after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : undefined
    return listEntries(context, filter, { before, limit })
  }),

  verifyJournal: os.verifyJournal.handler(({ context, input }) =>
    verifyBatch(context.database.kysely, input.after, input.limit),
  ),
}
