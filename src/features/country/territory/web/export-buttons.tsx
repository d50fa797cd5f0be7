import { useMutation } from '@tanstack/react-query'
import { listWorkbookMessages } from '#features/country/registry/list-workbooks/messages/index.ts'
import { registryClient } from '#features/country/registry/web/api.ts'
import { listWorkbookPaths } from '#features/country/registry/web/list-workbook/addresses.ts'
import { useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { boundaryClient } from './api.ts'
import { territoryMessages } from './messages/index.ts'

/** Exports areas and boundaries as files. Users with write access also get links to import and change them. */
export function ExportButtons({ kind, date, hasBoundaries }: { kind: string; date: string; hasBoundaries: boolean }) {
  const messages = useMessages(territoryMessages)
  const books = useMessages(listWorkbookMessages)
  const may = useMay()
  const feedback = useMutationFeedback()
  const areas = useMutation({
    mutationFn: () => registryClient.areaFiles.exportAreas({ kind, date: date || 'any' }),
    ...feedback(),
    onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
  })
  const boundaries = useMutation({
    mutationFn: () => boundaryClient.exportBoundaries({ kind, date: date || undefined }),
    ...feedback(),
    onSuccess: (collection) => saveFile(`${kind}.geojson`, JSON.stringify(collection), 'application/geo+json'),
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
