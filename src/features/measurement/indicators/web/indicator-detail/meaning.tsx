import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
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
  const { name } = useLocalizedText()
  const { indicator, owner } = page
  const { definition } = indicator
  const facts = messages.facts
  return (
    <Card title={messages.views.meaning} hint={definition.description ? name(definition.description) : undefined}>
      <dl className={styles.facts}>
        {definition.sourceNames && (
          <Fact label={facts.source} isLong>
            {name(definition.sourceNames)}
          </Fact>
        )}
        <Fact label={facts.owner}>
          <Link href={`/organisations/${owner.id}`}>{name(owner.names)}</Link>
        </Fact>
        <Fact label={facts.unit}>{name(definition.unit.names)}</Fact>
        {definition.formula && (
          <Fact label={facts.formula} isLong>
            <FormulaLine formula={definition.formula} />
          </Fact>
        )}
        <CountingFacts definition={definition} />
        <Fact label={facts.code}>
          <code>{indicator.code}</code>
        </Fact>
        <Fact label={facts.marking}>
          <MarkingBadge marking={indicator.marking} />
        </Fact>
      </dl>
      {page.versions.length > 0 && <DefinitionVersions versions={page.versions} />}
    </Card>
  )
}

function Fact({ label, isLong, children }: { label: string; isLong?: boolean; children: ReactNode }) {
  const className = isLong ? styles.long : undefined
  return (
    <>
      <dt className={className}>{label}</dt>
      <dd className={className}>{children}</dd>
    </>
  )
}

type Definition = IndicatorPage['indicator']['definition']

/** What is counted, how it is combined, and when it is reported. */
function CountingFacts({ definition }: { definition: Definition }) {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const facts = messages.facts
  // The instance may set a higher threshold than the indicator.
  const threshold = useQuery({
    ...thresholdApi.getThreshold.queryOptions({ input: {} }),
    enabled: definition.suppressionThreshold !== null,
    staleTime: 300_000,
  })
  return (
    <>
      <Fact label={facts.level}>{areaKind(definition.level)}</Fact>
      <Fact label={facts.overArea}>
        {definition.formula
          ? messages.interpretation.ratio(name(definition.unit.names))
          : facts.area[definition.addsOverArea]}
      </Fact>
      <Fact label={facts.overTime}>{facts.time[definition.addsOverTime]}</Fact>
      {definition.rhythm && <Fact label={facts.rhythm}>{formatDuration(definition.rhythm, language)}</Fact>}
      {definition.dataLagDays !== null && <Fact label={facts.lag}>{facts.days(definition.dataLagDays)}</Fact>}
      {definition.suppressionThreshold !== null && (
        <Fact label={facts.small}>
          {facts.suppressionThreshold(
            Math.max(definition.suppressionThreshold, threshold.data?.suppressionThreshold ?? 0),
          )}
        </Fact>
      )}
      {definition.dimensions.length > 0 && (
        <Fact label={facts.dimensions}>
          {definition.dimensions.map((dimension) => name(dimension.names)).join(', ')}
        </Fact>
      )}
    </>
  )
}

function DefinitionVersions({ versions }: Pick<IndicatorPage, 'versions'>) {
  const messages = useMessages(indicatorMessages).versions
  const { language } = useLocalizedText()
  return (
    <details open={versions.length > 1}>
      <summary>{messages.title}</summary>
      <ol className={styles.versions}>
        {versions.map((version) => (
          <li key={version.version}>
            <b>{messages.version(version.version)}</b>{' '}
            {version.validFrom ? messages.from(formatDate(version.validFrom, language, 'long')) : messages.always}
            {version.breaks && <div>{messages.breaks}</div>}
            {version.reason && <div>{version.reason}</div>}
            <div className={styles.quiet}>
              {[formatDate(version.savedAt.slice(0, 10), language), version.savedBy].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}

function FormulaLine({ formula }: { formula: NonNullable<Definition['formula']> }) {
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
