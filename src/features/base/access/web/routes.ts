import type { PageRoute } from '#platform/web/route.ts'

export const accessPages: PageRoute[] = [
  { path: '/sign-in', load: () => import('./sign-in-page.tsx'), withoutShell: true },
  { path: '/sign-in/forgotten', load: () => import('./reset-password-page.tsx'), withoutShell: true },
  { path: '/sign-in/link', load: () => import('./link-page.tsx'), withoutShell: true },
  { path: '/step-in', load: () => import('./demo-sign-in-page.tsx'), withoutShell: true },
  { path: '/settings', load: () => import('./settings/settings-page.tsx') },
]
