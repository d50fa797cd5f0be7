import type { ReactNode } from 'react'
import { languageNames, languages } from '#shared/language.ts'
import { BrandMark } from '#ui/brand-mark.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import styles from './bare-page.module.css'
import { useLanguage, useMessages } from './language.tsx'
import { platformMessages } from './messages/index.ts'
import { useSession } from './session.tsx'

/** Shows a page without the shell, for users without an account. `language` is the label of the language selector. */
export function BarePage({ language: label, children }: { language: string; children: ReactNode }) {
  const common = useMessages(platformMessages)
  const { language, choose } = useLanguage()
  const { demo } = useSession()
  return (
    <div className={styles.page}>
      {demo && (
        <div className={styles.banner} role="note">
          {common.illustrative}
        </div>
      )}
      <header className={styles.top}>
        <span className={styles.brand}>
          <BrandMark size={22} />
          {common.product}
        </span>
        <LanguageSwitch label={label} languages={languages} names={languageNames} value={language} onChange={choose} />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
