import type { PageRoute } from '#platform/web/route.ts'

export const administrationPages: PageRoute[] = [
  { path: '/administration', load: () => import('./people/people-page.tsx') },
  { path: '/administration/invitations', load: () => import('./invitations/invitations-page.tsx') },
  { path: '/administration/instance', load: () => import('./instance-page.tsx') },
  { path: '/administration/pack', load: () => import('./pack/pack-page.tsx') },
  { path: '/administration/trust-anchors', load: () => import('./trust-anchors/trust-anchors-page.tsx') },
  { path: '/administration/roles', load: () => import('./roles/roles-page.tsx') },
  { path: '/administration/journal', load: () => import('./journal/journal-page.tsx') },
]
