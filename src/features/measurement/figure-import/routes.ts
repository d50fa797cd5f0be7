import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { succeed } from '#shared/result.ts'
import { isConfirmed } from './answers/model.ts'
import { importContract, type SavedImportProfile } from './contract.ts'
import { catchUnreadable, importFigures } from './import-figures.ts'
import { requestImport } from './order.ts'
import { prepare } from './prepare.ts'
import { previewFile } from './preview.ts'
import { deleteImportProfile, type ImportProfileRecord, listImportProfiles, saveImportProfile } from './queries.ts'

const os = implementSlice(importContract)

const withAbilities = (importProfile: ImportProfileRecord, actor: Actor): SavedImportProfile => ({
  ...importProfile,
  abilities: { remove: may(actor, 'figure.write', importProfile.ownerId) },
})

export const importRoutes = os.router({
  previewFigureImport: os.previewFigureImport.handler(async ({ input, context: { transact }, errors }) =>
    valueOrThrow(
      await catchUnreadable(async () => {
        const prepared = await prepare(transact, input)
        return prepared.ok ? succeed(await previewFile(transact, prepared.value, input)) : prepared
      }),
      errors,
    ),
  ),

  importFigures: os.importFigures.handler(async ({ input, context, errors }) =>
    valueOrThrow(await importFigures(context.transact, input), errors),
  ),

  requestFigureImport: os.requestFigureImport.handler(async ({ input, context, errors }) =>
    valueOrThrow(await requestImport(context, input), errors),
  ),

  listImportProfiles: os.listImportProfiles.handler(async ({ context }) =>
    (await listImportProfiles(context.tx)).map((importProfile) => withAbilities(importProfile, context.actor)),
  ),

  saveImportProfile: os.saveImportProfile.handler(async ({ input: { ownerId, importProfile }, context, errors }) => {
    requirePermission(may(context.actor, 'figure.write', ownerId))
    if (!isConfirmed(importProfile)) throw errors.IMPORT_PROFILE_UNCONFIRMED()
    const savedProfile = await saveImportProfile(context.tx, {
      ownerId,
      importProfile,
      savedAt: context.now,
      personId: context.actor.personId,
    })
    context.audit({ subjectKind: 'import_profile', subjectId: savedProfile.id, organisationId: ownerId })
    return withAbilities(savedProfile, context.actor)
  }),

  removeImportProfile: os.removeImportProfile.handler(async ({ input, context, errors }) => {
    const ownerId = await deleteImportProfile(context.tx, input.id)
    if (ownerId === undefined) throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'import_profile', subjectId: input.id, organisationId: ownerId })
    return { id: input.id }
  }),
})
