import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { languageNames, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Area } from '../../contract.ts'
import { registryApi } from '../api.ts'
import { useCountry } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Names without the languages that were emptied; null where none is left. */
const filled = (names: Names): Names | null => {
  const kept = Object.entries(names).filter(([, text]) => text.trim() !== '')
  return kept.length === 0 ? null : Object.fromEntries(kept.map(([language, text]) => [language, text.trim()]))
}

/** Changes names and what is announced. From then on an upgrade of the pack leaves the area alone. */
export function EditArea({ area, onClose }: { area: Area; onClose: () => void }) {
  const words = useWords(areaMessages)
  const common = useWords(registryMessages)
  const refusal = useRefusalWords(common.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const official = useCountry().data?.officialLanguages ?? languages
  const [names, setNames] = useState<Names>(area.names)
  const [announced, setAnnounced] = useState<Names>(area.announced ?? {})
  const [reason, setReason] = useState('')
  const change = useMutation(
    registryApi.areas.changeArea.mutationOptions({
      onSuccess: () => {
        toast({ message: common.saved })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: registryApi.key() }),
    }),
  )
  const newNames = filled(names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.editTitle}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={change.isPending}
          disabled={newNames === null || reason.trim().length < 3}
          onClick={() =>
            change.mutate({
              id: area.id,
              patch: { names: newNames ?? area.names, announced: filled(announced) },
              reason,
            })
          }
        >
          {common.save}
        </Button>
      }
    >
      <div className={styles.form}>
        {languages
          .filter((language) => official.includes(language) || area.names[language])
          .map((language) => (
            <TextField
              key={language}
              label={words.nameIn(languageNames[language])}
              value={names[language] ?? ''}
              onChange={(event) => setNames({ ...names, [language]: event.target.value })}
              maxLength={300}
            />
          ))}
        {languages
          .filter((language) => official.includes(language) || area.announced?.[language])
          .map((language) => (
            <TextField
              key={language}
              label={words.announcedIn(languageNames[language])}
              value={announced[language] ?? ''}
              onChange={(event) => setAnnounced({ ...announced, [language]: event.target.value })}
              maxLength={300}
            />
          ))}
        <TextAreaField
          label={common.reason}
          description={common.reasonNote}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          autosize
          minRows={2}
          maxLength={2000}
          required
        />
      </div>
    </Dialog>
  )
}
