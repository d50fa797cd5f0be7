import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { changePassword } from '#platform/web/sign-in.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { accessMessages } from '../../messages/index.ts'
import { flawOf, useDoorRefusal } from '../error.ts'
import { RefusalLine } from '../error-line.tsx'
import { PasswordField } from '../password-field.tsx'
import styles from './settings.module.css'

/** Changes the user's own password. */
export function OwnPassword() {
  const words = useWords(accessMessages)
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState('')
  const changing = useMutation({
    mutationFn: () => changePassword(current, fresh),
    onSuccess: () => {
      setCurrent('')
      setFresh('')
      toast({ message: words.settings.changed })
    },
  })
  const flaw = flawOf(changing.error)
  const refused = useDoorRefusal(changing.error)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        changing.mutate()
      }}
    >
      <PasswordField label={words.settings.current} value={current} onChange={setCurrent} />
      <PasswordField
        label={words.settings.fresh}
        value={fresh}
        onChange={setFresh}
        fresh
        error={flaw && words.password.flaws[flaw]}
      />
      {refused && <RefusalLine>{refused}</RefusalLine>}
      <div>
        <Button type="submit" busy={changing.isPending}>
          {words.settings.change}
        </Button>
      </div>
    </form>
  )
}
