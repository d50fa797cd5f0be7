import { useWords } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Card } from '#ui/card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { accessMessages } from '../../messages/index.ts'
import { SpeakAndLook } from './display-settings.tsx'
import { OwnPassword } from './own-password.tsx'
import { OwnRoles } from './own-roles.tsx'
import styles from './settings.module.css'
import { settingsCards } from './slots.ts'

/** Language and appearance for this user, the own password and the own roles. */
export default function SettingsPage() {
  const words = useWords(accessMessages).settings
  const { person, demo } = useSession()
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} eyebrow={person?.name} />
      <div className={styles.columns}>
        <SpeakAndLook />
        {person && (
          <Card title={words.password} note={demo ? words.demoPassword : words.passwordNote}>
            {!demo && <OwnPassword />}
          </Card>
        )}
        {person && <SlotParts of={settingsCards} with={{}} />}
        {person && <OwnRoles />}
      </div>
    </>
  )
}
