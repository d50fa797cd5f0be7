import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { CountryPack } from '#features/country/registry/index.ts'
import { findDataProblem } from './pack-limits.ts'
import type { PackAnswer, PackRequest } from './read-pack.ts'

async function read({ file, checkedAs, limits }: PackRequest): Promise<PackAnswer> {
  if (!existsSync(file)) return { unreadable: `there is no ${file}.` }
  let module: { default?: CountryPack }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    return { unreadable: `${file} fails: ${(error as Error).message}` }
  }
  const pack = module.default
  if (typeof pack?.code !== 'string') return { unreadable: `${file} has no pack as its default export.` }
  const problem = findDataProblem(pack, limits)
  if (problem) return { unreadable: `the pack in ${file} is too large or not data: ${problem}` }
  if (checkedAs === undefined) return { pack }
  const { describePackIssues } = await import('./describe-pack-issues.ts')
  const invalid = describePackIssues(checkedAs, pack)
  return invalid === undefined ? { pack } : { invalid }
}

parentPort!.postMessage(await read(workerData as PackRequest))
