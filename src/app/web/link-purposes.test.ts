import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { expect, it } from 'vitest'
import { signedLinkContract } from '#platform/links/contract.ts'
import type { LinkPurpose } from '#platform/links/purpose.ts'
import type { Slice } from '#platform/slice.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { contract } from '../contract.ts'
import { slices } from '../slices.ts'
import { pages } from './routes.ts'

const purposes: readonly LinkPurpose[] = (slices as readonly Slice[]).flatMap(({ links = [] }) => links)

/** Returns the procedures that a secret opens without sign-in. */
function openedBySecret(router: AnyContractRouter, path: string[] = []): string[] {
  if (!isContractProcedure(router))
    return Object.entries(router).flatMap(([name, inner]) =>
      openedBySecret(inner as AnyContractRouter, [...path, name]),
    )
  const { permission, secret } = router['~orpc'].meta as ProcedureMeta
  return permission === 'public' && secret ? [path.join('.')] : []
}

it('every public procedure with a secret belongs to one purpose, except sign-in and the codes of links', () => {
  const opened = openedBySecret(contract).filter((path) => !/^(session|links)\./.test(path))
  expect(opened.length).toBeGreaterThan(5)
  expect(purposes.flatMap(({ procedures }) => procedures).toSorted()).toEqual(opened.toSorted())
})

it('the page of every purpose exists, has no shell and no secret in its path', () => {
  expect(purposes.length).toBeGreaterThan(1)
  for (const { path } of purposes)
    expect(pages.find((page) => page.path === path)).toMatchObject({ path, withoutShell: true })
})

it('the page that explains what links protect is public', () => {
  expect(pages.find(({ path }) => path === '/about-links')).toMatchObject({ withoutShell: true })
})

it('the codes of links limit the attempts of a caller, and their input is never stored', () => {
  for (const {
    '~orpc': { meta, route },
  } of Object.values(signedLinkContract)) {
    expect(meta).toMatchObject({ permission: 'public', secret: true, limitsAttempts: true })
    expect(route).toMatchObject({ method: 'POST' })
  }
  expect(Object.keys(signedLinkContract)).toEqual(['requestLinkCode', 'confirmLinkCode'])
})
