import { useMessages } from '#platform/web/language.tsx'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import type { Present } from '../../presence/contract.ts'
import { outlineMessages } from '../outline/messages/index.ts'
import styles from './present-users.module.css'

/** Shows the initials of other users on the page. */
export function PresentUsers({ present }: { present: readonly Present[] }) {
  const { present: words } = useMessages(outlineMessages)
  if (present.length === 0) return null
  return (
    <ul className={styles.present} aria-label={words.label} data-print="hide">
      {present.map(({ personId, name }) => (
        <li key={personId} title={words.here(name)}>
          <AvatarInitials name={name} label={words.here(name)} hideLabel />
        </li>
      ))}
    </ul>
  )
}
