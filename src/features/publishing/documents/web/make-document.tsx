import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { late } from '#platform/web/late.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { documentMessages } from '../messages/index.ts'

const Window = late('DocumentWindow', async () => (await import('./document-dialog.tsx')).DocumentWindow)

/** A plan taken away as an accessible PDF: in a language, for a council, for everybody. */
export function MakeDocument({ planId }: { planId: Id }) {
  const words = useWords(documentMessages)
  const may = useMay()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  if (!may('document.make')) return null
  return (
    <>
      <Button onClick={() => setState('open')}>{words.make}</Button>
      {/* It stays once it was opened: closing gives the focus back, and what was ordered is still there. */}
      {state !== 'never' && <Window planId={planId} open={state === 'open'} onClose={() => setState('closed')} />}
    </>
  )
}
