import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { Indicator } from '../entities.ts'
import { readFigures } from '../figures/read.ts'
import { keyOfParts } from '../observations/model.ts'
import type { ExpectedResult, StandingNow } from './contract.ts'
import { perOf } from './model.ts'
import type { StoredResult } from './queries/results.ts'
import { judge, type MeasuredPeriod } from './standing.ts'

/** So many of the latest periods are shown. */
const shownPeriods = 24
/** How far back the figures of a result are read: enough for its trend, and for the years before its plan. */
const yearsBefore = 10

/**
 * Results beside what came of them, as the reader may read the figures: each reading of figures is asked once for all results that
 * need the same periods and parts.
 */
export async function withFigures(work: Work, results: readonly StoredResult[]): Promise<ExpectedResult[]> {
  const groups = Map.groupBy(results, (one) => `${perOf(one.expectation) ?? ''} ${keyOfParts(one.parts)}`)
  const measured = new Map<StoredResult, { series: MeasuredPeriod[]; withheld: boolean }>()
  for (const its of groups.values()) {
    const per = perOf(its[0]!.expectation)
    const { figures, withheld } = await readFigures(work, {
      codes: [...new Set(its.map((one) => one.indicator.code))],
      areaIds: [...new Set(its.map((one) => one.area.id))],
      from: `${Number(work.today.slice(0, 4)) - yearsBefore}-01-01`,
      to: work.today,
      per,
      parts: its[0]!.parts,
    })
    for (const one of its) {
      const { code } = one.indicator
      const own = (figures.get(code) ?? []).filter((figure) => figure.areaId === one.area.id)
      measured.set(one, {
        series: own
          .toSorted((before, after) => (before.startsOn < after.startsOn ? -1 : 1))
          .map(({ startsOn, endsOn, value, missing, provisional, partial }) => ({
            startsOn,
            endsOn,
            value: value === null ? null : Number(value),
            missing,
            provisional,
            partial,
          })),
        withheld: withheld.get(code)?.includes(one.area.id) ?? false,
      })
    }
  }
  const beside = await findIndicators(work.tx, [
    ...new Set(results.flatMap((one) => one.indicator.definition.readBeside)),
  ])
  return results.map((one) => resultOf(one, measured.get(one)!, beside, work.today))
}

function resultOf(
  result: StoredResult,
  { series, withheld }: { series: MeasuredPeriod[]; withheld: boolean },
  beside: ReadonlyMap<string, Indicator>,
  today: LegalDate,
): ExpectedResult {
  const { id, elementId, indicator, area, parts, expectation, revision, promisedOn } = result
  const { code, definition } = indicator
  const { names, kind, polarity, unit, readBeside } = definition
  return {
    id,
    elementId,
    indicator: {
      code,
      names,
      kind,
      polarity,
      unit,
      readBeside: readBeside.flatMap((one) => {
        const effort = beside.get(one)
        return effort ? [{ code: one, names: effort.definition.names }] : []
      }),
    },
    area: { id: area.id, names: area.names },
    parts,
    expectation,
    revision,
    promisedOn,
    redefined: promisedOn !== null && indicator.version !== result.definitionVersion,
    series: series.slice(-shownPeriods).map(({ startsOn, endsOn, value, provisional, partial }) => ({
      startsOn,
      endsOn,
      value,
      open: provisional || partial,
    })),
    now: standingNow(result, series, { today, withheld }),
  }
}

/** What the rule says, and the word of a person while that holds. What gets no colour is not coloured by a person either. */
function standingNow(
  { expectation, indicator, status, variances }: StoredResult,
  series: readonly MeasuredPeriod[],
  at: { today: LegalDate; withheld: boolean },
): StandingNow {
  const { standing, ...judged } = judge(expectation, indicator.definition, series, at)
  const overridden = status && status.until > at.today && standing !== 'read_with_effort' ? status : null
  const { latest } = judged
  const said = latest && variances.find((one) => one.startsOn === latest.startsOn && one.endsOn === latest.endsOn)
  return {
    ...judged,
    standing: overridden?.standing ?? standing,
    byRule: standing,
    overridden,
    variance: said
      ? { cause: said.cause, words: said.words, consequence: said.consequence, saidBy: said.saidBy }
      : null,
  }
}
