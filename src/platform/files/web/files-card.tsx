import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { fileKinds } from '../model.ts'
import { fileApi } from './api.ts'
import { FileRow } from './file-row.tsx'
import styles from './files.module.css'
import { fileMessages } from './messages/index.ts'
import { OutgoingList } from './outgoing-list.tsx'
import { useSending } from './use-sending.ts'

const accepted = Object.values(fileKinds)
  .flatMap(({ extensions }) => extensions)
  .join(',')

/** Shows the files of a plan, with download, attachment and removal as far as permitted. */
export function FilesCard({ planId }: { planId: Id }) {
  const messages = useMessages(fileMessages)
  const query = useQuery(fileApi.listFiles.queryOptions({ input: { planId } }))
  const { outgoing, send, close } = useSending(planId)
  const [marking, setMarking] = useState<Marking | ''>('')
  return (
    <QueryView query={query}>
      {({ files, abilities }) => (
        <Card title={messages.title} hint={messages.hint}>
          {files.length > 0 ? (
            <ul className={styles.files}>
              {files.map((file) => (
                <FileRow key={file.id} file={file} />
              ))}
            </ul>
          ) : (
            <EmptyState kind="none_yet" title={messages.none}>
              {abilities.attach ? messages.noneText : messages.noneRead}
            </EmptyState>
          )}
          {abilities.attach && (
            <div className={styles.attach}>
              <FileDrop
                chooseLabel={messages.attach}
                hint={messages.dropHint}
                accept={accepted}
                onFiles={(chosen) => send(chosen, marking === '' ? undefined : marking)}
              />
              <SelectField
                label={messages.marking}
                value={marking}
                data={[{ value: '', label: messages.asPlan }, ...markings]}
                onChange={(event) => setMarking(event.currentTarget.value as Marking | '')}
              />
            </div>
          )}
          <OutgoingList outgoing={outgoing} onClose={close} />
        </Card>
      )}
    </QueryView>
  )
}
