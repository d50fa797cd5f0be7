import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files whose exported schemas have a name in the API. They are pure, so loading them has no effects. */
const patterns = ['{features,platform}/**/{contract,*-contract,entities,errors,model}.ts', 'shared/*.ts']

/**
 * Returns the schemas that the files of contracts export, by the name of the export.
 * @throws when two different schemas have the same name
 */
export async function loadNamedSchemas(): Promise<Map<string, z.ZodType>> {
  const named = new Map<string, z.ZodType>()
  const places = new Map<string, string>()
  const files = globSync(patterns, { cwd: root, exclude: ['**/web/**', '**/*.test.ts'] }).sort()
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(root + file).href)
    for (const [name, schema] of Object.entries(exported)) {
      if (!/^[A-Z]/.test(name) || !(schema instanceof z.ZodType)) continue
      const known = named.get(name)
      if (known && known !== schema) throw new Error(`Two schemas are named ${name}: ${places.get(name)} and ${file}`)
      named.set(name, schema)
      places.set(name, file)
    }
  }
  return named
}
