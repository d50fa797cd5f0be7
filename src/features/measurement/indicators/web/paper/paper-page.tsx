import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigateTo, useParam } from '#platform/web/address.ts'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { parseCode, toCodePath } from '../../codes/model.ts'
import { indicatorApi } from '../api.ts'
import { explainMessages } from '../explain/messages/index.ts'
import { indicatorMessages } from '../messages/index.ts'
import styles from './paper.module.css'
import { PrintedFigureView } from './printed-figure.tsx'

/** Page for a figure in a printed document, found by typing the code or following the link. */
export default function PaperPage() {
  const requestedFigure = useParam('figure')
  const messages = useMessages(explainMessages).paper
  const above = useMessages(indicatorMessages)
  const common = useMessages(platformMessages)
  const { person } = useSession()
  const code = parseCode(requestedFigure)
  const query = useQuery({
    ...indicatorApi.figureCodes.getFigureByCode.queryOptions({ input: { code: code ?? '' } }),
    enabled: code !== undefined,
  })
  const isUnknown = getErrorCode(query.error) === 'NOT_FOUND'
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/indicators">{above.title}</Link>}
        title={messages.title}
        intro={messages.intro}
        actions={<CodeForm key={requestedFigure} initialCode={requestedFigure} />}
      />
      {code !== undefined &&
        (isUnknown ? (
          <Card>
            <EmptyState
              kind="not_allowed"
              title={messages.unknown}
              action={!person && <a href="/sign-in">{common.signIn}</a>}
            >
              {messages.unknownText}
            </EmptyState>
          </Card>
        ) : (
          <QueryView query={query} rows={10}>
            {(figure) => <PrintedFigureView printedFigure={figure} />}
          </QueryView>
        ))}
    </>
  )
}

/** Checks a code in the browser first, so that a mistyped code causes no request. */
function CodeForm({ initialCode }: { initialCode: string }) {
  const messages = useMessages(explainMessages).paper
  const go = useNavigateTo()
  const [typed, setTyped] = useState(initialCode)
  const [isReported, setReported] = useState(initialCode !== '')
  const code = parseCode(typed)
  const open = (event: FormEvent) => {
    event.preventDefault()
    setReported(true)
    if (code) go(toCodePath(code))
  }
  return (
    <form className={styles.request} onSubmit={open}>
      <TextField
        label={messages.code}
        description={messages.codeHint}
        error={isReported && typed.trim() !== '' && !code ? messages.mistyped : undefined}
        value={typed}
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setReported(false)
          setTyped(event.currentTarget.value)
        }}
      />
      <Button type="submit" variant="primary">
        {messages.open}
      </Button>
    </form>
  )
}
