import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { writeCsv } from '#shared/csv.ts'
import { newId } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { endsBeforeItBegins, existsOn, nearestDay } from '../areas/model.ts'
import { findArea } from '../areas/queries.ts'
import type { AreaRef, Organisation } from '../entities.ts'
import { registryEvents } from '../events.ts'
import { listOrganisationFunctions } from '../functions/queries.ts'
import { mayChangeFunctions } from '../may-change-functions.ts'
import { findMissing } from '../queries.ts'
import { type NewOrganisation, organisationsContract } from './contract.ts'
import {
  deleteContactPoint,
  endOrganisation,
  findContactPoint,
  findOrganisation,
  findOrganisationRef,
  insertOrganisation,
  isCodeTaken,
  isInParentCycle,
  listContactPoints,
  listOrganisations,
  listParts,
  listRunningSeats,
  listSuccessions,
  saveContactPoint,
  updateOrganisation,
} from './queries.ts'

const slice = implementSlice(organisationsContract)

/** Maximum number of exported organisations, the same as for areas. */
const maxExportedRows = 100_000

const toRef = (area: AreaRef | undefined): AreaRef | null =>
  area
    ? {
        id: area.id,
        code: area.code,
        kind: area.kind,
        names: area.names,
        validFrom: area.validFrom,
        validTo: area.validTo,
      }
    : null

/** Returns the first reference to an area or organisation that does not exist. */
async function findUnknownReference(
  tx: Parameters<typeof findMissing>[0],
  places: Partial<Pick<Organisation, 'areaId' | 'parentId'>>,
) {
  const area = await findMissing(tx, 'area', places.areaId ? [places.areaId] : [])
  if (area) return { field: 'areaId', id: area }
  const parent = await findMissing(tx, 'organisation', places.parentId ? [places.parentId] : [])
  return parent ? { field: 'parentId', id: parent } : undefined
}

/** Checks whether a patch changes how steps of plans find the organisation. `keep_running_seat` in the database does the same. */
const movesSeat = (
  before: Organisation,
  { kind = before.kind, areaId = before.areaId, validFrom = before.validFrom }: Partial<NewOrganisation>,
): boolean => kind !== before.kind || areaId !== before.areaId || (validFrom ?? '') > (before.validFrom ?? '')

export const organisationRoutes = {
  listOrganisations: slice.listOrganisations.handler(({ input, context }) => {
    const { after, limit, date, ...filter } = input
    return listOrganisations(context.tx, { ...filter, date: date ?? context.today }, { after, limit })
  }),

  getOrganisation: slice.getOrganisation.handler(async ({ input, context, errors }) => {
    const { tx, today, actor } = context
    const organisation = await findOrganisation(tx, input.id)
    if (!organisation) throw errors.NOT_FOUND()
    const on = input.date ?? today
    const date = nearestDay(organisation, on)
    return {
      organisation,
      date,
      existsOnDate: existsOn(organisation, on),
      area: organisation.areaId ? toRef(await findArea(tx, organisation.areaId)) : null,
      parent: await findOrganisationRef(tx, organisation.parentId),
      parts: await listParts(tx, organisation.id, date),
      predecessors: await listSuccessions(tx, organisation.id, 'predecessors'),
      successors: await listSuccessions(tx, organisation.id, 'successors'),
      contactPoints: await listContactPoints(tx, organisation.id),
      functions: await listOrganisationFunctions(tx, organisation.id, date),
      personsShown: actor.kind !== 'anyone',
      abilities: {
        write: may(actor, 'registry.write'),
        changeFunctions: mayChangeFunctions(actor, organisation.id),
      },
    }
  }),

  addOrganisation: slice.addOrganisation.handler(async ({ input, context, errors }) => {
    const { tx } = context
    if (endsBeforeItBegins(input)) throw errors.PERIOD_END_BEFORE_START()
    if (await isCodeTaken(tx, input.code)) throw errors.CODE_TAKEN()
    const unknown = await findUnknownReference(tx, input)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: unknown })
    const id = await insertOrganisation(tx, input)
    context.audit({ subjectKind: 'organisation', subjectId: id })
    return (await findOrganisation(tx, id))!
  }),

  changeOrganisation: slice.changeOrganisation.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { id, patch, reason } = input
    const before = await findOrganisation(tx, id)
    if (!before) throw errors.NOT_FOUND()
    if (endsBeforeItBegins({ ...before, ...patch })) throw errors.PERIOD_END_BEFORE_START()
    const unknown = await findUnknownReference(tx, patch)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: unknown })
    if (movesSeat(before, patch) && (await listRunningSeats(tx, id)).has(id)) throw errors.SEAT_IN_USE()
    await updateOrganisation(tx, id, patch)
    if (await isInParentCycle(tx, id)) throw errors.AREA_CYCLE()
    context.audit({ subjectKind: 'organisation', subjectId: id, reason })
    return (await findOrganisation(tx, id))!
  }),

  endOrganisation: slice.endOrganisation.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { id, date, successorIds, kind, reason } = input
    const organisation = await findOrganisation(tx, id)
    if (!organisation) throw errors.NOT_FOUND()
    if (organisation.validTo !== null && organisation.validTo <= date) throw errors.ALREADY_ENDED()
    if (organisation.validFrom !== null && date <= organisation.validFrom) throw errors.PERIOD_END_BEFORE_START()
    const unknown = successorIds.includes(id) ? id : await findMissing(tx, 'organisation', successorIds)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'successorIds', id: unknown } })
    await endOrganisation(tx, id, date, successorIds, kind)
    await registryEvents.organisationEnded.publish(context, { organisationId: id, successorIds, date })
    for (const subjectId of [id, ...successorIds]) context.audit({ subjectKind: 'organisation', subjectId, reason })
    return (await findOrganisation(tx, id))!
  }),

  saveContactPoint: slice.saveContactPoint.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const unknown = await findMissing(tx, 'organisation', [input.organisationId])
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'organisationId', id: unknown } })
    if (!mayChangeFunctions(context.actor, input.organisationId)) throw errors.NOT_YOUR_ORGANISATION()
    const before = input.id ? await findContactPoint(tx, input.id) : undefined
    if (input.id && before?.organisationId !== input.organisationId) throw errors.NOT_FOUND()
    const point = { ...input, id: input.id ?? newId() }
    await saveContactPoint(tx, point)
    context.audit({ subjectKind: 'organisation', subjectId: input.organisationId })
    return point
  }),

  removeContactPoint: slice.removeContactPoint.handler(async ({ input, context, errors }) => {
    const point = await findContactPoint(context.tx, input.id)
    if (!point) throw errors.NOT_FOUND()
    if (!mayChangeFunctions(context.actor, point.organisationId)) throw errors.NOT_YOUR_ORGANISATION()
    await deleteContactPoint(context.tx, point)
    context.audit({ subjectKind: 'organisation', subjectId: point.organisationId })
    return { id: input.id }
  }),

  exportOrganisations: slice.exportOrganisations.handler(async ({ input, context }) => {
    const date = input.date ?? context.today
    const { rows } = await listOrganisations(context.tx, { ...input, date }, { limit: maxExportedRows })
    const heading = [
      'code',
      'kind',
      'level',
      ...languages.map((language) => `name_${language}`),
      'area',
      'valid_from',
      'valid_to',
    ]
    const lines = rows.map((row) => [
      row.code,
      row.kind,
      row.level,
      ...languages.map((language) => row.names[language] ?? ''),
      row.areaNames ? (Object.values(row.areaNames)[0] ?? '') : '',
      row.validFrom ?? '',
      row.validTo ?? '',
    ])
    return { fileName: `organisations-${date}.csv`, text: writeCsv([heading, ...lines]) }
  }),
}
