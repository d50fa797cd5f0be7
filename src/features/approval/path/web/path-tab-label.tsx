import { useMessages } from '#platform/web/language.tsx'
import { pathMessages } from './messages/index.ts'

export const PathTabLabel = () => useMessages(pathMessages).tab
