import { useMutation } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryClient } from '../api.ts'
import { listWorkbookPaths } from '../list-workbook/addresses.ts'
import { territoryMessages } from './messages/index.ts'

/** Exports areas and boundaries as files. Users with write access also get links to import and change them. */
export function ExportButtons({ kind, date, hasBoundaries }: { kind: string; date: string; hasBoundaries: boolean }) {
  const messages = useMessages(territoryMessages)
  const books = useMessages(listWorkbookMessages)
  const may = useMay()
  const refusal = useErrorMessage()
  const toast = useToast()
  const failed = { onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }) }
  const areas = useMutation({
    mutationFn: () => registryClient.areaFiles.exportAreas({ kind, date: date || 'any' }),
    onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
    ...failed,
  })
  const boundaries = useMutation({
    mutationFn: () => registryClient.boundaries.exportBoundaries({ kind, date: date || undefined }),
    onSuccess: (collection) => saveFile(`${kind}.geojson`, JSON.stringify(collection), 'application/geo+json'),
    ...failed,
  })
  return (
    <>
      <Button busy={areas.isPending} onClick={() => areas.mutate()}>
        {messages.exportAreas}
      </Button>
      {hasBoundaries && (
        <Button busy={boundaries.isPending} onClick={() => boundaries.mutate()}>
          {messages.exportBoundaries}
        </Button>
      )}
      <ButtonLink href={listWorkbookPaths.areas}>{books.page.open}</ButtonLink>
      {may('registry.write') && (
        <>
          <ButtonLink href="/territory/import">{messages.import}</ButtonLink>
          <ButtonLink href="/territory/change">{messages.change}</ButtonLink>
        </>
      )}
    </>
  )
}
