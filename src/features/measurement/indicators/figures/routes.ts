import { implementSlice } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { getFigureApproval } from '../approval-status/queries/figure-approval.ts'
import type { Indicator } from '../entities.ts'
import { toPartsKey } from '../observations/model.ts'
import { listDefinitionVersions } from '../observations/queries.ts'
import { type Figure, figuresContract, maxFigures } from './contract.ts'
import { findPeriodLength } from './model.ts'
import * as queries from './queries.ts'
import { getFigures } from './read.ts'

const os = implementSlice(figuresContract)

/** Maximum number of rows listed in an explanation. The rest is counted. */
const maxRows = 500

export const figureRoutes = os.router({
  getFigures: os.getFigures.handler(async ({ input, context, errors }) => {
    const { indicators: codes, ...query } = input
    const { indicators, figures, withheld } = await getFigures(context, { codes, ...query })
    const every = [...new Set(codes)]
    if (every.some((code) => !indicators.has(code))) throw errors.NOT_FOUND()
    const count = every.reduce((sum, code) => sum + figures.get(code)!.length, 0)
    if (count > maxFigures) throw errors.TOO_MANY_FIGURES({ data: { maxCount: maxFigures } })
    const versions = await listDefinitionVersions(
      context.tx,
      [...indicators.values()].map(({ id }) => id),
    )
    const listBreaks = ({ id }: Indicator): LegalDate[] =>
      (versions.get(id) ?? []).flatMap((entry) => (entry.breaks && entry.validFrom ? [entry.validFrom] : [])).toSorted()
    return every.map((code) => ({
      indicator: code,
      figures: figures
        .get(code)!
        .toSorted((left, other) => (left.startsOn < other.startsOn ? -1 : left.startsOn > other.startsOn ? 1 : 0)),
      breaks: listBreaks(indicators.get(code)!),
      withheldAreaIds: withheld.get(code)!,
    }))
  }),

  explainFigure: os.explainFigure.handler(async ({ input, context, errors }) => {
    const { indicator: code, areaId, startsOn, endsOn, parts } = input
    const per = findPeriodLength(startsOn, endsOn)
    const figureQuery = { codes: [code], areaIds: [areaId], from: startsOn, to: endsOn, per, parts }
    const { indicators, figures, omitted } = await getFigures(context, figureQuery)
    const indicator = indicators.get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const { formula } = indicator.definition
    const findFigure = (value: string) =>
      figures.get(value)?.find((figure) => figure.startsOn === startsOn && figure.endsOn === endsOn) ?? null
    const figure = findFigure(code)
    if (!figure) throw errors.NOT_FOUND()
    const breakdown = await queries.findBreakdown(context.tx, toPartsKey(parts))
    const counted = formula ? indicators.get(formula.numerator) : indicator
    const where = { areaIds: [areaId], from: startsOn, to: endsOn, breakdown: breakdown ?? -1 }
    const rows = counted ? await queries.listRows(context.tx, { indicatorIds: [counted.id], ...where }, maxRows) : []
    const isOmitted = (row: Pick<Figure, 'areaId' | 'startsOn' | 'endsOn'>): boolean =>
      omitted.some(
        (entry) =>
          entry.indicatorId === counted?.id &&
          entry.memberId === row.areaId &&
          entry.startsOn === row.startsOn &&
          entry.endsOn === row.endsOn,
      )
    const made = [...indicators.values()].filter(({ definition }) => definition.formula === null)
    return {
      figure,
      numerator: formula ? findFigure(formula.numerator) : null,
      denominator: formula && formula.denominator !== 'population' ? findFigure(formula.denominator) : null,
      rows: rows.map(({ totalCount: _, ...row }) => ({ ...row, overlaps: isOmitted(row) })),
      omittedCount: Math.max(0, (rows[0]?.totalCount ?? 0) - rows.length),
      approval: await getFigureApproval(context.tx, { indicatorIds: made.map(({ id }) => id), ...where }),
    }
  }),
})
