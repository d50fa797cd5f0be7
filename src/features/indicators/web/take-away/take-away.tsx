import { useMutation } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { keepFile } from '#platform/web/save-file.ts'
import { useSession } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Parts } from '../../entities.ts'
import { indicatorClient } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { Per, PeriodOf } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { savePicture } from './picture-file.ts'

export interface TakeAwayProps {
  page: IndicatorPage
  asked: { areaIds: readonly Id[]; parts: Parts; per: Per | undefined; from?: string }
  /** What is drawn now. */
  picture: () => SVGSVGElement | undefined
  /** Under the title of the picture. */
  lines: readonly string[]
  /** Under it: how it is read. */
  legend: string
  /** A figure of the picture that one opens by a code printed under it. */
  opens?: PeriodOf & { areaId: Id }
}

/** The figures as a file with their states and sources, and the picture with its source. */
export function TakeAway({ page, asked, picture, lines, legend, opens }: TakeAwayProps) {
  const words = useWords(indicatorMessages)
  const { language, name } = useReading()
  const refusal = useRefusalWords()
  const toast = useToast()
  const { person } = useSession()
  const { period } = useFigures()
  const { code, definition } = page.indicator
  const take = useMutation({
    mutationFn: async (kind: 'csv' | 'xlsx' | 'svg' | 'png') => {
      if (kind === 'csv' || kind === 'xlsx') {
        const { areaIds, parts, per, from = '1800-01-01' } = asked
        const input = { indicators: [code], areaIds: [...areaIds], parts, per, from, to: '2200-01-01', language }
        return keepFile(await indicatorClient.figureFiles.exportFigures({ ...input, format: kind }))
      }
      const shown = picture()
      if (!shown) throw new Error(words.take.failed)
      const coded =
        opens && person
          ? await indicatorClient.figureCodes.codeFigure({
              indicator: code,
              areaId: opens.areaId,
              startsOn: opens.startsOn,
              endsOn: opens.endsOn,
              parts: asked.parts,
            })
          : undefined
      const today = new Date().toISOString().slice(0, 10)
      const source = definition.sourceNames ? name(definition.sourceNames) : name(page.owner.names)
      await savePicture(
        shown,
        {
          title: name(definition.names),
          lines: [...lines, name(definition.unit.names)],
          foot: [
            legend,
            words.take.source(source),
            words.take.taken(formatDate(today, language, 'long')),
            ...(opens && coded ? [words.take.opens(period(opens), coded.code, coded.address)] : []),
          ],
        },
        `${code}-${today}`,
        kind,
      )
    },
    onError: (error, kind) =>
      toast({ message: kind === 'csv' || kind === 'xlsx' ? refusal(error) : words.take.failed, tone: 'bad' }),
  })
  return (
    <div role="group" aria-label={words.take.label} className={styles.actions} data-print="hide">
      {(['csv', 'xlsx', 'svg', 'png'] as const).map((kind) => (
        <Button
          key={kind}
          size="small"
          variant="quiet"
          busy={take.isPending && take.variables === kind}
          onClick={() => take.mutate(kind)}
        >
          {words.take[kind]}
        </Button>
      ))}
    </div>
  )
}
