import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import type { ImageLine } from '../../phenomenon-picture/contract.ts'
import { indicatorApi } from '../api.ts'
import styles from '../figure-card.module.css'
import { ImageLineItem } from './image-line.tsx'
import { aboutMessages } from './messages/index.ts'

export interface PhenomenonImageProps {
  phenomenonId: Id
  areaId: Id
  /** Whether the indicators measure perception rather than counts. */
  perception: boolean
}

/**
 * Shows the figures of a phenomenon in an area. Each linked indicator has a line, the latest figure next to areas of
 * similar size, and notes on breaks and missing figures. Shows only data that the reader may read.
 */
export function PhenomenonImage({ phenomenonId, areaId, perception }: PhenomenonImageProps) {
  const messages = useMessages(aboutMessages)
  const query = useQuery({
    ...indicatorApi.phenomenonPicture.getImage.queryOptions({ input: { phenomenonId, areaId } }),
    staleTime: 300_000,
    select: ({ lines }) => lines.filter(({ indicator }) => indicator.perception === perception),
  })
  return (
    <QueryView
      query={query}
      rows={3}
      empty={(lines) =>
        lines.length === 0 && (
          <p className={styles.hint} title={messages.noneText}>
            {messages.none}
          </p>
        )
      }
    >
      {(lines) => <ImageLines lines={lines} areaId={areaId} />}
    </QueryView>
  )
}

function ImageLines({ lines, areaId }: { lines: readonly ImageLine[]; areaId: Id }) {
  const messages = useMessages(aboutMessages)
  const { name } = useLocalizedText()
  const visible = lines.filter(({ figures }) => figures.length > 0)
  const silent = lines.filter(({ figures }) => figures.length === 0)
  return (
    <>
      <ul className={styles.stack}>
        {visible.map((line) => (
          <ImageLineItem key={line.indicator.code} line={line} areaId={areaId} />
        ))}
      </ul>
      {silent.length > 0 && (
        <p className={styles.hint}>
          {messages.notReported(silent.map(({ indicator }) => name(indicator.names)).join(', '))}
        </p>
      )}
    </>
  )
}
