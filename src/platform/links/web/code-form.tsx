import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { signedLinkApi } from './api.ts'
import { linkMessages } from './messages/index.ts'

/** Requests and confirms the code that content with TLP:AMBER needs. */
export function CodeForm({ secret, onToken }: { secret: string; onToken: (token: string) => void }) {
  const { page: messages, errors } = useMessages(linkMessages)
  const describeError = useErrorMessage(errors)
  const [code, setCode] = useState('')
  const request = useMutation(signedLinkApi.requestLinkCode.mutationOptions())
  const confirm = useMutation(
    signedLinkApi.confirmLinkCode.mutationOptions({ onSuccess: ({ token }: { token: string }) => onToken(token) }),
  )
  const digits = code.replaceAll(/\D/g, '')
  const error = confirm.error ?? request.error
  return (
    <Stack gap={14}>
      <PageHeader title={messages.codeTitle} intro={messages.codeText} />
      <Row>
        <Button
          variant={request.isSuccess ? 'default' : 'primary'}
          busy={request.isPending}
          onClick={() => request.mutate({ secret })}
        >
          {request.isSuccess ? messages.again : messages.send}
        </Button>
      </Row>
      {request.isSuccess && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (digits.length === 6) confirm.mutate({ secret, code: digits })
          }}
        >
          <Stack gap={14}>
            <p role="status">{messages.sent}</p>
            <TextField
              label={messages.code}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              maxLength={12}
              required
            />
            <Row>
              <Button type="submit" variant="primary" busy={confirm.isPending} disabled={digits.length !== 6}>
                {messages.confirm}
              </Button>
            </Row>
            <p>{messages.codeHint}</p>
          </Stack>
        </form>
      )}
      {error && <p role="alert">{describeError(error)}</p>}
    </Stack>
  )
}
