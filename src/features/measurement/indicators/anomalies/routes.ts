import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { findLockedFigures } from '../approval-status/queries/locked-figures.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { Indicator } from '../entities.ts'
import type { ReportedFigure } from '../observations/contract.ts'
import { checkFigure, type Judged, toPartsKey } from '../observations/model.ts'
import { type Anomaly, anomalyContract, maxAnomalies, maxExaminedFigures } from './contract.ts'
import { detectAnomalies } from './detect.ts'
import type { CheckedFigure } from './model.ts'
import { listReportedAreas } from './queries.ts'

const os = implementSlice(anomalyContract)

const tooManyFigures = { anomalies: [], omittedCount: 0, isExamined: false }

type JudgedFigure = NonNullable<Judged['figure']> & { line: number }

/**
 * Finds unusual values among submitted figures, each with the line that contains it. For a sum without a submitted
 * whole, this is the line of the first part.
 */
async function detectInEnteredFigures(
  context: TransactionContext,
  indicator: Indicator,
  judgedFigures: readonly JudgedFigure[],
) {
  const instead = judgedFigures.flatMap((judgedFigure): CheckedFigure[] => {
    const { areaId, parts, startsOn, endsOn, value, partialTo } = judgedFigure
    return value === null
      ? []
      : [{ areaId, parts, startsOn, endsOn, value, partial: partialTo !== null, isChecked: true }]
  })
  const days = judgedFigures.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).toSorted()
  const areaIds = [...new Set(judgedFigures.map(({ areaId }) => areaId))]
  const found = await detectAnomalies(context, { indicator, areaIds, from: days[0]!, to: days.at(-1)!, instead })
  const period = ({ areaId, startsOn, endsOn }: Pick<CheckedFigure, 'areaId' | 'startsOn' | 'endsOn'>) =>
    `${areaId} ${startsOn} ${endsOn}`
  const lines = new Map<string, number>()
  for (const { line, ...rest } of judgedFigures.toReversed()) {
    lines.set(period(rest), line)
    lines.set(`${period(rest)} ${toPartsKey(rest.parts)}`, line)
  }
  const findLine = (entry: Anomaly) =>
    lines.get(`${period(entry)} ${toPartsKey(entry.parts)}`) ?? lines.get(period(entry))
  return found?.flatMap((anomaly) => {
    const line = findLine(anomaly)
    return line === undefined ? [] : [{ line, anomaly }]
  })
}

export const anomalyRoutes = os.router({
  listAnomalies: os.listAnomalies.handler(async ({ input, context, errors }) => {
    const { indicator: code, from, to, areaIds, organisationId } = input
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const areas =
      areaIds ??
      (organisationId
        ? await listReportedAreas(
            context.tx,
            { indicatorId: indicator.id, from, to },
            organisationId,
            maxExaminedFigures,
          )
        : [])
    const found = await detectAnomalies(context, { indicator, areaIds: areas, from, to, organisationId })
    if (!found) return tooManyFigures
    return {
      anomalies: found.slice(0, maxAnomalies),
      omittedCount: Math.max(0, found.length - maxAnomalies),
      isExamined: true,
    }
  }),

  previewFigures: os.previewFigures.handler(async ({ input, context }) => {
    const indicators = await findIndicators(context.tx, [...new Set(input.figures.map((figure) => figure.indicator))])
    // Invalid figures are reported when they are recorded. Here only valid figures are compared with the figures in
    // force.
    const entries = input.figures.flatMap((figure: ReportedFigure, line) => {
      const indicator = indicators.get(figure.indicator)
      const { figure: judged } = indicator ? checkFigure(figure, indicator.definition) : {}
      return indicator && judged ? [{ ...judged, line, indicator: indicator.code, indicatorId: indicator.id }] : []
    })
    const would = entries.map(({ parts, ...rest }) => ({ ...rest, key: toPartsKey(parts) }))
    const locked = await findLockedFigures(context.tx, would)
    const anomalies: { line: number; anomaly: Anomaly }[] = []
    let isExamined = true
    for (const [code, group] of Map.groupBy(entries, (entry) => entry.indicator)) {
      const found = await detectInEnteredFigures(context, indicators.get(code)!, group)
      if (found) anomalies.push(...found)
      else isExamined = false
    }
    return {
      locked: locked.map(({ line, approval }) => ({
        line,
        code: 'APPROVED' as const,
        value: '',
        ...(approval && { approval }),
      })),
      anomalies,
      isExamined,
    }
  }),
})
