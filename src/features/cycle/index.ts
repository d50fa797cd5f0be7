export { pathMustBeGone } from './path/before.ts'
export { pathBlocks } from './path/document.ts'
