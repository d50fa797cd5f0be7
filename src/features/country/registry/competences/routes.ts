import { currentLaw } from '#features/country/law/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { findArea } from '../areas/queries.ts'
import { registryEvents } from '../events.ts'
import { type Competence, competencesContract } from './contract.ts'
import {
  endCompetence,
  findCompetence,
  insertCompetence,
  listCompetenceHolders,
  listCompetences,
  listPackVersions,
  lockTopic,
} from './queries.ts'

const slice = implementSlice(competencesContract)
const maxOrganisations = 50

/** Returns the existing row for this power and level that overlaps with the time after `from`. */
const clashing = (
  rows: readonly Competence[],
  level: string,
  from: LegalDate,
  except?: string,
): Competence | undefined =>
  rows.find((row) => row.level === level && row.id !== except && (row.validTo === null || row.validTo > from))

export const competenceRoutes = {
  listCompetences: slice.listCompetences.handler(async ({ input, context }) => {
    const packVersion = input.packVersion ?? currentLaw().version
    return {
      packVersion,
      packVersions: await listPackVersions(context.tx),
      rows: await listCompetences(context.tx, { ...input, packVersion, date: input.date ?? context.today }),
      abilities: { write: may(context.actor, 'competence.write') },
    }
  }),

  getCompetence: slice.getCompetence.handler(async ({ input, context, errors }) => {
    const { tx, today, actor } = context
    const date = input.date ?? today
    const packVersion = input.packVersion ?? currentLaw().version
    const history = await listCompetences(tx, { packVersion, topic: input.topic, date: 'any' })
    if (history.length === 0) throw errors.NOT_FOUND()
    const area = input.areaId ? await findArea(tx, input.areaId) : undefined
    if (input.areaId && !area) throw errors.UNKNOWN_REFERENCE({ data: { field: 'areaId', id: input.areaId } })
    const competentOrganisations = []
    for (const competence of await listCompetences(tx, { packVersion, topic: input.topic, date })) {
      const found = await listCompetenceHolders(
        tx,
        competence.organisationKinds,
        date,
        area?.id ?? null,
        maxOrganisations,
      )
      competentOrganisations.push({ competence, organisations: found.organisations, organisationCount: found.count })
    }
    return {
      topic: input.topic,
      date,
      area: area
        ? {
            id: area.id,
            code: area.code,
            kind: area.kind,
            names: area.names,
            validFrom: area.validFrom,
            validTo: area.validTo,
          }
        : null,
      competentOrganisations,
      history,
      abilities: { write: may(actor, 'competence.write') },
    }
  }),

  addCompetence: slice.addCompetence.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { reason, ...facts } = input
    const packVersion = currentLaw().version
    await lockTopic(tx, packVersion, facts.topic)
    const other = clashing(
      await listCompetences(tx, { packVersion, topic: facts.topic, date: 'any' }),
      facts.level,
      facts.validFrom,
    )
    if (other)
      throw errors.ALREADY_IN_TABLE({ data: { id: other.id, validFrom: other.validFrom, validTo: other.validTo } })
    const id = await insertCompetence(tx, { ...facts, packVersion, validTo: null })
    await registryEvents.competenceChanged.publish(context, { topic: facts.topic, date: facts.validFrom })
    context.audit({ subjectKind: 'competence', subjectId: id, reason })
    return (await findCompetence(tx, id))!
  }),

  changeCompetence: slice.changeCompetence.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { id, from, patch, reason } = input
    const before = await findCompetence(tx, id)
    if (!before || before.packVersion !== currentLaw().version) throw errors.NOT_FOUND()
    await lockTopic(tx, before.packVersion, before.topic)
    if (before.validTo !== null && before.validTo <= from) throw errors.ALREADY_ENDED()
    if (before.validFrom !== null && from <= before.validFrom) throw errors.PERIOD_END_BEFORE_START()
    const { topic, packVersion } = before
    const rows = await listCompetences(tx, { packVersion, topic, date: 'any' })
    const other = clashing(rows, patch.level ?? before.level, from, id)
    if (other)
      throw errors.ALREADY_IN_TABLE({ data: { id: other.id, validFrom: other.validFrom, validTo: other.validTo } })
    await endCompetence(tx, id, from)
    const next = await insertCompetence(tx, { ...before, ...patch, validFrom: from })
    await registryEvents.competenceChanged.publish(context, { topic, date: from })
    context.audit({ subjectKind: 'competence', subjectId: next, reason })
    return (await findCompetence(tx, next))!
  }),

  endCompetence: slice.endCompetence.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { id, date, reason } = input
    const before = await findCompetence(tx, id)
    if (!before || before.packVersion !== currentLaw().version) throw errors.NOT_FOUND()
    await lockTopic(tx, before.packVersion, before.topic)
    if (before.validTo !== null && before.validTo <= date) throw errors.ALREADY_ENDED()
    if (before.validFrom !== null && date <= before.validFrom) throw errors.PERIOD_END_BEFORE_START()
    await endCompetence(tx, id, date)
    await registryEvents.competenceChanged.publish(context, { topic: before.topic, date })
    context.audit({ subjectKind: 'competence', subjectId: id, reason })
    return (await findCompetence(tx, id))!
  }),
}
