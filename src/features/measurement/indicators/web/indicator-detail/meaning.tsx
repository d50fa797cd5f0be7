import { useQuery } from '@tanstack/react-query'
import { useKinds } from '#features/country/registry/web/index.ts'
import { thresholdApi } from '#features/measurement/small-numbers/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatDuration, formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'

/** Shows the definition of an indicator: supplier, unit, aggregation and formula. */
export function MeaningCard({ page }: { page: IndicatorPage }) {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { indicator, owner } = page
  const { definition } = indicator
  const facts = messages.facts
  // The instance may set a higher threshold than the indicator.
  const threshold = useQuery({
    ...thresholdApi.getThreshold.queryOptions({ input: {} }),
    enabled: definition.suppressionThreshold !== null,
    staleTime: 300_000,
  })
  return (
    <Card title={messages.views.meaning} note={definition.description ? name(definition.description) : undefined}>
      <dl className={styles.facts}>
        {definition.sourceNames && (
          <>
            <dt className={styles.long}>{facts.source}</dt>
            <dd className={styles.long}>{name(definition.sourceNames)}</dd>
          </>
        )}
        <dt>{facts.owner}</dt>
        <dd>
          <Link href={`/organisations/${owner.id}`}>{name(owner.names)}</Link>
        </dd>
        <dt>{facts.unit}</dt>
        <dd>{name(definition.unit.names)}</dd>
        {definition.formula && (
          <>
            <dt className={styles.long}>{facts.formula}</dt>
            <dd className={styles.long}>
              <FormulaLine formula={definition.formula} />
            </dd>
          </>
        )}
        <dt>{facts.level}</dt>
        <dd>{areaKind(definition.level)}</dd>
        <dt>{facts.overArea}</dt>
        <dd>
          {definition.formula
            ? messages.interpretation.ratio(name(definition.unit.names))
            : facts.area[definition.addsOverArea]}
        </dd>
        <dt>{facts.overTime}</dt>
        <dd>{facts.time[definition.addsOverTime]}</dd>
        {definition.rhythm && (
          <>
            <dt>{facts.rhythm}</dt>
            <dd>{formatDuration(definition.rhythm, language)}</dd>
          </>
        )}
        {definition.dataLagDays !== null && (
          <>
            <dt>{facts.lag}</dt>
            <dd>{facts.days(definition.dataLagDays)}</dd>
          </>
        )}
        {definition.suppressionThreshold !== null && (
          <>
            <dt>{facts.small}</dt>
            <dd>
              {facts.suppressionThreshold(
                Math.max(definition.suppressionThreshold, threshold.data?.suppressionThreshold ?? 0),
              )}
            </dd>
          </>
        )}
        {definition.dimensions.length > 0 && (
          <>
            <dt>{facts.dimensions}</dt>
            <dd>{definition.dimensions.map((dimension) => name(dimension.names)).join(', ')}</dd>
          </>
        )}
        <dt>{facts.code}</dt>
        <dd>
          <code>{indicator.code}</code>
        </dd>
        <dt>{facts.marking}</dt>
        <dd>
          <MarkingBadge marking={indicator.marking} />
        </dd>
      </dl>
      {page.versions.length > 0 && (
        <details open={page.versions.length > 1}>
          <summary>{messages.versions.title}</summary>
          <ol className={styles.versions}>
            {page.versions.map((version) => (
              <li key={version.version}>
                <b>{messages.versions.version(version.version)}</b>{' '}
                {version.validFrom
                  ? messages.versions.from(formatDate(version.validFrom, language, 'long'))
                  : messages.versions.always}
                {version.breaks && <div>{messages.versions.breaks}</div>}
                {version.reason && <div>{version.reason}</div>}
                <div className={styles.quiet}>
                  {[formatDate(version.savedAt.slice(0, 10), language), version.savedBy].filter(Boolean).join(' · ')}
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Card>
  )
}

function FormulaLine({ formula }: { formula: NonNullable<IndicatorPage['indicator']['definition']['formula']> }) {
  const messages = useMessages(indicatorMessages)
  const { language } = useLocalizedText()
  const names = useIndicatorNames([formula.numerator, formula.denominator].filter((value) => value !== 'population'))
  const renderLink = (code: string) => <Link href={`/indicators/${code}`}>{names.get(code) ?? code}</Link>
  return (
    <>
      {renderLink(formula.numerator)} ÷{' '}
      {formula.denominator === 'population' ? messages.facts.population : renderLink(formula.denominator)} ×{' '}
      {formatNumber(formula.per, language)}
    </>
  )
}

/** Returns the names of indicators by code, without those that are still loading. */
export function useIndicatorNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const { name } = useLocalizedText()
  const { data } = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({ input: { codes: [...codes].sort(), limit: 200 } }),
    enabled: codes.length > 0,
    staleTime: 300_000,
  })
  return new Map(data?.rows.map(({ indicator }) => [indicator.code, name(indicator.definition.names)]))
}

/** Shows what every reader should know first: known bias, why there is no colour, and related indicators. */
export function Caution({ page }: { page: IndicatorPage }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { knownBias, polarity, perception, effortIndicators } = page.indicator.definition
  const names = useIndicatorNames(effortIndicators)
  if (!knownBias && polarity !== 'ambiguous' && !perception && effortIndicators.length === 0) return null
  return (
    <div className={styles.bias}>
      <span aria-hidden="true">◇</span>
      <div>
        {perception && <p>{messages.interpretation.perception}</p>}
        {polarity === 'ambiguous' && <p>{messages.interpretation.ambiguous}</p>}
        {knownBias && (
          <p>
            <b>{messages.interpretation.bias}</b> {name(knownBias)}
          </p>
        )}
        {effortIndicators.length > 0 && (
          <p>
            {messages.interpretation.relatedIndicators}{' '}
            {effortIndicators.map((code, index) => (
              <span key={code}>
                {index > 0 && ', '}
                <Link href={`/indicators/${code}`}>{names.get(code) ?? code}</Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
