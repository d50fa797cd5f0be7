import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ClipboardEvent, useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { DocumentIssueCode } from '#platform/intake/contract.ts'
import { maxBytes, maxParagraphLength, maxParagraphs } from '#platform/intake/model.ts'
import { useJobMessages } from '#platform/jobs/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { isLanguage, type Language, languageNames, languages } from '#shared/language.ts'
import type { SensitiveText } from '#shared/screening.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Progress } from '#ui/progress.tsx'
import { intakeMessages } from '../messages/index.ts'
import { intakeApi } from './api.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import { type PastedParagraph, parseHtml, parseLines } from './read-paste.ts'

/** Imports a document by drag and drop, selection or paste. The plan does not change yet. */
export function ImportDocument({ planId, onImported }: { planId: Id; onImported: (id: Id) => void }) {
  const messages = useMessages(intakePageMessages).upload
  const common = useMessages(intakeMessages)
  const { messages: jobMessages } = useJobMessages()
  const describeError = useErrorMessage({
    ...useMessages(planMessages).errors,
    ...jobMessages.errors,
    ...common.errors,
  })
  const queries = useQueryClient()
  const [language, setLanguage] = useState<Language>()
  const settle = {
    onSuccess: async ({ id }: { id: Id }) => {
      await queries.invalidateQueries({ queryKey: intakeApi.key() })
      onImported(id)
    },
  }
  const fileImport = useMutation(intakeApi.importFile.mutationOptions(settle))
  const textImport = useMutation(intakeApi.importText.mutationOptions(settle))
  const error = fileImport.error ?? textImport.error
  /**
   * The size is checked before sending: a server closes the connection on a request that is too large, and the browser
   * then only reports a network error.
   */
  const [issue, setFault] = useState<DocumentIssueCode>()
  return (
    <Stack>
      <Card title={messages.file} hint={messages.fileHint}>
        <FileDrop
          chooseLabel={messages.choose}
          hint={messages.dropHint}
          accept=".docx"
          onFiles={([chosen]) => {
            textImport.reset()
            fileImport.reset()
            const seen = chosen && findFileIssue(chosen)
            setFault(seen)
            if (chosen && !seen) fileImport.mutate({ planId, file: chosen, ...(language && { language }) })
          }}
        />
        {fileImport.isPending && <Progress label={messages.loading} share={undefined} />}
      </Card>
      <PasteCard
        busy={textImport.isPending}
        onSend={(paragraphs) => {
          fileImport.reset()
          textImport.reset()
          const seen = isTooLong(paragraphs) ? 'TOO_LONG' : undefined
          setFault(seen)
          if (!seen) textImport.mutate({ planId, paragraphs, ...(language && { language }) })
        }}
      />
      <SelectField
        className={styles.language}
        label={messages.language}
        description={messages.languageHint}
        value={language ?? ''}
        data={[
          { value: '', label: messages.autoDetect },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => setLanguage(isLanguage(value) ? value : undefined)}
      />
      {(issue || error) && (
        <div role="alert" className={styles.alert}>
          <p>{issue ? common.documentIssues[issue] : describeError(error)}</p>
          <Places matches={(error as { data?: { matches?: SensitiveText[] } } | null)?.data?.matches ?? []} />
        </div>
      )}
    </Stack>
  )
}

/** A field for pasted text. The headings and lists of copied HTML are kept until the text is edited by hand. */
function PasteCard({ busy, onSend }: { busy: boolean; onSend: (paragraphs: PastedParagraph[]) => void }) {
  const messages = useMessages(intakePageMessages).upload
  const [pasted, setPasted] = useState<PastedParagraph[]>()
  const [typed, setTyped] = useState('')
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    setPasted(html === '' ? undefined : parseHtml(html))
  }
  const paragraphs = pasted ?? parseLines(typed)
  return (
    <Card title={messages.paste} hint={messages.pasteHint}>
      <Stack gap={10}>
        <TextAreaField
          label={messages.text}
          value={typed}
          onPaste={paste}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            // Text that was edited by hand no longer equals the copied HTML.
            if (event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType !== 'insertFromPaste')
              setPasted(undefined)
          }}
          minRows={4}
          maxRows={10}
          autosize
        />
        <Row gap={[8, 12]}>
          <Button busy={busy} disabled={paragraphs.length === 0} onClick={() => onSend(paragraphs)}>
            {messages.propose}
          </Button>
          {pasted && <span className={styles.quiet}>{messages.withForm}</span>}
        </Row>
      </Stack>
    </Card>
  )
}

const findFileIssue = ({ size }: File): DocumentIssueCode | undefined =>
  size > maxBytes ? 'TOO_LARGE' : size === 0 ? 'EMPTY' : undefined
const isTooLong = (paragraphs: readonly PastedParagraph[]): boolean =>
  paragraphs.length > maxParagraphs || paragraphs.some(({ text }) => text.length > maxParagraphLength)

/** Shows where a document contains text that may not be stored. */
function Places({ matches }: { matches: readonly SensitiveText[] }) {
  const common = useMessages(intakeMessages)
  const places = matches.flatMap(({ path, excerpt }) =>
    typeof path[1] === 'number' ? [{ number: path[1] + (path[0] === 'paragraphs' ? 1 : 0), excerpt }] : [],
  )
  if (places.length === 0) return null
  return (
    <ul>
      {places.map(({ number, excerpt }) => (
        <li key={`${number} ${excerpt}`}>
          {common.paragraph(number)}: {excerpt}
        </li>
      ))}
    </ul>
  )
}
