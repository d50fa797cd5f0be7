import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Returns a parameter of the address: `useParam('planId')` on `/plans/$planId`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>
  return params[name] ?? ''
}

/** Returns a function that navigates within the application. */
export function useNavigateTo(): (href: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback((href, options) => void navigate({ href, replace: options?.replace ?? false }), [navigate])
}

/**
 * Returns a value in the query of the address and a function to set it, so that every view, filter and selection has a
 * link. Setting an empty text removes it. `replace` keeps the history short for values that change often (a selected
 * row).
 */
export function useSearchValue(name: string, options?: { replace?: boolean }): [string, (value: string) => void] {
  const search = useRouterState({ select: (state) => state.location.searchStr })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const go = useNavigateTo()
  const value = new URLSearchParams(search).get(name) ?? ''
  const set = useCallback(
    (next: string) => {
      const values = new URLSearchParams(location.search)
      if (next === '') values.delete(name)
      else values.set(name, next)
      const query = values.toString()
      go(query ? `${path}?${query}` : path, { replace: options?.replace ?? false })
    },
    [go, name, path, options?.replace],
  )
  return [value, set]
}

/** Returns the whole query of the current address, without the question mark. */
export const useSearchText = (): string =>
  useRouterState({ select: (state) => state.location.searchStr.replace(/^\?/, '') })

/** Returns the path of the current address. */
export const usePath = (): string => useRouterState({ select: (state) => state.location.pathname })
