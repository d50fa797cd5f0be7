import { implementSlice } from '#platform/procedure.ts'
import { thresholdContract } from './contract.ts'
import { findInstance, loadThreshold, writeThreshold } from './queries.ts'

const os = implementSlice(thresholdContract)

export const thresholdRoutes = os.router({
  getThreshold: os.getThreshold.handler(async ({ context }) => ({
    suppressionThreshold: await loadThreshold(context.tx),
  })),

  setThreshold: os.setThreshold.handler(async ({ input: { suppressionThreshold, reason }, context }) => {
    const indicators = await writeThreshold(context.tx, suppressionThreshold)
    context.audit({ subjectKind: 'instance', subjectId: await findInstance(context.tx), reason })
    return { suppressionThreshold, indicators }
  }),
})
