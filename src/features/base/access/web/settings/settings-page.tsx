import { useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Card } from '#ui/card.tsx'
import { Columns } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { DisplaySettings } from './display-settings.tsx'
import { settingsMessages } from './messages/index.ts'
import { OwnPassword } from './own-password.tsx'
import { OwnRoles } from './own-roles.tsx'
import { settingsCards } from './slots.ts'

/** Language and appearance for this user, the own password and the own roles. */
export default function SettingsPage() {
  const messages = useMessages(settingsMessages)
  const { person, demo } = useSession()
  return (
    <>
      <PageHeader title={messages.title} intro={messages.intro} eyebrow={person?.name} />
      <Columns minWidth={340} align="start" stretch>
        <DisplaySettings />
        {person && (
          <Card title={messages.password} hint={demo ? messages.demoPassword : messages.passwordHint}>
            {!demo && <OwnPassword />}
          </Card>
        )}
        {person && <SlotParts slot={settingsCards} partProps={{}} />}
        {person && <OwnRoles />}
      </Columns>
    </>
  )
}
