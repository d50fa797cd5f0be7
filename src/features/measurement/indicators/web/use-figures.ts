import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Amount } from '#shared/amount.ts'
import { getLocale } from '#shared/format.ts'
import type { Definition } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { indicatorMessages } from './messages/index.ts'
import { formatPeriod, type PeriodRange } from './periods.ts'

/** Returns formatters for the figures of an indicator in the reader's language. A missing figure shows the reason. */
export function useFigures() {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  return useMemo(() => {
    /** Uses the decimals of the unit. A figure that would be rounded to zero keeps two significant digits. */
    const amount = (value: Amount | number, { unit }: Pick<Definition, 'unit'>): string => {
      const size = Math.abs(Number(value))
      const isLost = size > 0 && size < 0.5 / 10 ** unit.decimals
      return new Intl.NumberFormat(
        getLocale(language),
        isLost
          ? { maximumSignificantDigits: 2 }
          : { minimumFractionDigits: unit.decimals, maximumFractionDigits: unit.decimals },
      ).format(value as number)
    }
    /** Formats with full precision, for pages that explain a figure. */
    const exact = (value: Amount): string =>
      // A decimal string keeps every digit.
      new Intl.NumberFormat(getLocale(language), { maximumFractionDigits: 12 }).format(value as unknown as number)
    const period = (periodRange: PeriodRange): string => formatPeriod(periodRange, language, messages.quarter)
    const reason = (figure: Pick<Figure, 'missing'> | undefined): string =>
      figure?.missing === 'small_numbers'
        ? messages.missing.small_numbers
        : figure?.missing
          ? messages.notAvailable(messages.missing[figure.missing])
          : messages.noFigure
    /** Formats the figure, the distribution or the missing reason, without notes. */
    const formatFigure = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string =>
      figure?.distribution
        ? messages.area.distribution(
            amount(figure.distribution.minimum, definition),
            amount(figure.distribution.median, definition),
            amount(figure.distribution.maximum, definition),
            figure.known,
          )
        : figure?.value != null
          ? amount(figure.value, definition)
          : reason(figure)
    /** Returns the cautions for using a figure. */
    const listFigureNotes = (figure: Figure | undefined): string[] =>
      figure
        ? [
            figure.provisional ? messages.states.provisional : '',
            figure.partial ? messages.states.partial : '',
            figure.withheld ? messages.states.withheld : '',
          ].filter(Boolean)
        : []
    /** For a survey: the number of answers and the interval. */
    const survey = (figure: Figure | undefined, { unit }: Pick<Definition, 'unit'>): string[] => {
      const { n = null, low = null, high = null } = figure?.survey ?? {}
      return [
        n === null ? '' : messages.survey.answered(n.toLocaleString(getLocale(language))),
        low === null || high === null ? '' : messages.survey.interval(amount(low, { unit }), amount(high, { unit })),
      ].filter(Boolean)
    }
    const describeFigure = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string => {
      const unit = figure?.value == null && !figure?.distribution ? '' : ` ${name(definition.unit.names)}`
      return [
        `${formatFigure(figure, definition)}${unit}`,
        ...listFigureNotes(figure),
        ...survey(figure, definition),
      ].join(', ')
    }
    return {
      amount,
      exact,
      period,
      reason,
      formatFigure: formatFigure,
      listFigureNotes: listFigureNotes,
      survey,
      describeFigure: describeFigure,
    }
  }, [messages, language, name])
}
