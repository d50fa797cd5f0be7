import { findAskedVersion, getPicture } from '#features/alignment/coverage/index.ts'
import { countCells } from '#features/alignment/coverage/model.ts'
import { findAnsweringPlan, planName } from '#features/alignment/items/index.ts'
import { listLawsInUse } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { lineageContract } from './contract.ts'
import { countOrganisations, daysOutside, getItemCell } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(lineageContract)

export const lineageRoutes = os.router({
  getRibbon: os.getRibbon.handler(async ({ input, context, errors }) => {
    const plan = await queries.findPlan(context.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    const answeringPlan = await findAnsweringPlan(context.tx, plan)
    const items = await queries.listAnsweredUpperItems(context.tx, answeringPlan, plan.ownerId)
    const version = (await findAskedVersion(context.tx, input.planId)) ?? null
    const picture = version
      ? valueOrThrow(await getPicture(context, { versionId: version.id }), errors)
      : { columns: [], organisations: [], grouped: null }
    const column = picture.columns.findIndex((entry) => entry.elementId === input.elementId)
    const cells = (all: string) => (input.elementId === undefined ? all : (all[column] ?? ''))
    const isGrouped = picture.grouped !== null
    const organisationsByKind = Map.groupBy(isGrouped ? [] : picture.organisations, (organisation) => organisation.kind)
    return {
      plan: plan.name,
      level: plan.level,
      elements: await queries.countElements(context.tx, input.planId),
      elaboratedBy: await queries.countElaborations(context.tx, input.planId),
      upperPlans: [...Map.groupBy(items, (item) => item.versionId).values()].map((ofVersion) => {
        const { plan: upper, versionId, versionNumber, superseded } = ofVersion[0]!
        return { plan: upper, versionId, versionNumber, superseded, totals: countCells(ofVersion.map(getItemCell)) }
      }),
      version,
      lowerAnswers: [...organisationsByKind]
        .map(([kind, organisations]) =>
          countOrganisations(
            kind,
            organisations.map((organisation) => cells(organisation.cells)),
          ),
        )
        .filter(({ organisationCount }) => organisationCount > 0),
      isGrouped,
    }
  }),

  getTimeline: os.getTimeline.handler(async ({ input, context }) => {
    const relations = await queries.listRelations(context.tx, input.planId)
    const visible =
      input.planId === undefined
        ? undefined
        : [input.planId, ...relations.flatMap((relation) => [relation.id, ...relation.lower_ids])]
    const periods = await queries.listPeriods(context.tx, visible)
    // The current law comes last, because it decides the level of a kind that several laws contain.
    const laws = (await listLawsInUse(context.tx)).toReversed()
    const levels = new Map(laws.flatMap(({ planKinds }) => planKinds.map((kind) => [kind.code, kind.level])))
    const dates = periods.flatMap((period) => [period.period_from, period.period_to]).sort()
    return {
      today: context.today,
      from: dates[0] ?? context.today,
      to: dates.at(-1) ?? context.today,
      lanes: [...Map.groupBy(periods, (period) => period.kind)].map(([kind, bars]) => ({
        kind,
        level: levels.get(kind) ?? '',
        bars: bars.map((bar) => ({
          from: bar.period_from,
          to: bar.period_to,
          plans: bar.plans,
          states: bar.states,
          plan: bar.plans === 1 ? planName(bar) : null,
        })),
      })),
      relations: relations.map((relation) => ({
        lowerKind: relation.lower_kind,
        lowerFrom: relation.lower_from,
        lowerTo: relation.lower_to,
        plans: relation.lower_ids.length,
        answers: relation.answers,
        upper: planName(relation),
        versionId: relation.version_id,
        versionNumber: relation.number,
        superseded: relation.superseded,
        daysWithoutUpper: daysOutside(relation.lower_from, relation.lower_to, relation.upper_from, relation.upper_to),
      })),
    }
  }),
})
