// Node does not run TypeScript below node_modules. This preload removes the types of the files of this package, in the
// process and in its worker threads.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const ownFiles = new URL('..', import.meta.url).href
const dependencies = `${ownFiles}node_modules/`

module.registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith(ownFiles) || url.startsWith(dependencies) || !url.endsWith('.ts')) return nextLoad(url, context)
    const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), {
      mode: 'strip',
      sourceUrl: url,
    })
    return { format: 'module', source, shortCircuit: true }
  },
})
