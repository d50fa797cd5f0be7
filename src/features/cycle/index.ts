export { pathMustBeGone } from './path/before.ts'
