import { implementSlice } from '#platform/procedure.ts'
import { thresholdContract } from './contract.ts'
import { findInstance, readThreshold, writeThreshold } from './queries.ts'

const os = implementSlice(thresholdContract)

export const thresholdRoutes = os.router({
  getThreshold: os.getThreshold.handler(async ({ context: { work } }) => ({
    suppressionThreshold: await readThreshold(work.tx),
  })),

  setThreshold: os.setThreshold.handler(async ({ input: { suppressionThreshold, reason }, context: { work } }) => {
    const indicators = await writeThreshold(work.tx, suppressionThreshold)
    work.note({ subjectKind: 'instance', subjectId: await findInstance(work.tx), reason })
    return { suppressionThreshold, indicators }
  }),
})
