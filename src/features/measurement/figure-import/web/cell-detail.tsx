import { useKinds } from '#features/country/registry/web/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatNumber, formatShare } from '#shared/format.ts'
import { colon } from '#shared/punctuation.ts'
import { figureImportMessages } from '../messages/index.ts'
import type { PreviewFigure, PreviewRow } from '../preview/entities.ts'
import styles from './file-grid.module.css'
import { fromFileMessages } from './messages/index.ts'
import { useDefinitions } from './use-definitions.ts'

/** Shows the content of the current cell and the resulting figure. */
export function CellDetail({ row, column }: { row: PreviewRow | undefined; column: number }) {
  const messages = useMessages(fromFileMessages)
  const became = useMessages(figureImportMessages).cellResults
  const { language } = useLocalizedText()
  const cell = row?.cells[column]
  const number = (count: number) => formatNumber(count, language)
  return (
    <div className={styles.detail} role="status">
      {row ? (
        <>
          <span className={styles.where}>{messages.grid.cell(number(row.number), number(column + 1))}</span>
          <span>
            {cell?.text ? messages.quoted(cell.text) : messages.grid.empty}
            {' · '}
            <b>{became[cell?.result ?? 'note']}</b>
          </span>
          {cell?.figure && <Figure figure={cell.figure} />}
        </>
      ) : (
        messages.grid.pick
      )}
    </div>
  )
}

function Figure({ figure }: { figure: PreviewFigure }) {
  const messages = useMessages(fromFileMessages)
  const { states } = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { exact, period, reason } = useFigures()
  const definition = useDefinitions([figure.indicator]).get(figure.indicator)
  const parts = Object.entries(figure.parts).map(([dimension, code]) => {
    const dimensionDefinition = definition?.dimensions.find((entry) => entry.code === dimension)
    const value = dimensionDefinition?.values.find((entry) => entry.code === code)
    return [dimensionDefinition ? name(dimensionDefinition.names) : dimension, value ? name(value.names) : code].join(
      colon(language),
    )
  })
  const unit = definition && figure.value !== null ? name(definition.unit.names) : ''
  return (
    <span>
      {[
        definition ? name(definition.names) : figure.indicator,
        `${name(figure.area.names)} (${areaKind(figure.area.kind)})`,
        period(figure),
        ...parts,
        `${figure.value === null ? reason(figure) : exact(figure.value)} ${unit}`.trim(),
        figure.state === 'provisional' && states.provisional,
        figure.partialTo !== null && messages.grid.partial(formatDate(figure.partialTo, language)),
        figure.confidence < 0.99 && messages.grid.sure(formatShare(figure.confidence, language)),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
