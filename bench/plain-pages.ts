import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * Measures Typst without the application: the same characters as plain paragraphs, without tags, with Typst's own
 * fonts. Takes the better of two runs.
 */
export function plainPages(paragraphs: readonly string[]): { seconds: number; pages: number } {
  const workspace = mkdtempSync(join(tmpdir(), 'integral-bench-typst-'))
  try {
    const compiler = NodeCompiler.create({ workspace })
    const times: number[] = []
    let pages = 0
    for (let round = 0; round < 2; round += 1) {
      const start = performance.now()
      const compiled = compiler.compile({ mainFileContent: `// ${round}\n${paragraphs.join('\n\n')}` })
      if (!compiled.result) throw new Error('Typst did not compile the plain text.')
      pages = compiled.result.numOfPages
      compiler.pdf(compiled.result)
      times.push(performance.now() - start)
      compiler.evictCache(0)
    }
    return { seconds: Math.min(...times) / 1000, pages }
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}
