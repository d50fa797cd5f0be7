import { type ReactNode, useEffect, useState } from 'react'
import styles from './app-shell.module.css'
import { BrandMark } from './brand-mark.tsx'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import { NavigationList, type NavigationSection } from './navigation-list.tsx'
import { useModal } from './use-modal.ts'

export interface AppShellProps {
  /** The product name next to the logo. */
  product: string
  homeHref: string
  sections: NavigationSection[]
  labels: {
    skipToContent: string
    navigation: string
    openMenu: string
    closeMenu: string
    search: string
    /** The label on the search button: "Ctrl K", in German "Strg K". */
    searchKeys: string
  }
  /** Opens the command palette. Also called for Ctrl K and ⌘ K, regardless of the focus. */
  onSearch: () => void
  /** A banner on every page that cannot be closed, for example a notice that all content is illustrative. */
  banner?: ReactNode
  /** Background tasks, shown above the foot of the side bar or in the top bar. */
  backgroundTasks?: ReactNode
  /** The signed-in user, at the foot of the side bar. */
  user?: ReactNode
  children: ReactNode
}

/** The frame of every page: a dark side bar (below 900 px a top bar with a drawer) and the page content. */
export function AppShell(props: AppShellProps) {
  const { product, homeHref, sections, labels, onSearch, banner, backgroundTasks, user, children } = props
  const [menuOpen, setMenuOpen] = useState(false)
  const drawer = useModal(menuOpen, () => setMenuOpen(false))

  useSearchKeys(onSearch)

  const brand = (
    <Link href={homeHref} className={styles.brand} onClick={() => setMenuOpen(false)}>
      <BrandMark />
      {product}
    </Link>
  )
  const rail = (
    <>
      <SearchButton
        labels={labels}
        onClick={() => {
          setMenuOpen(false)
          onSearch()
        }}
      />
      <NavigationList sections={sections} label={labels.navigation} onNavigate={() => setMenuOpen(false)} />
    </>
  )
  const foot = user && <div className={styles.user}>{user}</div>

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content" data-print="hide">
        {labels.skipToContent}
      </a>
      <header className={styles.topBar} data-print="hide">
        <IconButton
          label={labels.openMenu}
          icon="menu"
          className={styles.onInk}
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(true)}
        />
        {brand}
        <div className={styles.barEnd}>
          {backgroundTasks}
          <IconButton label={labels.search} icon="search" className={styles.onInk} onClick={onSearch} />
        </div>
      </header>
      <header className={styles.rail} data-print="hide">
        <div className={styles.railInner}>
          {brand}
          {rail}
          {backgroundTasks && <div className={styles.work}>{backgroundTasks}</div>}
          {foot}
        </div>
      </header>
      <dialog ref={drawer} className={styles.drawer} aria-label={labels.navigation}>
        {menuOpen && (
          <div className={styles.railInner}>
            <div className={styles.drawerHead}>
              {brand}
              <IconButton
                label={labels.closeMenu}
                icon="close"
                className={styles.onInk}
                onClick={() => setMenuOpen(false)}
              />
            </div>
            {rail}
            {foot}
          </div>
        )}
      </dialog>
      <main id="content" tabIndex={-1} className={styles.column}>
        {banner && <Banner>{banner}</Banner>}
        <div className={styles.page}>{children}</div>
      </main>
    </div>
  )
}

/** Calls `onSearch` for Ctrl K and ⌘ K. */
function useSearchKeys(onSearch: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onSearch()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onSearch])
}

function SearchButton(props: { labels: Pick<AppShellProps['labels'], 'search' | 'searchKeys'>; onClick: () => void }) {
  const { labels, onClick } = props
  return (
    <button type="button" className={styles.search} aria-keyshortcuts="Control+K Meta+K" onClick={onClick}>
      <Icon name="search" size={14} />
      <span>{labels.search}</span>
      <kbd className={styles.keys}>{labels.searchKeys}</kbd>
    </button>
  )
}

function Banner({ children }: { children: ReactNode }) {
  return (
    <div className={styles.banner} role="note">
      {children}
    </div>
  )
}
