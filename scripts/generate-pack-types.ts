import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeGenerated } from './generated-file.ts'

/**
 * Writes the declarations of the types of a country pack, which the package exports as `integral/pack`. They are committed,
 * so that they are in every copy of the package.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'integral-pack-types-'))
const options =
  '--declaration --emitDeclarationOnly --ignoreConfig --rootDir src/shared --module nodenext --target esnext --strict --allowImportingTsExtensions --skipLibCheck --types node'
const compiler = join(root, 'node_modules/typescript/bin/tsc')
try {
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, ...options.split(' '), '--outDir', folder, 'src/shared/pack-declarations.ts'],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The types of a pack do not compile:\n${stdout}`)
  for (const file of (await readdir(folder)).sort())
    await writeGenerated(`types/${file}`, await readFile(join(folder, file), 'utf8'), 'scripts/generate-pack-types.ts')
} finally {
  await rm(folder, { recursive: true })
}
