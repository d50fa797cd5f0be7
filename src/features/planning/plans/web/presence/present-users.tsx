import { useMessages } from '#platform/web/language.tsx'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import type { Present } from '../../presence/contract.ts'
import { presenceMessages } from './messages.ts'
import styles from './present-users.module.css'

/** Shows the initials of other users on the page. */
export function PresentUsers({ present }: { present: readonly Present[] }) {
  const messages = useMessages(presenceMessages)
  if (present.length === 0) return null
  return (
    <ul className={styles.present} aria-label={messages.label} data-print="hide">
      {present.map(({ personId, name }) => (
        <li key={personId} title={messages.here(name)}>
          <AvatarInitials name={name} label={messages.here(name)} hideLabel />
        </li>
      ))}
    </ul>
  )
}
