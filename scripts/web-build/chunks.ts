import type { Rolldown } from 'vite'
import { findMessageLanguage } from './catalogues.ts'

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/** The modules of the front page: the shell and the home page. */
const frontEntries = [/\/src\/app\/web\/main\.tsx$/, /\/src\/features\/workspace\/home\/web\/home-page\.tsx$/]

/**
 * The files into which the build groups the modules:
 * - `libraries` and `shell`: what every page needs
 * - `messages-<language>-front`: the messages of the shell and the home page
 * - `messages-<language>-<slice>`: the messages of the other pages of a slice
 *
 * The order matters: a module belongs to the first group that takes it. Code that messages share with the pages, such as
 * `plural`, is in the shell, so that the messages of one language never import those of another.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 3 },
  { name: 'shell', tags: ['$initial'], priority: 2 },
  { name: nameMessages, debugName: 'messages', test: /\?messages=/, priority: 1 },
]

function nameMessages(id: string, modules: Modules): string {
  const file = id.split('?')[0]!
  const [, slice] = /\/src\/(?:features\/[^/]+|platform)\/([^/]+)\//.exec(file) ?? []
  const group = isOnFrontPage(file, modules) ? 'front' : slice
  return `messages-${findMessageLanguage(id)}-${group ?? 'front'}`
}

/** Whether a module is imported by the shell or the home page, directly or through others, without dynamic imports. */
function isOnFrontPage(file: string, modules: Modules): boolean {
  const importers = new Set([file])
  for (const id of importers) {
    if (frontEntries.some((entry) => entry.test(id))) return true
    for (const importer of modules.getModuleInfo(id)?.importers ?? []) importers.add(importer)
  }
  return false
}
