import type { TransactionContext } from '#platform/context.ts'
import { requirePerson } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { applyDefinitionsAtDate, findIndicators } from '../definitions/queries.ts'
import type { Figure } from '../figures/contract.ts'
import { findPeriodLength, suppressedValues } from '../figures/model.ts'
import { findBreakdown } from '../figures/queries.ts'
import { getFigures, type ReadFigures } from '../figures/read.ts'
import { toPartsKey } from '../observations/model.ts'
import { codesContract } from './contract.ts'
import { grouped, parseCode, toCodePath } from './model.ts'
import { nameFigures } from './name.ts'
import * as queries from './queries.ts'

const os = implementSlice(codesContract)

/** Maximum number of changes listed. The rest is counted. */
const maxChanges = 50

export const codeRoutes = os.router({
  getFigureByCode: os.getFigureByCode.handler(async ({ input, context, errors }) => {
    const code = parseCode(input.code)
    const stored = code && (await queries.findCode(context.tx, code))
    // A reader without access gets the same error as for an unknown code.
    if (!code || !stored) throw errors.NOT_FOUND()
    const { createdOn, knownAt } = stored
    const indicator = (await findIndicators(context.tx, [stored.indicator])).get(stored.indicator)
    if (!indicator) throw errors.NOT_FOUND()
    const defined = await applyDefinitionsAtDate(context.tx, new Map([[indicator.code, indicator]]), knownAt)
    const now = await loadFigure(context, stored)
    const then = await getThen(context, stored, now)
    if (!now.figure && !then.figure) throw errors.NOT_FOUND()
    const { indicatorId: _, breakdown: __, ...place } = stored
    return {
      ...place,
      code: grouped(code),
      createdOn,
      knownAt,
      onPaper: then.figure,
      printedVersion: defined.get(indicator.code)!.version,
      currentVersion: indicator.version,
      currentFigure: now.figure,
      changed: then.changed,
      changes: then.changes.map(({ before, beforeMissing, after, afterMissing, totalCount: _of, ...rest }) => ({
        ...rest,
        before: { value: before, missing: beforeMissing },
        after: { value: after, missing: afterMissing },
      })),
      omittedCount: Math.max(0, (then.changes[0]?.totalCount ?? 0) - then.changes.length),
    }
  }),

  createFigureCode: os.createFigureCode.handler(async ({ input, context, errors }) => {
    requirePerson(context.actor.personId)
    const { indicator: code, areaId, startsOn, endsOn, parts } = input
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    const breakdown = await findBreakdown(context.tx, toPartsKey(parts))
    if (!indicator || breakdown === undefined) throw errors.NOT_FOUND()
    const stored = { indicator: code, indicatorId: indicator.id, areaId, breakdown, parts, startsOn, endsOn }
    if (!(await loadFigure(context, stored)).figure) throw errors.NOT_FOUND()
    const [named] = await nameFigures(context, [{ indicatorId: indicator.id, areaId, breakdown, startsOn, endsOn }])
    return { code: grouped(named!), address: toCodePath(named!, context.mailer?.publicUrl) }
  }),
})

type Place = Omit<queries.StoredCode, 'createdOn' | 'knownAt'>

interface CodeFigure {
  figure: Figure | null
  indicators: ReadFigures['indicators']
}

async function loadFigure(context: TransactionContext, place: Place, knownAt?: string): Promise<CodeFigure> {
  const { indicator: code, areaId, startsOn, endsOn, parts } = place
  const figureQuery = { codes: [code], areaIds: [areaId], from: startsOn, to: endsOn, parts, knownAt }
  const { figures, indicators } = await getFigures(context, { ...figureQuery, per: findPeriodLength(startsOn, endsOn) })
  const figure = figures.get(code)?.find((entry) => entry.startsOn === startsOn && entry.endsOn === endsOn)
  return { figure: figure ?? null, indicators }
}

/**
 * Returns the value on that day. If no underlying figure changed, it is the current value. If an underlying figure is
 * suppressed for the reader as a small number, the whole value is suppressed, because comparing old and new sums would
 * reveal it.
 */
async function getThen(context: TransactionContext, place: queries.StoredCode, now: CodeFigure) {
  const then = await loadFigure(context, place, place.knownAt)
  const made = [...new Map([...now.indicators, ...then.indicators]).values()]
  const figureQuery = {
    indicatorIds: made.filter(({ definition }) => definition.formula === null).map(({ id }) => id),
    areaIds: [place.areaId],
    from: place.startsOn,
    to: place.endsOn,
    breakdown: place.breakdown,
  }
  const since = await queries.getChangesSince(context.tx, figureQuery, place.knownAt)
  const isDefinedOtherwise = [...then.indicators.values()].some(
    (indicator) => now.indicators.get(indicator.code)?.version !== indicator.version,
  )
  const changed = since.changed || isDefinedOtherwise
  if (!changed) return { changed, figure: now.figure, changes: [] }
  return {
    changed,
    figure: then.figure && since.suppressed ? { ...then.figure, ...suppressedValues } : then.figure,
    changes: since.changed ? await queries.listChanges(context.tx, figureQuery, place.knownAt, maxChanges) : [],
  }
}
