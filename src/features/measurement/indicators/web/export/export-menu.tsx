import { useMutation } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { useSession } from '#platform/web/session.tsx'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Parts } from '../../entities.ts'
import { indicatorClient } from '../api.ts'
import { toExternalViewInput, useExternalView } from '../external-view.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { Per, PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { type ChartPicture, savePicture } from './picture-file.ts'

export interface ExportMenuProps {
  /** The exported indicators. */
  pages: readonly IndicatorPage[]
  selection: {
    /** Groups of indicators with parts (none: the whole) and areas. */
    groups: readonly { indicators: readonly string[]; parts: Parts; areaIds: readonly Id[] }[]
    per: Per | undefined
    from?: LegalDate
    to?: LegalDate
  }
  /** The charts that are drawn now. */
  pictures: () => readonly ChartPicture[]
  /** Lines below the title of the chart. */
  lines: readonly string[]
  /** The legend below the chart. */
  legend: string
  /** A figure of the chart that a printed code below the chart opens. */
  printedFigure?: PeriodRange & { areaId: Id }
}

/** Exports the figures as a file with status and source, and the chart with the source. */
export function ExportMenu({ pages, selection, pictures, lines, legend, printedFigure }: ExportMenuProps) {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const describeError = useErrorMessage()
  const toast = useToast()
  const { person } = useSession()
  const { period } = useFigures()
  const { externalView } = useExternalView()
  const joinDistinct = (of: (page: IndicatorPage) => string) => [...new Set(pages.map(of))].join(', ')
  const take = useMutation({
    mutationFn: async (kind: 'csv' | 'xlsx' | 'svg' | 'png') => {
      if (kind === 'csv' || kind === 'xlsx') {
        const { groups, per, from = '1800-01-01', to = '2200-01-01' } = selection
        const [first, ...also] = groups.map(({ indicators, parts, areaIds }) => ({
          indicators: [...indicators],
          parts,
          areaIds: [...areaIds],
        }))
        if (!first) return
        const input = { ...first, also, per, from, to, language, ...toExternalViewInput(externalView), format: kind }
        return saveGeneratedFile(await indicatorClient.figureFiles.exportFigures(input))
      }
      const chartPictures = pictures()
      if (chartPictures.length === 0) throw new Error(messages.exportOptions.failed)
      const [entry] = pages
      const coded =
        printedFigure && person && entry
          ? await indicatorClient.figureCodes.createFigureCode({
              indicator: entry.indicator.code,
              areaId: printedFigure.areaId,
              startsOn: printedFigure.startsOn,
              endsOn: printedFigure.endsOn,
              parts: selection.groups[0]?.parts ?? {},
            })
          : undefined
      const today = legalToday()
      const source = joinDistinct(({ indicator: { definition }, owner }) => name(definition.sourceNames ?? owner.names))
      const codes = pages.map(({ indicator }) => indicator.code).join('-')
      await savePicture(
        chartPictures,
        {
          title: joinDistinct(({ indicator }) => name(indicator.definition.names)),
          lines: [...lines, joinDistinct(({ indicator }) => name(indicator.definition.unit.names))],
          foot: [
            legend,
            messages.exportOptions.source(source),
            messages.exportOptions.exportedOn(formatDate(today, language, 'long')),
            ...(printedFigure && coded
              ? [messages.exportOptions.opens(period(printedFigure), coded.code, coded.address)]
              : []),
          ],
        },
        `${codes.slice(0, 100)}-${today}`,
        kind,
      )
    },
    onError: (error, kind) =>
      toast({
        message: kind === 'csv' || kind === 'xlsx' ? describeError(error) : messages.exportOptions.failed,
        tone: 'bad',
      }),
  })
  return (
    <div role="group" aria-label={messages.exportOptions.label} className={styles.actions} data-print="hide">
      {(['csv', 'xlsx', 'svg', 'png'] as const).map((kind) => (
        <Button
          key={kind}
          size="small"
          variant="quiet"
          busy={take.isPending && take.variables === kind}
          onClick={() => take.mutate(kind)}
        >
          {messages.exportOptions[kind]}
        </Button>
      ))}
    </div>
  )
}
