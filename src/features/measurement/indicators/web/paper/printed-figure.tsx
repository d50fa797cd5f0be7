import { useQuery } from '@tanstack/react-query'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatMoment } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PrintedFigure } from '../../codes/contract.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorApi } from '../api.ts'
import { Explanation } from '../explain/explanation.tsx'
import { explainMessages } from '../explain/messages/index.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import own from './paper.module.css'

/** Compares the figure on paper with the current figure, and shows the changes and the explanation. */
export function PrintedFigureView({ printedFigure }: { printedFigure: PrintedFigure }) {
  const messages = useMessages(explainMessages).paper
  const { language, name } = useLocalizedText()
  const { period } = useFigures()
  const { indicator: code, areaId, startsOn, endsOn, parts, onPaper, currentFigure } = printedFigure
  const page = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const [area] = useAreaNames([areaId])
  const definition = page.data?.indicator.definition
  const unit = definition ? name(definition.unit.names) : ''
  const chosen = (definition?.dimensions ?? []).flatMap((dimension) =>
    dimension.values.filter((value) => value.code === parts[dimension.code]).map((value) => name(value.names)),
  )
  return (
    <div className={own.columns}>
      <Card
        title={definition ? name(definition.names) : code}
        hint={[area?.label, period(printedFigure), ...chosen, printedFigure.code].filter(Boolean).join(' · ')}
      >
        <dl className={own.both}>
          <div>
            <dt>{messages.onPaper(formatDate(printedFigure.createdOn, language, 'long'))}</dt>
            <dd>
              <Value figure={onPaper} unit={unit} />
            </dd>
          </div>
          <div>
            <dt>{messages.now}</dt>
            <dd>
              <Value figure={currentFigure} unit={unit} />
            </dd>
          </div>
        </dl>
        <p>{printedFigure.changed ? messages.differs : messages.same}</p>
        {printedFigure.printedVersion !== printedFigure.currentVersion && (
          <p>{messages.redefined(String(printedFigure.printedVersion), String(printedFigure.currentVersion))}</p>
        )}
        <Changes printedFigure={printedFigure} />
      </Card>
      <Stack gap={8}>
        <Explanation figure={{ code, areaId, startsOn, endsOn }} parts={parts} />
      </Stack>
    </div>
  )
}

/** Shows a value with notes, as far as the reader may read it; a distribution as text. */
function Value({ figure, unit }: { figure: Figure | null; unit: string }) {
  const messages = useMessages(explainMessages).paper
  const { area } = useMessages(indicatorMessages)
  const { exact, reason, listFigureNotes } = useFigures()
  if (!figure) return <span>{messages.noFigure}</span>
  const { value, distribution } = figure
  return (
    <>
      {distribution ? (
        <span>
          {area.distribution(
            exact(distribution.minimum),
            exact(distribution.median),
            exact(distribution.maximum),
            figure.known,
          )}
        </span>
      ) : value === null ? (
        <span>{reason(figure)}</span>
      ) : (
        <>
          <span className={styles.exact}>{exact(value)}</span> {unit}
        </>
      )}
      {listFigureNotes(figure).length > 0 && (
        <span className={styles.quiet}> {listFigureNotes(figure).join(' · ')}</span>
      )}
    </>
  )
}

function Changes({ printedFigure: { changes, omittedCount } }: { printedFigure: PrintedFigure }) {
  const why = useMessages(explainMessages)
  const { missing } = useMessages(indicatorMessages)
  const { language } = useLocalizedText()
  const { exact, period } = useFigures()
  const areas = new Map(
    useAreaNames(changes.map((change) => change.areaId)).map((useAreaName) => [useAreaName.id, useAreaName.label]),
  )
  if (changes.length === 0) return null
  const formatValue = ({ value, missing: reason }: (typeof changes)[number]['before']) =>
    value !== null ? exact(value) : reason && missing[reason]
  return (
    <>
      <h3 className={own.heading}>{why.paper.changes}</h3>
      <ul className={styles.rows}>
        {changes.map((change) => {
          const before = formatValue(change.before)
          const after = formatValue(change.after) ?? ''
          return (
            <li key={`${change.areaId} ${change.startsOn}`}>
              <span className={styles.rowHead}>
                <span>{areas.get(change.areaId) ?? ''}</span>
                <span>{before ? why.paper.changed(before, after) : why.paper.came(after)}</span>
              </span>
              <span className={styles.quiet}>
                {[
                  period(change),
                  `${why.recorded} ${formatMoment(change.recordedAt, language)}${change.recordedBy ? ` ${why.byAuthor(change.recordedBy)}` : ''}`,
                  change.reason && why.paper.reason(change.reason),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
      {omittedCount > 0 && <p className={styles.quiet}>{why.more(omittedCount)}</p>}
    </>
  )
}
