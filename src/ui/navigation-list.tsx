import { classNames } from './class-names.ts'
import { Link } from './link.tsx'
import styles from './navigation-list.module.css'

export interface NavigationItem {
  id: string
  label: string
  href: string
  current?: boolean
  /** Number of pending items of this entry. Hidden for 0. */
  count?: number
  /** The count as text, starting with the number: "4 open tasks". */
  countLabel?: string
}

export interface NavigationSection {
  id: string
  heading?: string
  items: NavigationItem[]
}

/** Shows the entries of the side bar, in sections. */
export function NavigationList({
  sections,
  label,
  onNavigate,
}: {
  sections: NavigationSection[]
  label: string
  onNavigate?: () => void
}) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {sections.map((section) => (
        <div key={section.id}>
          {section.heading && <h2 className={styles.heading}>{section.heading}</h2>}
          <ul className={styles.list}>
            {section.items.map((item) => (
              <li key={item.id}>
                <Link
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                  aria-label={item.count && item.countLabel ? `${item.label} ${item.countLabel}` : undefined}
                  className={classNames(styles.item, item.current && styles.current)}
                  onClick={onNavigate}
                >
                  <span>{item.label}</span> {!!item.count && <span className={styles.count}>{item.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
