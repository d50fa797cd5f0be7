import { useMutation } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { registryClient } from '../api.ts'
import { registryMessages } from '../messages/index.ts'

type Filter = Parameters<typeof registryClient.organisations.exportOrganisations>[0]

/** Exports all pages of the filtered organisations as a file. */
export function ExportOrganisations({ filter }: { filter: Filter }) {
  const common = useMessages(registryMessages)
  const refusal = useErrorMessage()
  const toast = useToast()
  const take = useMutation({
    mutationFn: () => registryClient.organisations.exportOrganisations(filter),
    onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  return (
    <Button busy={take.isPending} onClick={() => take.mutate()}>
      {common.exportCsv}
    </Button>
  )
}
