import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { late } from '#platform/web/late.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { documentMessages } from '../messages/index.ts'

const LazyDocumentDialog = late('DocumentDialog', async () => (await import('./document-dialog.tsx')).DocumentDialog)

/** Action to export a plan as an accessible PDF, in a language and for an audience. */
export function ExportDocumentButton({ planId }: { planId: Id }) {
  const messages = useMessages(documentMessages)
  const may = useMay()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  if (!may('document.make')) return null
  return (
    <>
      <Button onClick={() => setState('open')}>{messages.make}</Button>
      {/* The dialog stays mounted after it was opened. Closing returns the focus, and the requested document is kept. */}
      {state !== 'never' && (
        <LazyDocumentDialog planId={planId} open={state === 'open'} onClose={() => setState('closed')} />
      )}
    </>
  )
}
