import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { useOwnArea } from '../use-own-area.ts'
import { aboutMessages } from './messages/index.ts'
import { PhenomenonImage } from './phenomenon-image.tsx'

/** Shows, on the page of a strategy, the figures of the phenomenon in the reader's own area, across all lists. */
export function StrategyImage({ phenomenonId }: { phenomenonId: Id }) {
  const messages = useMessages(aboutMessages)
  const { areaId } = useOwnArea()
  if (!areaId) return null
  return (
    <Card title={messages.figures} hint={messages.figuresHint}>
      <PhenomenonImage phenomenonId={phenomenonId} areaId={areaId} perception={false} />
      <h3>{messages.people}</h3>
      <PhenomenonImage phenomenonId={phenomenonId} areaId={areaId} perception />
    </Card>
  )
}
