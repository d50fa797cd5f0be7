import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Skeleton } from '#ui/skeleton.tsx'
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
  const { name } = useLocalizedText()
  const image = useQuery({
    ...indicatorApi.phenomenonPicture.getImage.queryOptions({ input: { phenomenonId, areaId } }),
    staleTime: 300_000,
  })
  if (image.error) return <Failure error={image.error} onRetry={() => void image.refetch()} />
  if (!image.data) return <Skeleton label={messages.loading} rows={3} />
  const lines = image.data.lines.filter(({ indicator }) => indicator.perception === perception)
  if (lines.length === 0)
    return (
      <p className={styles.hint} title={messages.noneText}>
        {messages.none}
      </p>
    )
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
