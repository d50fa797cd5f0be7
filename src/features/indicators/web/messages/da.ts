import { en } from './en.ts'

export const da = en
