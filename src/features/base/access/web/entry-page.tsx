import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useSession } from '#platform/web/session.tsx'
import { languageNames, languages } from '#shared/language.ts'
import { BrandMark } from '#ui/brand-mark.tsx'
import { classNames } from '#ui/class-names.ts'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Link } from '#ui/link.tsx'
import { usePageTitle } from '#ui/use-page-title.ts'
import { accessMessages } from '../messages/index.ts'
import styles from './entry-page.module.css'

/** The layout of a page before sign-in. */
export function SignInLayout(props: {
  title: string
  intro?: string | undefined
  wide?: boolean
  children: ReactNode
}) {
  const messages = useMessages(accessMessages)
  const common = useMessages(platformMessages)
  const { language, choose } = useLanguage()
  const { demo } = useSession()
  usePageTitle(props.title)
  return (
    <div className={styles.page}>
      <header>
        {demo && (
          <div className={styles.banner} role="note">
            {common.illustrative}
          </div>
        )}
        <div className={styles.top}>
          <Link href="/" className={styles.brand}>
            <BrandMark size={22} />
            {common.product}
          </Link>
          <LanguageSwitch
            label={messages.language}
            languages={languages}
            names={languageNames}
            value={language}
            onChange={choose}
          />
        </div>
      </header>
      <main className={classNames(styles.main, props.wide && styles.wide)}>
        <div className={styles.sheet}>
          <h1 className={styles.title}>{props.title}</h1>
          {props.intro && <p className={styles.intro}>{props.intro}</p>}
          <div className={styles.body}>{props.children}</div>
        </div>
      </main>
    </div>
  )
}
