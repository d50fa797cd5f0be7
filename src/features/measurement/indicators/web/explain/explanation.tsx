import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { FigureAnomalies } from './anomalies.tsx'
import { Approval } from './approval.tsx'
import { Formula } from './formula.tsx'
import { explainMessages } from './messages/index.ts'
import { Rows } from './rows.tsx'
import { SubmissionInfo } from './submission-info.tsx'
import type { Explained } from './use-explanation.ts'

/** Explains a number down to the rows: meaning, computation, source, time and access. */
export function Explanation({ figure: of, parts }: { figure: Explained; parts: Parts }) {
  const messages = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { name } = useLocalizedText()
  const { exact, reason, listFigureNotes, survey, amount } = useFigures()
  const { code, areaId, startsOn, endsOn } = of
  const page = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const query = useQuery(
    indicatorApi.figures.explainFigure.queryOptions({ input: { indicator: code, areaId, startsOn, endsOn, parts } }),
  )
  const definition = page.data?.indicator.definition
  const figure = query.data?.figure
  const isReported = figure !== undefined && (figure.derivation === 'reported' || figure.reported !== null)
  const version = page.data?.versions.find(
    (entry) => entry.version === (figure?.definitionVersion ?? page.data.indicator.version),
  )
  return (
    <>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {(query.isPending || page.isPending) && !query.error && <Skeleton label={messages.loading} rows={6} />}
      {figure && definition && page.data && (
        <>
          <div className={styles.made}>
            <p className={styles.quiet}>
              <Link href={`/indicators/${code}`}>{name(definition.names)}</Link>
            </p>
            {figure.value !== null ? (
              <p>
                <span className={styles.exact}>{exact(figure.value)}</span> {name(definition.unit.names)}
              </p>
            ) : (
              <p>
                {figure.distribution
                  ? messages.area.distribution(
                      amount(figure.distribution.minimum, definition),
                      amount(figure.distribution.median, definition),
                      amount(figure.distribution.maximum, definition),
                      figure.known,
                    )
                  : reason(figure)}
              </p>
            )}
            <p className={styles.quiet}>
              {[
                messages.area.making[figure.derivation],
                figure.derivation === 'reported' ? '' : messages.area.madeOf(figure.known, figure.unknownCount),
                ...listFigureNotes(figure),
                ...survey(figure, definition),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {figure.reported !== null && figure.derivation === 'summed' && (
              <p>{messages.area.reported(exact(figure.reported))}</p>
            )}
            {figure.withheld && <p>{why.withheld}</p>}
            {figure.missing === 'small_numbers' && <p>{why.small(definition.suppressionThreshold)}</p>}
          </div>
          {definition.formula && (
            <SidePanelSection heading={why.formula}>
              <Formula
                formula={definition.formula}
                numerator={query.data?.numerator ?? null}
                denominator={query.data?.denominator ?? null}
                figure={of}
              />
            </SidePanelSection>
          )}
          <SidePanelSection heading={why.rows}>
            <Rows
              rows={query.data?.rows ?? []}
              omittedCount={query.data?.omittedCount ?? 0}
              formatValue={(value) => exact(value)}
            />
          </SidePanelSection>
          {isReported && <SubmissionInfo figure={of} parts={parts} />}
          {query.data && <Approval approval={query.data.approval} figure={of} parts={parts} isReported={isReported} />}
          {query.data && <FigureAnomalies figure={of} parts={parts} rows={query.data.rows} definition={definition} />}
          <SidePanelSection heading={why.meaning}>
            <div className={styles.made}>
              {definition.description && <p>{name(definition.description)}</p>}
              {definition.knownBias && (
                <p>
                  <b>{messages.interpretation.bias}</b> {name(definition.knownBias)}
                </p>
              )}
              <dl className={styles.facts}>
                <dt>{why.version}</dt>
                <dd>{messages.versions.version(version?.version ?? page.data.indicator.version)}</dd>
                <dt className={styles.long}>{messages.facts.source}</dt>
                <dd className={styles.long}>{definition.sourceNames ? name(definition.sourceNames) : why.noSource}</dd>
                <dt>{messages.facts.owner}</dt>
                <dd>{name(page.data.owner.names)}</dd>
                <dt>{why.marking}</dt>
                <dd>
                  <MarkingBadge marking={page.data.indicator.marking} />
                </dd>
              </dl>
            </div>
          </SidePanelSection>
        </>
      )}
    </>
  )
}
