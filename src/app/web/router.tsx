import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouter,
} from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { loadWithMessages } from '#platform/web/catalogue.ts'
import { type LinkProps, LinkProvider } from '#ui/link.tsx'
import { NotFound } from './not-found.tsx'
import { PageError } from './page-error.tsx'
import { pages } from './routes.ts'
import { Shell } from './shell.tsx'

/** A link that handles plain left clicks in the application. The browser handles all other clicks. */
function AppLink({ href, onClick, ...rest }: LinkProps) {
  const router = useRouter()
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (
      event.defaultPrevented ||
      !plain ||
      rest.target ||
      rest.download !== undefined ||
      !href.startsWith('/') ||
      href.startsWith('/api/')
    )
      return
    event.preventDefault()
    void router.navigate({ href })
  }
  return <a {...rest} href={href} onClick={click} />
}

const root = createRootRoute({
  component: () => (
    <LinkProvider value={AppLink}>
      <Outlet />
    </LinkProvider>
  ),
})
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })
/** The route of an unknown address. The menu remains for navigation. */
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

const toRoute = (page: (typeof pages)[number]) =>
  createRoute({
    getParentRoute: () => (page.withoutShell ? root : shell),
    path: page.path,
    component: lazyRouteComponent(() => loadWithMessages(page.load)),
  })

export const router = createRouter({
  routeTree: root.addChildren([
    ...pages.filter((page) => page.withoutShell).map(toRoute),
    shell.addChildren([...pages.filter((page) => !page.withoutShell).map(toRoute), nowhere]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  scrollRestoration: true,
})
