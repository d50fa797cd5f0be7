import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { registryClient } from '../api.ts'
import { registryMessages } from '../messages/index.ts'

type Filter = Parameters<typeof registryClient.organisations.exportOrganisations>[0]

/** Exports all pages of the filtered organisations as a file. */
export function ExportOrganisations({ filter }: { filter: Filter }) {
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback()
  const take = useMutation({
    mutationFn: () => registryClient.organisations.exportOrganisations(filter),
    ...feedback(),
    onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
  })
  return (
    <Button busy={take.isPending} onClick={() => take.mutate()}>
      {common.exportCsv}
    </Button>
  )
}
