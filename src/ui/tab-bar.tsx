import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import styles from './tab-bar.module.css'

export interface TabLink {
  id: string
  label: ReactNode
  href: string
  current?: boolean
}

/** The parts of one page. Each has an address, so these are links and the browser's back button works. */
export function TabBar({ tabs, label }: { tabs: readonly TabLink[]; label: string }) {
  return (
    <nav className={styles.bar} aria-label={label} data-print="hide">
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Link href={tab.href} className={styles.tab} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
