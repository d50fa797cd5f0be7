import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { contract } from './contract.ts'

/** A client names its contract as a type and its path in the API as strings. The compiler cannot compare the two. */
const pattern = /create(?:Api|Client)<typeof (\w+)>\(((?:'\w+'(?:, )?)+)\)/g

async function importContract(file: string, name: string): Promise<object> {
  const source = readFileSync(file, 'utf8')
  const place = new RegExp(`import (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1]
  if (!place) throw new Error(`${file} does not import ${name}.`)
  const path = place.startsWith('#') ? resolve('src', place.slice(1)) : resolve(dirname(file), place)
  return (await import(/* @vite-ignore */ path))[name]
}

it('leads every client of a page to the contract that it is typed with', async () => {
  const files = globSync('src/{app,features,platform}/**/*.{ts,tsx}', {
    exclude: ['**/*.test.*', '**/platform/web/client.ts'],
  })
  const clients = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name, path]) => ({ file, name: name!, path: path! })),
  )
  expect(clients.length).toBeGreaterThan(30)
  for (const { file, name, path } of clients) {
    let found: unknown = contract
    for (const [, step] of path.matchAll(/'(\w+)'/g)) found = (found as Record<string, unknown> | undefined)?.[step!]
    expect(found, `${file}: ${path}`).toBeDefined()
    // A slice's contract may be composed with those of other slices, so the path holds at least its procedures.
    for (const [procedure, typed] of Object.entries(await importContract(file, name)))
      expect((found as Record<string, unknown>)[procedure], `${file}: ${path}, ${name}.${procedure}`).toBe(typed)
  }
})
