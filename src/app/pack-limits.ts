import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How large a pack may be. The largest included pack has 250 files, 1.3 MB and 65,000 values in 9 levels. */
export const packLimits = {
  /** Files of a folder, without `node_modules` and hidden folders. */
  files: 5_000,
  bytes: 100_000_000,
  /** Levels of lists and objects within each other. */
  depth: 50,
  values: 3_000_000,
  /** For reading, and for checking a pack that is to be installed. */
  timeoutMs: 120_000,
  memoryMb: 2_048,
}
export type PackLimits = typeof packLimits

/** Describes what is too large about the files of a folder. Undefined when nothing is. Stops at the limit. */
export function findFileProblem(folder: string, limits: PackLimits): string | undefined {
  let files = 0
  let bytes = 0
  const folders = [folder]
  for (let path = folders.pop(); path !== undefined; path = folders.pop())
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue
      const place = join(path, entry.name)
      files += 1
      if (files > limits.files) return `the folder has more than ${limits.files} files.`
      // A link is not followed, so that no folder contains itself.
      if (entry.isDirectory()) folders.push(place)
      else if (entry.isFile()) bytes += statSync(place).size
      if (bytes > limits.bytes) return `its files have more than ${limits.bytes / 1_000_000} MB.`
    }
  return undefined
}

/**
 * Describes what is too large about the data of a pack, or what is no data, such as a function. Undefined when nothing is.
 * A value that contains itself is too deep.
 */
export function findDataProblem(pack: unknown, limits: PackLimits): string | undefined {
  let values = 0
  const walk = (value: unknown, place: string, depth: number): string | undefined => {
    values += 1
    if (values > limits.values) return `it has more than ${limits.values} values.`
    if (depth > limits.depth) return `${place.slice(0, 200)} is nested in more than ${limits.depth} levels.`
    if (typeof value === 'function' || typeof value === 'symbol') return `${place} is a ${typeof value}, not data.`
    if (value === null || typeof value !== 'object') return undefined
    for (const [key, entry] of Object.entries(value)) {
      const problem = walk(entry, place === '' ? key : `${place}.${key}`, depth + 1)
      if (problem) return problem
    }
    return undefined
  }
  return walk(pack, '', 0)
}
