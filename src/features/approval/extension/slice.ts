import { defineSlice } from '#platform/slice.ts'
import { extensionContract } from './contract.ts'
import { buildExtensionBlocks } from './document.ts'
import { extensionRoutes } from './routes.ts'
import { extensionTaskMessages } from './task-messages.ts'

export const extensionSlice = defineSlice({
  name: 'approval/extension',
  contract: { extension: extensionContract },
  routes: { extension: extensionRoutes },
  chapters: [{ order: 90, part: { name: 'extension', build: buildExtensionBlocks } }],
  tasks: extensionTaskMessages,
})
