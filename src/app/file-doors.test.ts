import { traverseContractProcedures } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { contract } from './contract.ts'
import { isFileDoor } from './file-doors.ts'

describe('the doors for files', () => {
  const doors: string[] = []
  const others: string[] = []
  traverseContractProcedures({ path: [], router: contract }, ({ contract: one, path }) => {
    const name = path.at(-1) ?? ''
    const isImport = /import/i.test(name)
    const addresses = [`/rpc/${path.join('/')}`, ...(one['~orpc'].route.path ? [`/api${one['~orpc'].route.path}`] : [])]
    ;(isImport ? doors : others).push(...addresses)
  })

  it('are open to every import, whichever way it is called', () => {
    expect(doors.length).toBeGreaterThan(3)
    expect(doors.filter((path) => !isFileDoor(path))).toEqual([])
  })

  it('are not open to signing in, to texts or to the rest', () => {
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter(isFileDoor)).toEqual([])
    for (const path of ['/api/auth/sign-in', '/rpc/session/useLink', '/api/session', '/files/x'])
      expect(isFileDoor(path)).toBe(false)
  })
})
