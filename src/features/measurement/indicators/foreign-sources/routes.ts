import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { screenText } from '#shared/screening.ts'
import { type ForeignSource, foreignSourcesContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(foreignSourcesContract)

function toForeignSource({ declaredById, ...source }: queries.StoredSource, actor: Actor): ForeignSource {
  const isApprover = may(actor, 'figure.approve', source.organisation.id)
  const isOpen = source.state === 'declared'
  return {
    ...source,
    // Names of persons are known only to users who are signed in.
    ...(actor.personId === null && { declaredBy: null, confirmedBy: null }),
    abilities: {
      confirm: isApprover && isOpen && actor.personId !== null && actor.personId !== declaredById,
      withdraw: isApprover && source.state !== 'withdrawn',
    },
  }
}

export const foreignSourceRoutes = os.router({
  listForeignSources: os.listForeignSources.handler(async ({ input, context: { tx, actor } }) => {
    const sources = await queries.listForeignSources(tx, input)
    const organisationIds = [...new Set(actor.assignments.map(({ organisationId }) => organisationId))]
    return {
      sources: sources.map((source) => toForeignSource(source, actor)),
      abilities: { declare: organisationIds.filter((id) => may(actor, 'figure.write', id)) },
    }
  }),

  declareForeignSource: os.declareForeignSource.handler(async ({ input, context, errors }) => {
    const { tx, actor, now } = context
    requirePermission(may(actor, 'figure.write', input.organisationId))
    if ([input.source, input.licence].some((text) => screenText(text).length > 0)) throw errors.SENSITIVE_TEXT()
    if (!(await queries.isForeign(tx, input.country, input.areaIds))) throw errors.NOT_FOREIGN()
    const id = await queries.insertForeignSource(tx, { ...input, declaredBy: actor.personId, declaredAt: now })
    context.audit({ subjectKind: 'foreign_area_source', subjectId: id, organisationId: input.organisationId })
    return { id }
  }),

  confirmForeignSource: os.confirmForeignSource.handler(async ({ input: { id }, context, errors }) => {
    const { tx, actor, now } = context
    await queries.lockForeignSource(tx, id)
    const [source] = await queries.listForeignSources(tx, { id })
    if (!source) throw errors.NOT_FOUND()
    const organisationId = source.organisation.id
    requirePermission(may(actor, 'figure.approve', organisationId))
    if (source.state !== 'declared') throw errors.ALREADY_RECORDED()
    if (actor.personId === null || actor.personId === source.declaredById) throw errors.SAME_PERSON()
    await queries.setConfirmed(tx, id, actor.personId, now)
    context.audit({ subjectKind: 'foreign_area_source', subjectId: id, organisationId })
    return { id }
  }),

  withdrawForeignSource: os.withdrawForeignSource.handler(async ({ input: { id, reason }, context, errors }) => {
    const { tx, actor, now } = context
    await queries.lockForeignSource(tx, id)
    const [source] = await queries.listForeignSources(tx, { id })
    if (!source) throw errors.NOT_FOUND()
    const organisationId = source.organisation.id
    requirePermission(may(actor, 'figure.approve', organisationId))
    if (screenText(reason).length > 0) throw errors.SENSITIVE_TEXT()
    if (source.state === 'withdrawn') throw errors.ALREADY_RECORDED()
    await queries.setWithdrawn(tx, id, { personId: actor.personId, at: now, reason })
    context.audit({ subjectKind: 'foreign_area_source', subjectId: id, organisationId, reason })
    return { id }
  }),
})
