import type { ReactNode } from 'react'
import { usePath } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay } from '#platform/web/session.tsx'
import type { Permission } from '#shared/permission.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { administrationMessages } from '../messages/index.ts'

const tabs = [
  { id: 'people', href: '/administration', permission: 'person.manage' },
  { id: 'instance', href: '/administration/instance', permission: 'setting.manage' },
  { id: 'pack', href: '/administration/pack', permission: 'setting.manage' },
  { id: 'signatures', href: '/administration/trust-anchors', permission: 'setting.manage' },
  { id: 'roles', href: '/administration/roles', permission: 'journal.read' },
  { id: 'journal', href: '/administration/journal', permission: 'journal.read' },
] as const satisfies { id: string; href: string; permission: Permission }[]

/** Layout of the administration pages. Shows a message to users without access. */
export function AdministrationLayout({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const messages = useMessages(administrationMessages)
  const common = useMessages(platformMessages)
  const may = useMay()
  const path = usePath()
  const here = tabs.find((tab) => tab.href === path) ?? tabs[0]
  const allowed = may(here.permission)
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={may('setting.manage') ? messages.intro : messages.ownIntro}
        actions={allowed && actions}
      />
      <TabBar
        label={messages.tabs.label}
        moreLabel={common.moreTabs}
        tabs={tabs
          .filter((tab) => may(tab.permission))
          .map((tab) => ({ id: tab.id, href: tab.href, label: messages.tabs[tab.id], current: tab.id === here.id }))}
      />
      {allowed ? (
        children
      ) : (
        <EmptyState kind="not_allowed" title={common.notAllowed.title}>
          {common.notAllowed.text}
        </EmptyState>
      )}
    </>
  )
}
