import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { registryFacts } from '../events.ts'
import { countryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { installationContract } from './contract.ts'
import { installPack, previewPack } from './install.ts'
import { countKinds, listInstallations } from './queries.ts'

const slice = implementSlice(installationContract)

export const installationRoutes = {
  getCountry: slice.getCountry.handler(async ({ input, context: { work } }) => {
    const pack = countryPack()
    const on = input.on ?? work.today
    const words = new Map<string, Names>((pack.organisationKinds ?? []).map(({ code, names }) => [code, names]))
    const organisationKinds = await countKinds(work.tx, 'organisation', on)
    return {
      code: pack.code,
      names: pack.names,
      version: pack.version,
      timeZone: pack.timeZone,
      officialLanguages: [...pack.officialLanguages],
      hierarchies: pack.hierarchies.map(({ code, names, kinds }) => ({ code, names, kinds: [...kinds] })),
      areaKinds: await countKinds(work.tx, 'area', on),
      organisationKinds: organisationKinds.map((one) => ({ ...one, names: words.get(one.kind) ?? null })),
      installations: await listInstallations(work.tx),
    }
  }),

  previewPack: slice.previewPack.handler(({ context: { work } }) => previewPack(work.tx, countryPack())),

  installPack: slice.installPack.handler(async ({ input, context: { work } }) => {
    const pack = countryPack()
    const preview = await previewPack(work.tx, pack)
    await installPack(work.tx, pack)
    work.note({ subjectKind: 'pack', subjectId: packSubject(pack.code), reason: input.reason })
    await registryFacts.packInstalled.announce(work, { code: pack.code })
    return preview
  }),
}

/** What the journal names: a pack has no row of its own, its country has. */
const packSubject = (code: string): Id => packId('area', code)
