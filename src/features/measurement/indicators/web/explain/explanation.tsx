import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
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

type ExplainedFigure = Awaited<ReturnType<typeof indicatorApi.figures.explainFigure.call>>

/** Explains a number down to the rows: meaning, computation, source, time and access. */
export function Explanation({ figure, parts }: { figure: Explained; parts: Parts }) {
  const messages = useMessages(explainMessages)
  const { exact } = useFigures()
  const { code, areaId, startsOn, endsOn } = figure
  const page = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const explanation = useQuery(
    indicatorApi.figures.explainFigure.queryOptions({ input: { indicator: code, areaId, startsOn, endsOn, parts } }),
  )
  return (
    <QueryView query={joinQueries({ page, explanation })} rows={6}>
      {(data) => {
        const { definition } = data.page.indicator
        const { numerator, denominator, rows, omittedCount, approval } = data.explanation
        const { derivation, reported } = data.explanation.figure
        const isReported = derivation === 'reported' || reported !== null
        return (
          <>
            <FigureFacts page={data.page} figure={data.explanation.figure} />
            {definition.formula && (
              <SidePanelSection heading={messages.formula}>
                <Formula
                  formula={definition.formula}
                  numerator={numerator}
                  denominator={denominator}
                  rate={data.explanation.figure}
                  figure={figure}
                />
              </SidePanelSection>
            )}
            <SidePanelSection heading={messages.rows}>
              <Rows rows={rows} omittedCount={omittedCount} formatValue={(value) => exact(value)} />
            </SidePanelSection>
            {isReported && <SubmissionInfo figure={figure} parts={parts} />}
            <Approval approval={approval} figure={figure} parts={parts} isReported={isReported} />
            <FigureAnomalies figure={figure} parts={parts} rows={rows} definition={definition} />
            <FigureMeaning page={data.page} definitionVersion={data.explanation.figure.definitionVersion} />
          </>
        )
      }}
    </QueryView>
  )
}

/** The value of a figure, how it was made, and why it is missing or incomplete. */
function FigureFacts({ page, figure }: { page: IndicatorPage; figure: ExplainedFigure['figure'] }) {
  const messages = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { name } = useLocalizedText()
  const { exact, reason, listFigureNotes, survey } = useFigures()
  const { code, definition } = page.indicator
  const { distribution } = figure
  return (
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
          {distribution
            ? messages.area.distribution(
                exact(distribution.minimum),
                exact(distribution.median),
                exact(distribution.maximum),
                figure.known,
              )
            : reason(figure)}
        </p>
      )}
      <p className={styles.quiet}>
        {[
          messages.area.making[figure.derivation],
          figure.derivation === 'reported' ? '' : messages.area.madeOf(figure.known, exact(`${figure.known}`)),
          ...listFigureNotes(figure),
          ...survey(figure, definition),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {figure.reported !== null && figure.derivation === 'summed' && (
        <p>{messages.area.reported(exact(figure.reported), figure.unknownCount)}</p>
      )}
      {figure.withheld && <p>{why.withheld}</p>}
      {figure.missing === 'small_numbers' && <p>{why.small(definition.suppressionThreshold)}</p>}
    </div>
  )
}

function FigureMeaning({ page, definitionVersion }: { page: IndicatorPage; definitionVersion: number | null }) {
  const messages = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { name } = useLocalizedText()
  const { definition, version: currentVersion, marking } = page.indicator
  const version = page.versions.find((entry) => entry.version === (definitionVersion ?? currentVersion))
  return (
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
          <dd>{messages.versions.version(version?.version ?? currentVersion)}</dd>
          <dt className={styles.long}>{messages.facts.source}</dt>
          <dd className={styles.long}>{definition.sourceNames ? name(definition.sourceNames) : why.noSource}</dd>
          <dt>{messages.facts.owner}</dt>
          <dd>{name(page.owner.names)}</dd>
          <dt>{why.marking}</dt>
          <dd>
            <MarkingBadge marking={marking} />
          </dd>
        </dl>
      </div>
    </SidePanelSection>
  )
}
