import { useQueryClient } from '@tanstack/react-query'
import { useLanguage, useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useSession } from '#platform/web/session.tsx'
import { signOut } from '#platform/web/sign-in.ts'
import { useChooseLanguage } from '#platform/web/use-choose-language.ts'
import { languageNames, languages } from '#shared/language-list.ts'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import { Button } from '#ui/button.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Link } from '#ui/link.tsx'
import { shellMessages } from './messages/index.ts'
import styles from './user-menu.module.css'

/** Menu with the signed-in user, the language and the sign-out action. */
export function UserMenu() {
  const messages = useMessages(shellMessages)
  const common = useMessages(platformMessages)
  const session = useSession()
  const queries = useQueryClient()
  const { language } = useLanguage()
  const chooseLanguage = useChooseLanguage()
  const { name } = useLocalizedText()
  return (
    <div className={styles.menu}>
      {session.person && (
        <Link href="/settings" className={styles.person}>
          <AvatarInitials name={session.person.name} label={session.person.name} hideLabel />
          <span className={styles.name}>
            {session.person.name}
            <small>{name(session.roles[0]?.organisationNames)}</small>
          </span>
        </Link>
      )}
      <LanguageSwitch
        label={messages.language}
        languages={languages}
        names={languageNames}
        value={language}
        onChange={chooseLanguage}
      />
      {session.demo && <Link href="/step-in">{messages.stepIn}</Link>}
      {session.person ? (
        <Button
          variant="quiet"
          size="small"
          onClick={async () => {
            await signOut()
            queries.clear()
            location.assign('/sign-in')
          }}
        >
          {messages.signOut}
        </Button>
      ) : (
        <Link href="/sign-in">{common.signIn}</Link>
      )}
    </div>
  )
}
