import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'

/** A parameter of the address: `useParam('planId')` on `/plans/$planId`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>
  return params[name] ?? ''
}

/** Moves to an address within the application. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback((href, options) => void navigate({ href, replace: options?.replace ?? false }), [navigate])
}

/**
 * One value in the query of the address, so that every view, filter and selection can be linked to. Setting it to the empty
 * text removes it. `replace` keeps the history short for what changes while one moves (a selected row).
 */
export function useSearchValue(name: string, options?: { replace?: boolean }): [string, (value: string) => void] {
  const search = useRouterState({ select: (state) => state.location.searchStr })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const go = useGo()
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

/** The whole query of the present address, without its question mark. */
export const useSearchText = (): string =>
  useRouterState({ select: (state) => state.location.searchStr.replace(/^\?/, '') })

/** The path of the present address. */
export const usePath = (): string => useRouterState({ select: (state) => state.location.pathname })
