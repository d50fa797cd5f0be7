import { implementSlice } from '#platform/procedure.ts'
import { thresholdContract } from './contract.ts'
import { findInstance, readThreshold, writeThreshold } from './queries.ts'

const os = implementSlice(thresholdContract)

export const thresholdRoutes = os.router({
  getThreshold: os.getThreshold.handler(async ({ context: { work } }) => ({
    smallBelow: await readThreshold(work.tx),
  })),

  chooseThreshold: os.chooseThreshold.handler(async ({ input: { smallBelow, reason }, context: { work } }) => {
    const indicators = await writeThreshold(work.tx, smallBelow)
    work.note({ subjectKind: 'instance', subjectId: await findInstance(work.tx), reason })
    return { smallBelow, indicators }
  }),
})
