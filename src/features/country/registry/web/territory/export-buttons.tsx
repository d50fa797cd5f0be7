import { useMutation } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { listBookMessages } from '../../list-workbooks/messages/index.ts'
import { registryClient } from '../api.ts'
import { listBookAddress } from '../list-workbook/addresses.ts'
import { territoryMessages } from './messages/index.ts'

/** Exports areas and boundaries as files. Users with write access also get links to import and change them. */
export function ExportButtons({ kind, on, drawn }: { kind: string; on: string; drawn: boolean }) {
  const words = useWords(territoryMessages)
  const books = useWords(listBookMessages)
  const may = useMay()
  const refusal = useRefusalWords()
  const toast = useToast()
  const failed = { onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }) }
  const areas = useMutation({
    mutationFn: () => registryClient.areaFiles.exportAreas({ kind, on: on || 'any' }),
    onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
    ...failed,
  })
  const boundaries = useMutation({
    mutationFn: () => registryClient.boundaries.exportBoundaries({ kind, on: on || undefined }),
    onSuccess: (collection) => saveFile(`${kind}.geojson`, JSON.stringify(collection), 'application/geo+json'),
    ...failed,
  })
  return (
    <>
      <Button busy={areas.isPending} onClick={() => areas.mutate()}>
        {words.exportAreas}
      </Button>
      {drawn && (
        <Button busy={boundaries.isPending} onClick={() => boundaries.mutate()}>
          {words.exportBoundaries}
        </Button>
      )}
      <ButtonLink href={listBookAddress.areas}>{books.page.open}</ButtonLink>
      {may('registry.write') && (
        <>
          <ButtonLink href="/territory/import">{words.import}</ButtonLink>
          <ButtonLink href="/territory/change">{words.change}</ButtonLink>
        </>
      )}
    </>
  )
}
