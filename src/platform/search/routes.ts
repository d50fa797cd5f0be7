import { implementSlice } from '../procedure.ts'
import { searchContract } from './contract.ts'
import { findWords } from './queries.ts'

const os = implementSlice(searchContract)

export const searchRoutes = {
  findWords: os.findWords.handler(({ context, input }) =>
    findWords(context.work.tx, input.words, input.language, input.most),
  ),
}
