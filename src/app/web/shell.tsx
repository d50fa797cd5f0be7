import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { usePendingFigures } from '#features/measurement/indicators/web/index.ts'
import { useBackgroundTasks } from '#platform/jobs/web/index.ts'
import { usePath } from '#platform/web/address.ts'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { late } from '#platform/web/late.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay, useSession } from '#platform/web/session.tsx'
import { AppShell } from '#ui/app-shell.tsx'
import { SearchPalette } from './command-palette.tsx'
import { shellMessages } from './messages/index.ts'
import { buildMenu } from './navigation.ts'
import { UserMenu } from './user-menu.tsx'

type LinkNoticeProps = Parameters<
  typeof import('#features/base/access/web/link-notice/link-notice.tsx')['LinkNotice']
>[0]
/** Downloaded for the few sessions that have such a notice. */
const LinkNotice = late<LinkNoticeProps>(
  'LinkNotice',
  async () => (await import('#features/base/access/web/link-notice/link-notice.tsx')).LinkNotice,
)

/** The layout of every page after sign-in. */
export function Shell() {
  const messages = useMessages(shellMessages)
  const common = useMessages(platformMessages)
  const { language } = useLanguage()
  const session = useSession()
  const may = useMay()
  const path = usePath()
  const [isSearching, setSearching] = useState(false)
  const openSearch = useCallback(() => setSearching(true), [])
  const closeSearch = useCallback(() => setSearching(false), [])
  const backgroundTasks = useBackgroundTasks()
  const { data: tasks } = useQuery({ ...taskApi.listTasks.queryOptions({ input: {} }), enabled: may('task.read') })
  const figures = usePendingFigures()
  return (
    <AppShell
      product={common.product}
      homeHref="/"
      sections={buildMenu(path, language, messages, may, (tasks?.total ?? 0) + figures.length)}
      labels={{
        skipToContent: messages.skip,
        navigation: messages.navigation,
        openMenu: messages.openMenu,
        closeMenu: messages.closeMenu,
        search: messages.search,
        searchKeys: messages.searchKeys,
      }}
      onSearch={openSearch}
      banner={session.demo ? common.illustrative : undefined}
      backgroundTasks={backgroundTasks.button}
      user={<UserMenu />}
    >
      {session.shownLink && <LinkNotice shownLink={session.shownLink} />}
      <Outlet />
      <SearchPalette open={isSearching} onClose={closeSearch} />
      {backgroundTasks.dialog}
    </AppShell>
  )
}
