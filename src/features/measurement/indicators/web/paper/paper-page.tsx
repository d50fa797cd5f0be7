import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useGo, useParam } from '#platform/web/address.ts'
import { codeOf, Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { addressOfCode, readCode } from '../../codes/model.ts'
import { indicatorApi } from '../api.ts'
import { explainMessages } from '../explain/messages/index.ts'
import { indicatorMessages } from '../messages/index.ts'
import styles from './paper.module.css'
import { OnPaper } from './printed-figure.tsx'

/** Page for a figure in a printed document, found by typing the code or following the link. */
export default function PaperPage() {
  const asked = useParam('figure')
  const words = useWords(explainMessages).paper
  const above = useWords(indicatorMessages)
  const common = useWords(platformMessages)
  const { person } = useSession()
  const code = readCode(asked)
  const found = useQuery({
    ...indicatorApi.figureCodes.openCode.queryOptions({ input: { code: code ?? '' } }),
    enabled: code !== undefined,
  })
  const isUnknown = codeOf(found.error) === 'NOT_FOUND'
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/indicators">{above.title}</Link>}
        title={words.title}
        lede={words.lede}
        actions={<Ask key={asked} asked={asked} />}
      />
      {code !== undefined &&
        (isUnknown ? (
          <Card>
            <EmptyState
              kind="not_allowed"
              title={words.unknown}
              action={!person && <a href="/sign-in">{common.signIn}</a>}
            >
              {words.unknownText}
            </EmptyState>
          </Card>
        ) : found.error ? (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data ? (
          <OnPaper paper={found.data} />
        ) : (
          <Skeleton label={above.loading} rows={10} />
        ))}
    </>
  )
}

/** Checks a code in the browser first, so that a mistyped code causes no request. */
function Ask({ asked }: { asked: string }) {
  const words = useWords(explainMessages).paper
  const go = useGo()
  const [typed, setTyped] = useState(asked)
  const [isTold, setTold] = useState(asked !== '')
  const code = readCode(typed)
  const open = (event: FormEvent) => {
    event.preventDefault()
    setTold(true)
    if (code) go(addressOfCode(code))
  }
  return (
    <form className={styles.ask} onSubmit={open}>
      <TextField
        label={words.code}
        description={words.codeHint}
        error={isTold && typed.trim() !== '' && !code ? words.mistyped : undefined}
        value={typed}
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTold(false)
          setTyped(event.currentTarget.value)
        }}
      />
      <Button type="submit" variant="primary">
        {words.open}
      </Button>
    </form>
  )
}
