import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import styles from './tab-bar.module.css'
import { tabsThatFit } from './tab-fit.ts'

export interface TabLink {
  id: string
  label: ReactNode
  href: string
  current?: boolean
}

const gap = 18

/**
 * Shows the parts of a page. Each has an address, so they are links and the browser's back button works. On a narrow
 * page the last tabs are behind a button.
 * @param moreLabel the label of that button
 */
export function TabBar({ tabs, label, moreLabel }: { tabs: readonly TabLink[]; label: string; moreLabel: string }) {
  const bar = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const restId = useId()
  const [fitting, setFitting] = useState<readonly number[]>(() => tabs.map((_, index) => index))
  const [open, setOpen] = useState(false)
  const current = tabs.findIndex((tab) => tab.current)

  // Measures again when the width of the page or of a label changes, because figures and translations arrive later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tabs are other elements to watch
  useLayoutEffect(() => {
    const measure = () => {
      if (!bar.current || !list.current || !button.current) return
      const items = [...list.current.children].map((item) => (item as HTMLElement).offsetWidth)
      const sizes = { items, gap, moreButton: button.current.offsetWidth, availableWidth: bar.current.clientWidth }
      const next = tabsThatFit(sizes, current)
      setFitting((before) => (before.join() === next.join() ? before : next))
    }
    measure()
    const sizes = new ResizeObserver(measure)
    if (bar.current) sizes.observe(bar.current)
    for (const tab of list.current?.children ?? []) sizes.observe(tab)
    return () => sizes.disconnect()
  }, [current, tabs.length])

  const rest = tabs.filter((_, index) => !fitting.includes(index))
  const close = () => setOpen(false)
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
    button.current?.focus()
  }
  return (
    <nav ref={bar} className={styles.bar} style={{ gap }} aria-label={label} data-print="hide">
      <ul ref={list} className={styles.list}>
        {tabs.map((tab, index) => (
          <li key={tab.id} className={fitting.includes(index) ? undefined : styles.pending}>
            <Link href={tab.href} className={styles.tab} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only closes what it holds, when the focus leaves or Escape is pressed */}
      <div className={rest.length > 0 ? styles.rest : styles.pending} onBlur={onBlur} onKeyDown={onKeyDown}>
        <button
          ref={button}
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls={open ? restId : undefined}
          onClick={() => setOpen(!open)}
        >
          {moreLabel}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
        </button>
        {open && rest.length > 0 && (
          <ul id={restId} className={styles.menu}>
            {rest.map((tab) => (
              <li key={tab.id}>
                <Link href={tab.href} className={styles.entry} onClick={close}>
                  {tab.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  )
}
