import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A test that would fail without the thing: its file, seen from the root, and its title as it stands there; `{}` is what is filled in. */
export type Proof = readonly [file: string, title: string]

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is wrong with a proof: no such file, or no test of that title in it. */
export function faultOf([file, title]: Proof): string | undefined {
  if (!/\.(test\.tsx?|e2e\.ts)$/.test(file)) return `${file} is no file of tests`
  if (!existsSync(root + file)) return `${file} does not exist`
  const source = readFileSync(root + file, 'utf8')
    .replaceAll("\\'", "'")
    .replaceAll(/\$\{[^}]*\}/g, '{}')
  const quotes = ["'", '"', '`']
  const isThere = quotes.some((quote) => source.includes(`${quote}${title}${quote}`))
  return isThere ? undefined : `${file} has no test "${title}"`
}

export const describeProof = ([file, title]: Proof): string => `[${title.replaceAll('|', '\\|')}](../${file})`
