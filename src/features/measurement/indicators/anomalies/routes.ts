import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { lockedAmong } from '../approvals/locks/queries.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { Indicator } from '../entities.ts'
import type { SaidFigure } from '../observations/contract.ts'
import { type Judged, judge, keyOfParts } from '../observations/model.ts'
import { type FigureFinding, findingsContract, mostExamined, mostFindings } from './contract.ts'
import { lookAt } from './detect.ts'
import type { Told } from './model.ts'
import { areasToldBy } from './queries.ts'

const os = implementSlice(findingsContract)

const tooMany = { findings: [], more: 0, examined: false }

type Said = NonNullable<Judged['figure']> & { line: number }

/**
 * Finds unusual values among submitted figures, each with the line that contains it. For a sum without a submitted
 * whole, this is the line of the first part.
 */
async function lookAtSaid(work: Work, indicator: Indicator, said: readonly Said[]) {
  const instead = said.flatMap((one): Told[] => {
    const { areaId, parts, startsOn, endsOn, value, partialTo } = one
    return value === null ? [] : [{ areaId, parts, startsOn, endsOn, value, partial: partialTo !== null, asked: true }]
  })
  const days = said.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).toSorted()
  const areaIds = [...new Set(said.map(({ areaId }) => areaId))]
  const found = await lookAt(work, { indicator, areaIds, from: days[0]!, to: days.at(-1)!, instead })
  const period = ({ areaId, startsOn, endsOn }: Pick<Told, 'areaId' | 'startsOn' | 'endsOn'>) =>
    `${areaId} ${startsOn} ${endsOn}`
  const lines = new Map<string, number>()
  for (const { line, ...one } of said.toReversed()) {
    lines.set(period(one), line)
    lines.set(`${period(one)} ${keyOfParts(one.parts)}`, line)
  }
  const lineOf = (one: FigureFinding) => lines.get(`${period(one)} ${keyOfParts(one.parts)}`) ?? lines.get(period(one))
  return found?.flatMap((finding) => {
    const line = lineOf(finding)
    return line === undefined ? [] : [{ line, finding }]
  })
}

export const findingRoutes = os.router({
  listFindings: os.listFindings.handler(async ({ input, context: { work }, errors }) => {
    const { indicator: code, from, to, areaIds, bodyId } = input
    const indicator = (await findIndicators(work.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const areas =
      areaIds ??
      (bodyId ? await areasToldBy(work.tx, { indicatorId: indicator.id, from, to }, bodyId, mostExamined) : [])
    const found = await lookAt(work, { indicator, areaIds: areas, from, to, bodyId })
    if (!found) return tooMany
    return { findings: found.slice(0, mostFindings), more: Math.max(0, found.length - mostFindings), examined: true }
  }),

  previewFigures: os.previewFigures.handler(async ({ input, context: { work } }) => {
    const indicators = await findIndicators(work.tx, [...new Set(input.figures.map((one) => one.indicator))])
    // Invalid figures are reported when they are recorded. Here only valid figures are compared with the figures in
    // force.
    const said = input.figures.flatMap((figure: SaidFigure, line) => {
      const indicator = indicators.get(figure.indicator)
      const { figure: judged } = indicator ? judge(figure, indicator.definition) : {}
      return indicator && judged ? [{ ...judged, line, indicator: indicator.code, indicatorId: indicator.id }] : []
    })
    const would = said.map(({ parts, ...one }) => ({ ...one, key: keyOfParts(parts) }))
    const locked = await lockedAmong(work.tx, would)
    const findings: { line: number; finding: FigureFinding }[] = []
    let examined = true
    for (const [code, its] of Map.groupBy(said, (one) => one.indicator)) {
      const found = await lookAtSaid(work, indicators.get(code)!, its)
      if (found) findings.push(...found)
      else examined = false
    }
    return {
      locked: locked.map(({ line, approval }) => ({
        line,
        code: 'APPROVED' as const,
        value: '',
        ...(approval && { approval }),
      })),
      findings,
      examined,
    }
  }),
})
