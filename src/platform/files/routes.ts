import { type Actor, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { requirePermission, valueOrThrow } from '../declared-error.ts'
import { implementSlice } from '../procedure.ts'
import { fileContract, type StoredFile } from './contract.ts'
import { countFiles, deleteFile, type FileRow, findFile, findPlanOfFiles, insertFile, listFiles } from './queries.ts'
import { storeUpload } from './store-upload.ts'

const os = implementSlice(fileContract)

const maxFilesPerPlan = 200

const withAbilities = (actor: Actor, { ownerId, ...file }: FileRow): StoredFile => ({
  ...file,
  abilities: { remove: may(actor, 'file.write', ownerId) },
})

export const fileRoutes = {
  listFiles: os.listFiles.handler(async ({ input, context, errors }) => {
    const plan = await findPlanOfFiles(context.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    return {
      files: (await listFiles(context.tx, plan.id)).map((file) => withAbilities(context.actor, file)),
      abilities: { attach: may(context.actor, 'file.write', plan.ownerId) },
    }
  }),

  attachFile: os.attachFile.handler(async ({ input, context, errors }) => {
    const plan = await context.transact('read', async ({ tx, actor }) => {
      const planOfFiles = await findPlanOfFiles(tx, input.planId)
      if (!planOfFiles) throw errors.NOT_FOUND()
      requirePermission(may(actor, 'file.write', planOfFiles.ownerId))
      if ((await countFiles(tx, planOfFiles.id)) >= maxFilesPerPlan)
        throw errors.PLAN_IS_FULL({ data: { maxCount: maxFilesPerPlan } })
      return planOfFiles
    })
    const taken = valueOrThrow(await storeUpload(context, 'file.write', input.file), errors)
    return context.transact('write', async ({ tx, actor, now, audit }) => {
      const id = newId()
      await insertFile(tx, {
        id,
        ownerId: plan.ownerId,
        planId: plan.id,
        jobId: null,
        ...taken,
        marking: input.marking ?? plan.marking,
        uploadedAt: now,
        uploadedBy: actor.personId,
      })
      const file = await findFile(tx, id)
      if (!file) throw errors.WOULD_LOSE_ACCESS()
      const payload = { id, ...taken, marking: file.marking }
      audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId, payload })
      return withAbilities(actor, file)
    })
  }),

  removeFile: os.removeFile.handler(async ({ input, context, errors }) => {
    const file = await findFile(context.tx, input.id)
    if (!file?.planId) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'file.write', file.ownerId))
    if (!(await deleteFile(context.tx, file.id))) throw errors.FILE_IN_USE()
    const { id, name, sha256, planId, ownerId } = file
    const payload = { id, name, sha256 }
    context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: ownerId, payload })
    return { id }
  }),
}
