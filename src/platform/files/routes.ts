import { ORPCError } from '@orpc/server'
import { type Actor, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screenText } from '#shared/screening.ts'
import { implementSlice } from '../procedure.ts'
import { hashOf, storeChunks } from './chunks.ts'
import { fileContract, type StoredFile } from './contract.ts'
import { inspectFile } from './inspect.ts'
import { countFiles, deleteFile, type FileRow, findFile, findPlanOfFiles, insertFile, readFiles } from './queries.ts'

const os = implementSlice(fileContract)

const mostBesideOnePlan = 200

const withAbilities = (actor: Actor, { ownerId, ...file }: FileRow): StoredFile => ({
  ...file,
  abilities: { remove: may(actor, 'file.write', ownerId) },
})

export const fileRoutes = {
  listFiles: os.listFiles.handler(async ({ input, context: { work }, errors }) => {
    const plan = await findPlanOfFiles(work.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    return {
      files: (await readFiles(work.tx, plan.id)).map((file) => withAbilities(work.actor, file)),
      abilities: { attach: may(work.actor, 'file.write', plan.ownerId) },
    }
  }),

  attachFile: os.attachFile.handler(async ({ input, context, errors }) => {
    const plan = await context.transact('read', async ({ tx, actor }) => {
      const found = await findPlanOfFiles(tx, input.planId)
      if (!found) throw errors.NOT_FOUND()
      if (!may(actor, 'file.write', found.ownerId)) throw new ORPCError('FORBIDDEN')
      if ((await countFiles(tx, found.id)) >= mostBesideOnePlan)
        throw errors.PLAN_IS_FULL({ data: { most: mostBesideOnePlan } })
      return found
    })
    const bytes = await input.file.bytes()
    const inspected = await inspectFile(input.file.name, bytes)
    if (inspected.fault) {
      const { code } = inspected.fault
      if (code === 'FILE_EMPTY') throw errors.FILE_EMPTY()
      if (code === 'FILE_TOO_LARGE') throw errors.FILE_TOO_LARGE(inspected.fault)
      if (code === 'FILE_KIND_NOT_TAKEN') throw errors.FILE_KIND_NOT_TAKEN(inspected.fault)
      if (code === 'FILE_NAME_MISLEADS') throw errors.FILE_NAME_MISLEADS(inspected.fault)
      throw errors.SENSITIVE_TEXT(inspected.fault)
    }
    const { name, mediaType } = inspected
    const found = screenText(name, ['name'])
    if (found.length > 0) throw errors.SENSITIVE_TEXT({ data: { found } })

    const sha256 = await hashOf(bytes)
    await storeChunks(context, 'file.write', { bytes, sha256 })
    return context.transact('write', async ({ tx, actor, now, note }) => {
      const id = newId()
      await insertFile(tx, {
        id,
        ownerId: plan.ownerId,
        planId: plan.id,
        jobId: null,
        name,
        mediaType,
        size: bytes.byteLength,
        sha256,
        marking: input.marking ?? plan.marking,
        uploadedAt: now,
        uploadedBy: actor.personId,
      })
      const file = await findFile(tx, id)
      if (!file) throw errors.HIDDEN_FROM_YOURSELF()
      const payload = { id, name, mediaType, size: file.size, sha256, marking: file.marking }
      note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId, payload })
      return withAbilities(actor, file)
    })
  }),

  removeFile: os.removeFile.handler(async ({ input, context: { work }, errors }) => {
    const file = await findFile(work.tx, input.id)
    if (!file?.planId) throw errors.NOT_FOUND()
    if (!may(work.actor, 'file.write', file.ownerId)) throw new ORPCError('FORBIDDEN')
    await deleteFile(work.tx, file.id)
    const { id, name, sha256, planId, ownerId } = file
    const payload = { id, name, sha256 }
    work.note({ subjectKind: 'plan', subjectId: planId, planId, organisationId: ownerId, payload })
    return { id }
  }),
}
