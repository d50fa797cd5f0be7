import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { Definition } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { explainMessages } from './messages/index.ts'
import type { Explained } from './use-explanation.ts'

/**
 * Shows numerator and denominator with their values. Inhabitants: of 1 January of the year, otherwise of the last known
 * earlier year.
 */
export function Formula(props: {
  formula: NonNullable<Definition['formula']>
  numerator: Figure | null
  denominator: Figure | null
  /** The rate. */
  rate: Figure
  figure: Explained
}) {
  const { formula, numerator, denominator, rate, figure: of } = props
  const messages = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { language, name } = useLocalizedText()
  const { exact, listFigureNotes, reason } = useFigures()
  const named = useQuery(
    indicatorApi.definitions.listIndicators.queryOptions({
      input: { codes: [formula.numerator, formula.denominator].filter((value) => value !== 'population') },
    }),
  )
  const byInhabitants = formula.denominator === 'population'
  const area = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids: [of.areaId], date: 'any' } }),
    enabled: byInhabitants,
  })
  const population = area.data?.rows[0]?.population ?? {}
  const year = Object.keys(population)
    .filter((key) => key <= of.startsOn.slice(0, 4))
    .toSorted()
    .at(-1)
  const getName = (code: string) =>
    name(named.data?.rows.find(({ indicator }) => indicator.code === code)?.indicator.definition.names) || code
  const renderLink = (code: string) => <Link href={`/indicators/${code}?area=${of.areaId}`}>{getName(code)}</Link>
  const formatOperand = (figure: Figure | null) =>
    figure?.value != null ? [exact(figure.value), ...listFigureNotes(figure)].join(' · ') : reason(figure ?? undefined)
  const formatCovered = (value: string | undefined) =>
    value === undefined ? null : <p>{why.covered(exact(value), rate.known)}</p>
  return (
    <div className={styles.made}>
      <p>
        {renderLink(formula.numerator)} ÷ {byInhabitants ? messages.facts.population : renderLink(formula.denominator)}{' '}
        × {formatNumber(formula.per, language)}
      </p>
      <dl className={styles.facts}>
        <dt className={styles.long}>{why.numerator}</dt>
        <dd className={styles.long}>
          {formatOperand(numerator)}
          {formatCovered(rate.covered?.numerator)}
        </dd>
        <dt className={styles.long}>{why.denominator}</dt>
        <dd className={styles.long}>
          {byInhabitants
            ? year === undefined
              ? messages.missing.unknown
              : why.inhabitants(formatNumber(population[year]!, language), year)
            : formatOperand(denominator)}
          {formatCovered(rate.covered?.denominator)}
        </dd>
      </dl>
    </div>
  )
}
