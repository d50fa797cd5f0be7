import { isCarried } from '#features/alignment/items/answers/model.ts'
import { answeringKinds, groupAreas, listAnswers, listItems, runningPlans } from '#features/alignment/items/index.ts'
import { withAbilities } from '#features/alignment/items/model.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { loadName } from '#shared/localized-text.ts'
import { type CoverageMatrix, coverageContract } from './contract.ts'
import { countColumns, countShownOrganisations, countWithGroups, isGap } from './grouped/model.ts'
import { isCarriedCell, isUnanswered } from './model.ts'
import { getPicture } from './picture.ts'
import { listPlanAnswers } from './plan-answers.ts'
import { countRecordedAnswers, findElement, listReasons, readablePlans, type StoredColumn } from './queries.ts'

const os = implementSlice(coverageContract)

const omitPlaceNumber = ({ number: _place, ...column }: StoredColumn) => column
const getColumnCells = (organisations: readonly { cells: string }[], index: number) =>
  organisations.map((organisation) => organisation.cells[index]!)

export const coverageRoutes = os.router({
  getMatrix: os.getMatrix.handler(async ({ input, context, errors }): Promise<CoverageMatrix> => {
    const { version, columns, organisations, grouped } = valueOrThrow(await getPicture(context, input), errors)
    // Sending a list of thousands of ids costs more than reading the plans of all organisations.
    const organisationIds = organisations.length > 200 ? 'every' : organisations.map((organisation) => organisation.id)
    const plans = await runningPlans(context.tx, organisationIds, await answeringKinds(context.tx, version.kind))
    const { groups, groupIdByArea } = input.groupBy
      ? await groupAreas(context.tx, input.groupBy, context.today)
      : { groups: [], groupIdByArea: new Map<string, string>() }
    const places = new Map(groups.map((group, index) => [group.areaId, index]))
    const getPlaceIndex = (areaId: string | null) => places.get(groupIdByArea.get(areaId ?? '') ?? '') ?? groups.length
    const placed = organisations
      .map((organisation) => ({
        ...organisation,
        place: getPlaceIndex(organisation.area_id),
      }))
      // Organisations arrive sorted by name and the sort is stable. They are never sorted by their answers.
      .sort((left, other) => left.place - other.place)
    const used = [...new Set(placed.map((organisation) => organisation.place))]
    return {
      versionId: version.id,
      versionNumber: version.number,
      versionSuperseded: version.superseded,
      plan: { planId: version.plan_id, code: version.code, kind: version.kind, title: version.title },
      columns: columns.map(omitPlaceNumber),
      groups: used.map((place) => ({
        areaId: groups[place]?.areaId ?? null,
        name: loadName(groups[place]?.names ?? {}, context.actor.language),
        rows: placed.filter((organisation) => organisation.place === place).length,
      })),
      rows: placed.map((organisation) => ({
        organisationId: organisation.id,
        name: organisation.name,
        areaId: organisation.area_id,
        planId: plans.get(organisation.id) ?? null,
        group: used.indexOf(organisation.place),
        cells: organisation.cells.toLowerCase(),
      })),
      grouped: grouped && {
        minimum: grouped.minimum,
        rows: grouped.rows.map(({ names, ...row }) => ({ ...row, name: loadName(names, context.actor.language) })),
      },
    }
  }),

  getCell: os.getCell.handler(async ({ input, context }) => {
    const { versionId, elementId, organisationId } = input
    const [item] = await listItems(context.tx, { versionId, elementId, addresseeId: organisationId })
    const planId = item?.answer?.planId ?? item?.lowerPlanId ?? null
    const readable = await readablePlans(context.tx, planId === null ? [] : [planId])
    return {
      item: item ? withAbilities(context.actor, item) : null,
      history: item ? await listAnswers(context.tx, [item.id], true) : [],
      plan: planId === null ? null : { planId, readable: readable.has(planId) },
    }
  }),

  getCoverageTotals: os.getCoverageTotals.handler(async ({ input, context, errors }) => {
    const picture = valueOrThrow(await getPicture(context, input), errors)
    const { columns, organisations } = picture
    const groups = picture.grouped?.rows ?? []
    const totalsByColumn = countColumns(picture)
    const groupedCount = countShownOrganisations(groups)
    return {
      ...countWithGroups(
        organisations.map((organisation) => organisation.cells),
        groups.flatMap((row) => row.cells),
      ),
      organisationCount: organisations.length + groupedCount,
      groupedCount,
      recordedCount: await countRecordedAnswers(
        context.tx,
        input.versionId,
        organisations.map(({ id }) => id),
      ),
      withoutReplyCount: organisations.filter((organisation) => isUnanswered(organisation.cells)).length,
      elements: columns.map((column, index) => ({
        ...omitPlaceNumber(column),
        totals: totalsByColumn[index]!,
      })),
    }
  }),

  listElementAnswers: os.listElementAnswers.handler(({ input, context }) => listPlanAnswers(context, input.planId)),

  listReasons: os.listReasons.handler(async ({ input: { after, limit, ...filter }, context }) => {
    const skip = Number(after ?? 0)
    const rows = await listReasons(context.tx, filter, { limit, skip })
    return { rows: rows.slice(0, limit), next: rows.length > limit ? String(skip + limit) : null }
  }),

  getGaps: os.getGaps.handler(async ({ input, context, errors }) => {
    const picture = valueOrThrow(await getPicture(context, input), errors)
    const { columns, organisations, grouped } = picture
    const totalsByColumn = countColumns(picture)
    const atTheBorder = valueOrThrow(await getPicture(context, { ...input, border: true }), errors).organisations
    const listColumnsNotCarried = (among: typeof organisations) =>
      columns.filter((_, index) => !getColumnCells(among, index).some(isCarriedCell)).map(omitPlaceNumber)
    return {
      columnsNotCarried: columns
        .filter((_, index) =>
          isGap(
            totalsByColumn[index]!,
            grouped?.rows.map((row) => row.cells[index]!),
          ),
        )
        .map(omitPlaceNumber),
      // Without organisations at a border, the list is empty.
      // A reader who does not read all organisations at the border by name gets no statement about them.
      borderColumnsNotCarried: atTheBorder.length === 0 || grouped !== null ? [] : listColumnsNotCarried(atTheBorder),
      organisationsWithoutReply: organisations
        .filter((organisation) => isUnanswered(organisation.cells))
        .map((organisation) => ({ organisationId: organisation.id, name: organisation.name })),
      withheld: totalsByColumn.reduce((sum, totals) => sum + totals.withheld, 0),
      isGrouped: grouped !== null,
    }
  }),

  listCarriers: os.listCarriers.handler(async ({ input, context, errors }) => {
    if (!(await findElement(context.tx, input.elementId))) throw errors.NOT_FOUND()
    const items = await listItems(
      context.tx,
      {
        elementId: input.elementId,
        status: 'answered',
        ...(input.versionId && { versionId: input.versionId }),
      },
      { limit: 5000, skip: 0 },
    )
    const readable = await readablePlans(
      context.tx,
      items.flatMap((item) => item.answer?.planId ?? []),
    )
    return items.flatMap((item) =>
      item.answer === null || item.withdrawnAt !== null || !isCarried(item.answer.kind)
        ? []
        : [
            {
              organisationId: item.addresseeId,
              names: item.addresseeNames,
              planId: item.answer.planId,
              planReadable: item.answer.planId !== null && readable.has(item.answer.planId),
              versionId: item.versionId,
              versionNumber: item.versionNumber,
              kind: item.answer.kind,
              elements: item.answer.elements,
              answeredAt: item.answer.answeredAt,
            },
          ],
    )
  }),
})
