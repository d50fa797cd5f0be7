import { useMemo } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Amount } from '#shared/amount.ts'
import { localeOf } from '#shared/format.ts'
import type { Definition } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { indicatorMessages } from './messages/index.ts'
import { type PeriodOf, periodWords } from './periods.ts'

/** Figures of an indicator in words, as the reader's language writes them; what is not known says why. */
export function useFigures() {
  const words = useWords(indicatorMessages)
  const { language, name } = useReading()
  return useMemo(() => {
    /** With the decimals of its unit; a figure that these would round away keeps the two that count. */
    const amount = (value: Amount | number, { unit }: Pick<Definition, 'unit'>): string => {
      const size = Math.abs(Number(value))
      const isLost = size > 0 && size < 0.5 / 10 ** unit.decimals
      return new Intl.NumberFormat(
        localeOf(language),
        isLost
          ? { maximumSignificantDigits: 2 }
          : { minimumFractionDigits: unit.decimals, maximumFractionDigits: unit.decimals },
      ).format(value as number)
    }
    /** As exactly as it was counted: what a page that explains a figure shows. */
    const exact = (value: Amount): string =>
      // A decimal text keeps every digit.
      new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 12 }).format(value as unknown as number)
    const period = (one: PeriodOf): string => periodWords(one, language, words.quarter)
    const reason = (figure: Pick<Figure, 'missing'> | undefined): string =>
      figure?.missing === 'small_numbers'
        ? words.missing.small_numbers
        : figure?.missing
          ? words.notAvailable(words.missing[figure.missing])
          : words.noFigure
    /** The figure, its spread, or why there is none; without what is to be known of it. */
    const shown = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string =>
      figure?.spread
        ? words.area.spread(
            amount(figure.spread.least, definition),
            amount(figure.spread.median, definition),
            amount(figure.spread.most, definition),
            figure.known,
          )
        : figure?.value != null
          ? amount(figure.value, definition)
          : reason(figure)
    /** What is to be known of a figure before one uses it. */
    const remarks = (figure: Figure | undefined): string[] =>
      figure
        ? [
            figure.provisional ? words.states.provisional : '',
            figure.partial ? words.states.partial : '',
            figure.withheld ? words.states.withheld : '',
          ].filter(Boolean)
        : []
    /** Of what was asked of people: how many answered, and its interval. */
    const survey = (figure: Figure | undefined, { unit }: Pick<Definition, 'unit'>): string[] => {
      const { n = null, low = null, high = null } = figure?.survey ?? {}
      return [
        n === null ? '' : words.survey.answered(n.toLocaleString(localeOf(language))),
        low === null || high === null ? '' : words.survey.interval(amount(low, { unit }), amount(high, { unit })),
      ].filter(Boolean)
    }
    const said = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string => {
      const unit = figure?.value == null && !figure?.spread ? '' : ` ${name(definition.unit.names)}`
      return [`${shown(figure, definition)}${unit}`, ...remarks(figure), ...survey(figure, definition)].join(', ')
    }
    return { amount, exact, period, reason, shown, remarks, survey, said }
  }, [words, language, name])
}
