import { currentLaw, loadLaws, useLaws } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { administratorRoles, selectRolesWith } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { type Failure, fail, type Result } from '#shared/result.ts'
import { registryEvents } from '../events.ts'
import { registryHooks } from '../hooks.ts'
import { type CountryPack, loadNamedPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { installationContract, type PackPreview } from './contract.ts'
import { installPack, previewPack } from './install.ts'
import { namedOtherwise } from './model.ts'
import { packRows } from './pack-rows.ts'
import {
  countKinds,
  getNaming,
  listHeldRoles,
  listInstallations,
  saveNames,
  saveNaming,
} from './queries/installed-packs.ts'
import { listMovedAreas, listMovedOrganisations } from './queries/moved-seats.ts'

const slice = implementSlice(installationContract)

export const installationRoutes = {
  getCountry: slice.getCountry.handler(async ({ input, context }) => {
    const pack = currentLaw()
    const on = input.date ?? context.today
    const organisationKindNames = new Map<string, Names>(
      (pack.organisationKinds ?? []).map(({ code, names }) => [code, names]),
    )
    const areaKindNames = new Map<string, Names>((pack.areaKinds ?? []).map(({ code, names }) => [code, names]))
    const naming = await getNaming(context.tx)
    const areaKinds = await countKinds(context.tx, 'area', on)
    const organisationKinds = await countKinds(context.tx, 'organisation', on)
    return {
      code: pack.code,
      names: pack.names,
      version: pack.version,
      timeZone: pack.timeZone,
      officialLanguages: [...pack.officialLanguages],
      roles: [...pack.roles],
      levels: [...pack.levels],
      hierarchies: pack.hierarchies.map(({ kinds, ...hierarchy }) => ({ ...hierarchy, kinds: [...kinds] })),
      areaKinds: areaKinds.map((areaKind) => ({ ...areaKind, names: areaKindNames.get(areaKind.kind) ?? null })),
      organisationKinds: organisationKinds.map((organisationKind) => ({
        ...organisationKind,
        names: organisationKindNames.get(organisationKind.kind) ?? null,
      })),
      zoneNames: naming.isDemo ? (naming.realNames ? 'real' : 'invented') : null,
      installations: await listInstallations(context.tx),
    }
  }),

  previewPack: slice.previewPack.handler(async ({ context, errors }) => {
    return previewWholePack(context, valueOrThrow(await loadInstallablePack(context), errors))
  }),

  installPack: slice.installPack.handler(async ({ input, context, errors }) => {
    const pack = valueOrThrow(await loadInstallablePack(context), errors)
    const preview = await previewWholePack(context, pack)
    if (preview.reusesVersion) throw errors.PACK_VERSION_REUSED({ data: { version: pack.version } })
    if (preview.withdrawnRoles.length > 0) throw errors.ROLES_IN_USE({ data: { roles: preview.withdrawnRoles } })
    await installPack(context.tx, pack)
    const laws = await loadLaws(context.tx)
    context.afterCommit(() => laws && useLaws(laws))
    context.audit({ subjectKind: 'pack', subjectId: packSubject(pack.code), reason: input.reason })
    await registryEvents.packInstalled.publish(context, { pack })
    return preview
  }),

  setZoneNames: slice.setZoneNames.handler(async ({ input, context, errors }) => {
    const { tx } = context
    if (!(await getNaming(tx)).isDemo) throw errors.NOT_A_DEMO()
    const realNames = input.names === 'real'
    const load = async (real: boolean) => packRows(valueOrThrow(await loadNamedPack(real), errors))
    const [wanted, other] = [await load(realNames), await load(!realNames)]
    await saveNaming(tx, realNames)
    const areas = await saveNames(tx, 'area', namedOtherwise(wanted.area, other.area))
    const organisations = await saveNames(tx, 'organisation', namedOtherwise(wanted.organisation, other.organisation))
    context.audit({ subjectKind: 'pack', subjectId: packSubject(currentLaw().code), reason: input.reason })
    return { areas, organisations }
  }),
}

/** Returns the pack to install, or the reason why it cannot be installed here. */
async function loadInstallablePack(
  context: TransactionContext,
): Promise<Result<CountryPack, Failure<'PACK_INVALID', { problem: string }>>> {
  const { realNames } = await getNaming(context.tx)
  const pack = await loadNamedPack(realNames)
  const problem = pack.ok ? await describeMovedSeats(context, pack.value) : null
  return problem === null ? pack : fail('PACK_INVALID', { problem })
}

/**
 * Describes the installed organisations to which the pack gives another kind, area or a later first day, and the areas that it
 * moves for past days, or returns `null`. The steps of running plans find their seats by them, so such a pack would change
 * procedures that keep their law.
 */
async function describeMovedSeats({ tx, today }: TransactionContext, pack: CountryPack): Promise<string | null> {
  const organisations = await listMovedOrganisations(tx, pack.organisations)
  if (organisations.length > 0) {
    const list = organisations.map(({ code, before, after }) => `${code} (${before}, in the pack ${after})`).join(', ')
    return `An installed organisation keeps its kind, area and first day, because running plans find their seats by them: ${list}. End the organisation in the pack, and add its successor with a code of its own.`
  }
  const areas = await listMovedAreas(tx, packRows(pack), today)
  if (areas.length === 0) return null
  const list = areas.map(({ area, hierarchy, parent }) => `${area} (${hierarchy}: ${parent})`).join(', ')
  return `An installed area keeps its place on past days, because running plans find their seats by it: ${list}. End the place on a later day in the pack, and add the new place from that day.`
}

/** Returns the preview including the effects in other features. */
async function previewWholePack(context: TransactionContext, pack: CountryPack): Promise<PackPreview> {
  const preview = await previewPack(context.tx, pack)
  const plans = (await registryHooks.affectedPlans.ask(context, { pack })).flat()
  return {
    ...preview,
    subjects: [...preview.subjects, ...(await registryHooks.packEffects.ask(context, { pack }))],
    plans,
    withdrawnRoles: await findWithdrawnRoles(context, pack, plans),
    notifiedRoles: selectRolesWith(pack.roles, 'path.lead'),
  }
}

/**
 * Returns the roles of the current law that the pack does not have, although people hold them. A law that runs in plans
 * names its roles, and a person who holds such a role would lose access on the day of the installation.
 */
async function findWithdrawnRoles(
  { tx, today }: TransactionContext,
  pack: CountryPack,
  plans: PackPreview['plans'],
): Promise<PackPreview['withdrawnRoles']> {
  const kept = new Set<string>([...pack.roles.map(({ code }) => code), ...administratorRoles])
  const gone = currentLaw().roles.flatMap(({ code }) => (kept.has(code) ? [] : code))
  return (await listHeldRoles(tx, gone, today)).map(({ role, people, organisationIds }) => ({
    role,
    people,
    plans: plans.flatMap(({ code, ownerId }) => (organisationIds.includes(ownerId) ? code : [])),
  }))
}

/** The subject in the audit log. A pack has no row, so the row of the country is used. */
const packSubject = (code: string): Id => packId('area', code)
