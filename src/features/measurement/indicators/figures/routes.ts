import { implementSlice } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { readApprovalOf } from '../approvals/figure-approval/queries.ts'
import type { Indicator } from '../entities.ts'
import { keyOfParts } from '../observations/model.ts'
import { versionsOf } from '../observations/queries.ts'
import { figuresContract, mostFigures } from './contract.ts'
import { perOfPeriod } from './model.ts'
import * as queries from './queries.ts'
import { readFigures } from './read.ts'

const os = implementSlice(figuresContract)

/** Maximum number of rows listed in an explanation. The rest is counted. */
const mostRows = 500

export const figureRoutes = os.router({
  getFigures: os.getFigures.handler(async ({ input, context: { work }, errors }) => {
    const { indicators: codes, ...asked } = input
    const { indicators, figures, withheld } = await readFigures(work, { codes, ...asked })
    const every = [...new Set(codes)]
    if (every.some((code) => !indicators.has(code))) throw errors.NOT_FOUND()
    const count = every.reduce((sum, code) => sum + figures.get(code)!.length, 0)
    if (count > mostFigures) throw errors.TOO_MANY_FIGURES({ data: { most: mostFigures } })
    const versions = await versionsOf(
      work.tx,
      [...indicators.values()].map(({ id }) => id),
    )
    const breaksOf = ({ id }: Indicator): LegalDate[] =>
      (versions.get(id) ?? []).flatMap((one) => (one.breaks && one.validFrom ? [one.validFrom] : [])).toSorted()
    return every.map((code) => ({
      indicator: code,
      figures: figures
        .get(code)!
        .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : 0)),
      breaks: breaksOf(indicators.get(code)!),
      withheldAreaIds: withheld.get(code)!,
    }))
  }),

  explainFigure: os.explainFigure.handler(async ({ input, context: { work }, errors }) => {
    const { indicator: code, areaId, startsOn, endsOn, parts } = input
    const per = perOfPeriod(startsOn, endsOn)
    const asked = { codes: [code], areaIds: [areaId], from: startsOn, to: endsOn, per, parts }
    const { indicators, figures } = await readFigures(work, asked)
    const indicator = indicators.get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const { formula } = indicator.definition
    const figureOf = (one: string) =>
      figures.get(one)?.find((figure) => figure.startsOn === startsOn && figure.endsOn === endsOn) ?? null
    const figure = figureOf(code)
    if (!figure) throw errors.NOT_FOUND()
    const breakdown = await queries.findBreakdown(work.tx, keyOfParts(parts))
    const counted = formula ? indicators.get(formula.numerator) : indicator
    const where = { areaIds: [areaId], from: startsOn, to: endsOn, breakdown: breakdown ?? -1 }
    const rows = counted ? await queries.readRows(work.tx, { indicatorIds: [counted.id], ...where }, mostRows) : []
    const made = [...indicators.values()].filter(({ definition }) => definition.formula === null)
    return {
      figure,
      numerator: formula ? figureOf(formula.numerator) : null,
      denominator: formula && formula.denominator !== 'population' ? figureOf(formula.denominator) : null,
      rows: rows.map(({ of: _, ...row }) => row),
      more: Math.max(0, (rows[0]?.of ?? 0) - rows.length),
      approval: await readApprovalOf(work.tx, { indicatorIds: made.map(({ id }) => id), ...where }),
    }
  }),
})
