import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { changePassword } from '#platform/web/sign-in.ts'
import { Button } from '#ui/button.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import { accessMessages } from '../../messages/index.ts'
import { getPasswordFlaw, useSignInError } from '../error.ts'
import { ErrorLine } from '../error-line.tsx'
import { PasswordField } from '../password-field.tsx'
import { settingsMessages } from './messages/index.ts'

/** Changes the user's own password. */
export function OwnPassword() {
  const messages = useMessages(settingsMessages)
  const { flaws } = useMessages(accessMessages).password
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState('')
  const changing = useMutation({
    mutationFn: () => changePassword(current, fresh),
    onSuccess: () => {
      setCurrent('')
      setFresh('')
      toast({ message: messages.changed })
    },
  })
  const flaw = getPasswordFlaw(changing.error)
  const refused = useSignInError(changing.error)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        changing.mutate()
      }}
    >
      <Stack gap={14}>
        <PasswordField label={messages.current} value={current} onChange={setCurrent} />
        <PasswordField label={messages.fresh} value={fresh} onChange={setFresh} isNew error={flaw && flaws[flaw]} />
        {refused && <ErrorLine>{refused}</ErrorLine>}
        <div>
          <Button type="submit" busy={changing.isPending}>
            {messages.change}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
