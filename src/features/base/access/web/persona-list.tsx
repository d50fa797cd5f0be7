import { useLocalizedText } from '#platform/web/language.tsx'
import type { Persona } from '#platform/web/sign-in.ts'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import styles from './persona-list.module.css'
import { useRoleName } from './roles.ts'

/** Personas as buttons with name, role and organisation. */
export function PersonaList(props: {
  personas: readonly Persona[]
  onEnter: (persona: Persona) => void
  withRole?: boolean
}) {
  const getRoleName = useRoleName()
  const { name } = useLocalizedText()
  return (
    <ul className={styles.list}>
      {props.personas.map((persona) => (
        <li key={`${persona.personId}-${persona.organisationId}-${persona.role}`}>
          <button type="button" className={styles.persona} onClick={() => props.onEnter(persona)}>
            {props.withRole && <span className={styles.role}>{getRoleName(persona.role)}</span>}
            <AvatarInitials name={persona.name} label={persona.name} />
            <span className={styles.body}>{name(persona.organisationNames)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
