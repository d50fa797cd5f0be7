import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { isLanguage, languageNames, languages } from '#shared/language.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { type Rendition, renditions } from '../contract.ts'
import { documentMessages } from '../messages/index.ts'
import styles from './make-document.module.css'

/** A plan taken away as an accessible PDF: in a language, for a council, for everybody. */
export function MakeDocument({ planId }: { planId: Id }) {
  const words = useWords(documentMessages)
  const common = useWords(platformMessages)
  const reading = useReading()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const [language, setLanguage] = useState(reading.language)
  const [rendition, setRendition] = useState<Rendition>('full')
  const [checks, setChecks] = useState(false)
  if (!may('document.make')) return null
  const href = `/api/plans/${planId}/documents/${rendition}?language=${language}&checks=${checks}`
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.make}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.make}
        closeLabel={common.close}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{common.cancel}</Button>
            <ButtonLink href={href} variant="primary" download onClick={() => setOpen(false)}>
              {words.download}
            </ButtonLink>
          </>
        }
      >
        <div className={styles.form}>
          <SelectField
            label={words.language}
            value={language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => isLanguage(event.currentTarget.value) && setLanguage(event.currentTarget.value)}
          />
          <SelectField
            label={words.rendition}
            value={rendition}
            data={renditions.map((value) => ({ value, label: words.renditions[value] }))}
            onChange={(event) => setRendition(event.currentTarget.value as Rendition)}
          />
          <CheckboxField
            label={words.checks}
            checked={checks}
            onChange={(event) => setChecks(event.currentTarget.checked)}
          />
        </div>
      </Dialog>
    </>
  )
}
