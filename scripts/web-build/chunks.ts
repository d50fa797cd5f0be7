import type { Rolldown } from 'vite'
import { languages } from '../../src/shared/language.ts'
import { findMessageLanguage } from './catalogues.ts'

/**
 * The pages whose code is loaded first. Both are entries of the build, so that the tag `$initial` covers what they
 * import.
 */
export const frontEntries = { index: 'src/app/web/index.html', home: 'src/features/workspace/home/web/home-page.tsx' }

/** The catalogues that these pages use. */
const frontCatalogues = [
  'app/web',
  'platform/(web|jobs)',
  'features/base/(access|tasks)/messages',
  'features/planning/plans/messages/changes',
  'features/quality/checks/(scores/)?messages',
  'features/workspace/home',
]

/** The catalogues of slices from which the catalogues of other slices take texts. */
const usedByOthers = ['features/planning/plans/messages', 'features/approval/path/(?:error-)?messages']

/**
 * The files into which the build groups the modules:
 * - `libraries` and `front`: the code of the front page, which every page needs
 * - `plural`: the function that messages use
 * - `messages-<language>-front`: the messages of the front page
 * - `messages-<language>-shared`: the messages of `src/shared` that the front page does not need
 * - `messages-<language>-<slice>-shared`: the messages of a slice that other slices use
 * - `messages-<language>-<slice>`: the messages of the other pages of a slice
 * - `schemas`: the schema library, for pages that check input
 * - `pages`: components that many pages share
 *
 * A module belongs to the first group that takes it, together with the modules that it imports. `plural` has a file of its
 * own: within the messages of one language, it would make those of the others import them.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 9 },
  { name: 'front', tags: ['$initial'], priority: 8 },
  { name: 'plural', test: /[\\/]src[\\/]shared[\\/]plural\.ts$/, priority: 8 },
  {
    name: (id) => `messages-${findMessageLanguage(id)}-front`,
    debugName: 'messages of the front page',
    test: new RegExp(`/src/((${frontCatalogues.join('|')})/.*|.*/task-messages\\.ts)\\?messages=`),
    priority: 7,
  },
  {
    name: (id) => `messages-${findMessageLanguage(id) ?? getBaseName(id)}-shared`,
    debugName: 'messages of src/shared',
    test: new RegExp(`/src/shared/\\w+-messages/(index\\.ts\\?messages=\\w+|(${languages.join('|')})\\.ts)$`),
    priority: 6,
  },
  {
    name: nameSliceMessages,
    debugName: 'messages that other slices use',
    test: new RegExp(`/src/(${usedByOthers.join('|')})/(${languages.join('|')})\\.ts$`),
    priority: 5,
  },
  { name: nameMessages, debugName: 'messages', test: /\?messages=/, priority: 4 },
  { name: 'schemas', test: /[\\/]node_modules[\\/](zod|uuid|@orpc[\\/]contract)[\\/]/, priority: 2 },
  { name: 'pages', test: /[\\/]src[\\/](ui|shared)[\\/]/, minShareCount: 4, priority: 1 },
]

function nameMessages(id: string): string {
  const [, slice] = /\/src\/(?:features\/[^/]+|platform)\/([^/]+)\//.exec(id) ?? []
  return `messages-${findMessageLanguage(id)}-${slice}`
}

const getBaseName = (id: string): string => id.split('/').at(-1)!.replace('.ts', '')

function nameSliceMessages(id: string): string {
  const [, slice] = /\/src\/features\/[^/]+\/([^/]+)\//.exec(id) ?? []
  return `messages-${getBaseName(id)}-${slice}-shared`
}
