import { type ReactNode, useEffect, useRef } from 'react'
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
  const bar = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const current = tabs.find((tab) => tab.current)?.id
  // On a narrow screen the bar scrolls: the tab that one is on comes into its middle, and the page stays where it is; again
  // when the labels get their figures or their letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another tab becomes the current one
  useEffect(() => {
    const show = () => {
      const tab = bar.current?.querySelector<HTMLElement>('[aria-current="page"]')
      if (bar.current && tab)
        bar.current.scrollLeft = tab.offsetLeft + tab.offsetWidth / 2 - bar.current.clientWidth / 2
    }
    show()
    const sizes = new ResizeObserver(show)
    for (const tab of list.current?.children ?? []) sizes.observe(tab)
    return () => sizes.disconnect()
  }, [current, tabs.length])
  return (
    <nav ref={bar} className={styles.bar} aria-label={label} data-print="hide">
      <ul ref={list} className={styles.list}>
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
