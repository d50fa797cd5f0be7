import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { findArea } from '../areas/queries.ts'
import { registryFacts } from '../events.ts'
import { countryPack } from '../pack.ts'
import { type Competence, competencesContract } from './contract.ts'
import {
  endCompetence,
  findCompetence,
  insertCompetence,
  listBearers,
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
  listCompetences: slice.listCompetences.handler(async ({ input, context: { work } }) => {
    const packVersion = input.packVersion ?? countryPack().version
    return {
      packVersion,
      packVersions: await listPackVersions(work.tx),
      rows: await listCompetences(work.tx, { ...input, packVersion, on: input.on ?? work.today }),
      abilities: { write: may(work.actor, 'competence.write') },
    }
  }),

  getCompetence: slice.getCompetence.handler(async ({ input, context: { work }, errors }) => {
    const { tx, today, actor } = work
    const on = input.on ?? today
    const packVersion = input.packVersion ?? countryPack().version
    const history = await listCompetences(tx, { packVersion, topic: input.topic, on: 'any' })
    if (history.length === 0) throw errors.NOT_FOUND()
    const area = input.areaId ? await findArea(tx, input.areaId) : undefined
    if (input.areaId && !area) throw errors.UNKNOWN_REFERENCE({ data: { field: 'areaId', id: input.areaId } })
    const bearers = []
    for (const competence of await listCompetences(tx, { packVersion, topic: input.topic, on: on })) {
      const found = await listBearers(tx, competence.organisationKinds, on, area?.id ?? null, maxOrganisations)
      bearers.push({ competence, organisations: found.organisations, organisationCount: found.count })
    }
    return {
      topic: input.topic,
      on: on,
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
      bearers,
      history,
      abilities: { write: may(actor, 'competence.write') },
    }
  }),

  addCompetence: slice.addCompetence.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { reason, ...facts } = input
    const packVersion = countryPack().version
    await lockTopic(tx, packVersion, facts.topic)
    const other = clashing(
      await listCompetences(tx, { packVersion, topic: facts.topic, on: 'any' }),
      facts.level,
      facts.validFrom,
    )
    if (other)
      throw errors.ALREADY_IN_TABLE({ data: { id: other.id, validFrom: other.validFrom, validTo: other.validTo } })
    const id = await insertCompetence(tx, { ...facts, packVersion, validTo: null })
    await registryFacts.competenceChanged.announce(work, { topic: facts.topic, on: facts.validFrom })
    work.note({ subjectKind: 'competence', subjectId: id, reason })
    return (await findCompetence(tx, id))!
  }),

  changeCompetence: slice.changeCompetence.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { id, from, patch, reason } = input
    const before = await findCompetence(tx, id)
    if (!before || before.packVersion !== countryPack().version) throw errors.NOT_FOUND()
    await lockTopic(tx, before.packVersion, before.topic)
    if (before.validTo !== null && before.validTo <= from) throw errors.ALREADY_ENDED()
    if (before.validFrom !== null && from <= before.validFrom) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    const { topic, packVersion } = before
    const rows = await listCompetences(tx, { packVersion, topic, on: 'any' })
    const other = clashing(rows, patch.level ?? before.level, from, id)
    if (other)
      throw errors.ALREADY_IN_TABLE({ data: { id: other.id, validFrom: other.validFrom, validTo: other.validTo } })
    await endCompetence(tx, id, from)
    const next = await insertCompetence(tx, { ...before, ...patch, validFrom: from })
    await registryFacts.competenceChanged.announce(work, { topic, on: from })
    work.note({ subjectKind: 'competence', subjectId: next, reason })
    return (await findCompetence(tx, next))!
  }),

  endCompetence: slice.endCompetence.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { id, on, reason } = input
    const before = await findCompetence(tx, id)
    if (!before || before.packVersion !== countryPack().version) throw errors.NOT_FOUND()
    await lockTopic(tx, before.packVersion, before.topic)
    if (before.validTo !== null && before.validTo <= on) throw errors.ALREADY_ENDED()
    if (before.validFrom !== null && on <= before.validFrom) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    await endCompetence(tx, id, on)
    await registryFacts.competenceChanged.announce(work, { topic: before.topic, on })
    work.note({ subjectKind: 'competence', subjectId: id, reason })
    return (await findCompetence(tx, id))!
  }),
}
